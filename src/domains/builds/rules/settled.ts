import type { BuildTrigger } from '../model.js';
import type { BuildSpec } from '../spec.js';

type Hook = BuildSpec['postCommit'];
type ImageChange = BuildTrigger['imageChange'];

/** A hook that does nothing is none. */
export const settledHook = (hook: Hook): Hook =>
  hook?.command.length === 0 && hook.args.length === 0 && hook.script === null ? null : hook;

/** What a trigger says of images: one by IMAGE_CHANGE that says nothing waits for the strategy's own image. */
export const settledImageChange = (type: BuildTrigger['type'], imageChange: ImageChange): ImageChange =>
  imageChange ?? (type === 'IMAGE_CHANGE' ? { from: null, paused: false } : null);

/** A specification in the one form that is kept: what was kept before there was one form may have another. */
export const settledSpec = (spec: BuildSpec): BuildSpec => ({
  ...spec,
  postCommit: settledHook(spec.postCommit),
});

/** Triggers in the one form that is kept, as `settledSpec` is. */
export const settledTriggers = (triggers: readonly BuildTrigger[]): BuildTrigger[] =>
  triggers.map((trigger) => ({
    ...trigger,
    imageChange: settledImageChange(trigger.type, trigger.imageChange),
  }));
