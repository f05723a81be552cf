import { badInput } from '../../../platform/errors.js';
import type { WatchedTag } from '../configs/configs.sql.js';
import type { BuildTrigger, BuildTriggerType } from '../model.js';
import { builderOf, type BuildSpec } from '../spec.js';
import { checkImage } from './check-image.js';

const webhooks: ReadonlySet<BuildTriggerType> = new Set(['GITHUB', 'GITLAB', 'BITBUCKET', 'GENERIC']);

/** Whether a trigger is fired by a request from outside. */
export const isWebhook = ({ type }: Pick<BuildTrigger, 'type'>): boolean => webhooks.has(type);

/** Refuses triggers that say what is not for their type, and two that watch the same tag. */
export function checkTriggers(triggers: readonly BuildTrigger[], path: readonly string[]): void {
  for (const [index, trigger] of triggers.entries()) {
    const at = [...path, String(index)];
    const { type, imageChange, allowEnv, secretHash, secretReference } = trigger;
    if (imageChange && type !== 'IMAGE_CHANGE')
      throw badInput(`A trigger of type ${type} has no imageChange.`, ...at, 'imageChange');
    if (allowEnv && type !== 'GENERIC')
      throw badInput('Only a trigger of type GENERIC may let senders set variables.', ...at, 'allowEnv');
    if (!isWebhook(trigger) && (secretHash !== null || secretReference !== null))
      throw badInput(`A trigger of type ${type} has no secret.`, ...at, 'secret');
    if (imageChange?.from) {
      const { kind } = imageChange.from;
      checkImage(imageChange.from, [...at, 'imageChange', 'from']);
      if (kind !== 'IMAGE_STREAM_TAG')
        throw badInput('What can change is an IMAGE_STREAM_TAG.', ...at, 'imageChange', 'from', 'kind');
    }
  }
}

/** The tags that the triggers of a definition watch, with their places; two for the same are refused. */
export function watchedTags(
  triggers: readonly BuildTrigger[],
  spec: BuildSpec,
  namespace: string,
  path: readonly string[],
): WatchedTag[] {
  const seen = new Set<string>();
  return triggers.flatMap(({ type, imageChange }, position) => {
    if (type !== 'IMAGE_CHANGE') return [];
    const from = imageChange?.from ?? builderOf(spec.strategy);
    // As in OpenShift: nothing that could change is watched, and that is no error.
    if (from?.kind !== 'IMAGE_STREAM_TAG') return [];
    const [stream = '', tag = ''] = from.name.split(':');
    const of = from.namespace ?? namespace;
    const key = `${of}/${stream}:${tag}`;
    if (seen.has(key)) throw badInput(`Two triggers watch ${key}: one is enough.`, ...path, String(position));
    seen.add(key);
    return [{ namespace: of, stream, tag, paused: imageChange?.paused ?? false, position }];
  });
}
