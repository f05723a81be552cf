import { z } from 'zod';
import { wrongAt } from './documents.js';

/** What an annotation says of one container: the tag whose image it gets. */
export interface Trigger {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
  readonly paused: boolean;
}

/** The tag that a trigger watches. */
export const watchedTag = z.object({
  kind: z.literal('ImageStreamTag'),
  name: z.string().regex(/^[a-z0-9._-]{1,63}:\w[\w.-]{0,127}$/, 'must be stream:tag'),
  namespace: z
    .string()
    .nullish()
    .transform((namespace) => (namespace === '' ? null : namespace)),
});

const trigger = z.object({
  from: watchedTag,
  fieldPath: z.string(),
  paused: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
});

const form =
  /^([A-Za-z.]{1,60})\.(containers|initContainers)\[(?:(\d{1,4})|\?\(@\.name==(?:"([^"]{1,63})"|'([^']{1,63})')\))\]\.image$/;

/** Where triggers are looked for: the object's containers, and where they are. */
export interface TriggeredObject {
  readonly line: number;
  readonly podPath: string;
  readonly namespace: string;
  readonly containers: readonly {
    readonly path: string;
    readonly list: string;
    readonly name: string | null;
  }[];
}

/**
 * Reads the annotation `image.openshift.io/triggers`, by the path of the container that each is for. One that is for
 * no container, or for the same as another, is refused: a trigger that never fires is nobody's wish.
 */
export function readTriggers(annotation: unknown, object: TriggeredObject): Map<string, Trigger> {
  const refuse = (message: string) => wrongAt(object.line, `image.openshift.io/triggers: ${message}`);
  const read = z.array(trigger).max(1000).safeParse(parseJson(annotation));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw refuse(`${issue?.path.join('.') ?? ''} ${issue?.message ?? 'must be a list of triggers'}.`.trim());
  }
  const triggers = new Map<string, Trigger>();
  for (const { from, fieldPath, paused } of read.data) {
    const path = containerAt(fieldPath, object);
    if (path === null) throw refuse(`no container is at ${fieldPath}.`);
    if (triggers.has(path)) throw refuse(`two triggers are for ${fieldPath}.`);
    triggers.set(path, triggerFrom(from, object.namespace, paused === true || paused === 'true'));
  }
  return triggers;
}

/** The trigger from a tag, of the object's namespace where it names none. */
export function triggerFrom(
  { name, namespace }: z.infer<typeof watchedTag>,
  ofObject: string,
  paused: boolean,
): Trigger {
  const [stream = '', tag = ''] = name.split(':');
  return { namespace: namespace ?? ofObject, stream, tag, paused };
}

function containerAt(fieldPath: string, { podPath, containers }: TriggeredObject): string | null {
  const [, prefix, list, index, doubleQuoted, singleQuoted] = form.exec(fieldPath) ?? [];
  if (prefix !== podPath) return null;
  const inList = containers.filter((container) => container.list === list);
  const name = doubleQuoted ?? singleQuoted;
  const found =
    name === undefined ? inList[Number(index)] : inList.find((container) => container.name === name);
  return found?.path ?? null;
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
