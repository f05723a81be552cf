import { fieldsOf, problem, readFlag, readFrom, type TriggerNote } from './trigger-notes.js';

/** The annotation by which any object can have image triggers. */
export const triggersAnnotation = 'image.openshift.io/triggers';
const most = 1_000;

/** The triggers in the annotation `image.openshift.io/triggers`: a JSON list, as text. */
export function readAnnotationTriggers(annotation: unknown, namespace: string): TriggerNote[] {
  if (annotation === undefined || annotation === null) return [];
  const list = parse(annotation);
  if (!Array.isArray(list) || list.length > most)
    return [
      broken(`The annotation ${triggersAnnotation} must be a list in JSON, of at most 1,000 triggers.`, []),
    ];
  return list.map((trigger) => readTrigger(trigger, namespace));
}

function readTrigger(trigger: unknown, namespace: string): TriggerNote {
  const { from, fieldPath, paused } = fieldsOf(trigger);
  const containers = typeof fieldPath === 'string' ? [fieldPath] : [];
  if (containers.length === 0) return broken('fieldPath must say which container gets the image.', []);
  const tag = readFrom(from, namespace);
  if (typeof tag === 'string') return broken(tag, containers);
  const flag = readFlag(paused, 'paused');
  const isPaused = flag === true;
  return {
    type: 'IMAGE_CHANGE',
    from: tag,
    containers,
    automatic: !isPaused,
    problem: typeof flag === 'boolean' ? null : flag,
  };
}

const broken = (message: string, containers: readonly string[]): TriggerNote => ({
  type: 'IMAGE_CHANGE',
  from: null,
  containers,
  automatic: false,
  problem: problem('BadTrigger', message),
});

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
