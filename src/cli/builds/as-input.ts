import type { BuildSpecInput, BuildSpecPartsFragment } from '../../client/index.js';

/** A specification as the server shows it, to be given back with something changed. */
export function specAsInput({ strategy, ...spec }: BuildSpecPartsFragment): BuildSpecInput {
  const { docker, source, custom, jenkinsPipeline } = strategy;
  if (docker) return { ...spec, strategy: { docker } };
  if (source) return { ...spec, strategy: { source } };
  if (custom) return { ...spec, strategy: { custom } };
  return { ...spec, strategy: { jenkinsPipeline: jenkinsPipeline ?? {} } };
}
