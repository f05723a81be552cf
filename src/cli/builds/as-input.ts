import type {
  BuildConfigPartsFragment,
  BuildSpecInput,
  BuildSpecPartsFragment,
  BuildTriggerInput,
} from '../../client/index.js';

/** A specification as the server shows it, to be given back with something changed. */
export function specAsInput({ strategy, ...spec }: BuildSpecPartsFragment): BuildSpecInput {
  const { docker, source, custom, jenkinsPipeline } = strategy;
  if (docker) return { ...spec, strategy: { docker } };
  if (source) return { ...spec, strategy: { source } };
  if (custom) return { ...spec, strategy: { custom } };
  return { ...spec, strategy: { jenkinsPipeline: jenkinsPipeline ?? {} } };
}

/** The same for triggers: a secret that is left out stays what it is. */
export const triggersAsInput = (triggers: BuildConfigPartsFragment['triggers']): BuildTriggerInput[] =>
  triggers.map(({ type, secretReference, allowEnv, imageChange }) => ({
    type,
    secretReference,
    allowEnv,
    imageChange:
      type === 'IMAGE_CHANGE' ? { from: imageChange?.from, paused: imageChange?.paused ?? false } : undefined,
  }));
