import type { Problem, TagName } from '../../triggers/index.js';

/** A trigger as a manifest says it, before its containers are looked for. */
export interface TriggerNote {
  readonly type: 'IMAGE_CHANGE' | 'CONFIG_CHANGE';
  readonly from: TagName | null;
  /** Names of containers, or one path. */
  readonly containers: readonly string[];
  readonly automatic: boolean;
  readonly problem: Problem | null;
}

const streamName = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const tagName = /^\w[\w.-]{0,127}$/;

/** The tag that a `from` names; a problem in words where it names none. A missing tag is `latest`, as of old. */
export function readFrom(from: unknown, namespace: string): TagName | string {
  const { kind, name, namespace: written } = fieldsOf(from);
  const other = written ?? '';
  if (typeof name !== 'string' || name === '') return 'from.name must be STREAM:TAG.';
  if (kind !== undefined && kind !== 'ImageStreamTag' && kind !== 'ImageStream')
    return `from.kind must be ImageStreamTag, not ${JSON.stringify(kind)}: only tags can be watched.`;
  if (typeof other !== 'string') return 'from.namespace must be text.';
  const [stream = '', tag = 'latest', ...more] = name.split(':');
  if (more.length > 0 || !streamName.test(stream) || stream.length > 63 || !tagName.test(tag))
    return `from.name must be STREAM:TAG, not ${JSON.stringify(name)}.`;
  return { namespace: other === '' ? namespace : other, stream, tag };
}

/** A truth value; text that looks like one is a mistake that OpenShift takes without a word. */
export function readFlag(value: unknown, field: string): boolean | Problem {
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  return {
    reason: 'PausedIsText',
    message: `${field} is the text ${JSON.stringify(value)}, which is neither true nor false: write it without quotes.`,
  };
}

export const problem = (reason: string, message: string): Problem => ({ reason, message });

/** The fields of an object; none of anything else. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
