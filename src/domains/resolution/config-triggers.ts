import { z } from 'zod';
import { wrongAt } from './documents.js';
import { triggerFrom, watchedTag, type Trigger, type TriggeredObject } from './triggers.js';

const imageChange = z.object({
  automatic: z.boolean().nullish(),
  containerNames: z.array(z.string()).min(1),
  from: watchedTag,
});

/**
 * Reads the image triggers of a DeploymentConfig, by the path of the container that each is for. As OpenShift does, it
 * lets one that is not automatic bring nothing. One for a container that is not there is refused: OpenShift says nothing
 * of it, and it never fires.
 */
export function readConfigTriggers(list: unknown, object: TriggeredObject): Map<string, Trigger> {
  const refuse = (place: string, message: string) => wrongAt(object.line, `${place}: ${message}.`);
  if (list === null) return new Map();
  if (!Array.isArray(list)) throw refuse('spec.triggers', 'must be a list');
  const places = new Map(object.containers.map(({ name, path }) => [name, path]));
  const triggers = new Map<string, Trigger>();
  for (const [index, each] of list.entries()) {
    const place = `spec.triggers[${String(index)}].imageChangeParams`;
    const params = imageChangeParams(each);
    if (params === undefined) continue;
    const read = imageChange.safeParse(params);
    if (!read.success) {
      const [issue] = read.error.issues;
      throw refuse([place, ...(issue?.path ?? [])].join('.'), issue?.message ?? 'must be a mapping');
    }
    const { automatic, containerNames, from } = read.data;
    const trigger = triggerFrom(from, object.namespace, automatic !== true);
    for (const name of containerNames) {
      const path = places.get(name);
      if (path === undefined) throw refuse(place, `no container is called ${JSON.stringify(name)}`);
      if (triggers.has(path)) throw refuse(place, `two triggers are for container ${name}`);
      triggers.set(path, trigger);
    }
  }
  return triggers;
}

/** What a trigger on an image says; undefined for a trigger on something else. The type was once written in lower case. */
function imageChangeParams(trigger: unknown): unknown {
  const { type, imageChangeParams: params } = z
    .object({ type: z.unknown(), imageChangeParams: z.unknown() })
    .catch({ type: null, imageChangeParams: null })
    .parse(trigger);
  const isImageChange = typeof type === 'string' && /^image-?change$/i.test(type);
  return isImageChange ? (params ?? null) : undefined;
}
