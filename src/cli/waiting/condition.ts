import { UsageError } from '../program/exit-codes.js';
import { asText, stepsIn } from '../printing/json-path-steps.js';
import type { Standing } from './standing.js';

/** What is waited for. */
export interface Condition {
  readonly holds: (now: Standing, hasMoved: boolean) => boolean;
  /** Whether it can never hold any more, so that waiting is in vain. */
  readonly isLost: (now: Standing) => boolean;
  /** Whether it is the same however it came about: a digest, or that something is there. */
  readonly isPlain: boolean;
}

const usage =
  'Write --for=create, --for=delete, --for=moved, --for=deployed, --for=digest=sha256:…, --for=condition=NAME[=false] (e.g. condition=Available, condition=Complete) or --for=jsonpath={.field.field}=VALUE.';

/** The states that may be written without `condition=` in front; conditions besides come with time. */
const states = new Set(
  'available deployed new pending running complete failed error cancelled superseded'.split(' '),
);

const never = () => false;

/** Reads `--for`, in the words of `oc wait`. */
export function conditionIn(text: string): Condition {
  const [word = '', ...rest] = text.split('=');
  switch (word) {
    case 'create':
      return { holds: ({ value }) => value !== null, isLost: never, isPlain: true };
    case 'delete':
      return { holds: ({ value }) => value === null, isLost: never, isPlain: true };
    case 'moved':
      return {
        holds: ({ version }, hasMoved) => version !== null && hasMoved,
        isLost: never,
        isPlain: false,
      };
    case 'digest':
      return pointingAt(rest.join('='));
    case 'condition':
      return named(rest[0] ?? '', (rest[1] ?? 'true').toLowerCase() === 'true');
    case 'jsonpath':
      return atPath(rest.join('='));
    default:
      if (rest.length > 0 || !states.has(word.toLowerCase()))
        throw new UsageError(`“${text}” is nothing that can be waited for. ${usage}`);
      return named(word, true);
  }
}

function pointingAt(typed: string): Condition {
  if (!/^(sha256:|sha512:)?[0-9a-f]{7,128}$/.test(typed))
    throw new UsageError(`“${typed}” is no digest: write sha256: and its digits, the first seven at least.`);
  const start = typed.includes(':') ? typed : `sha256:${typed}`;
  const holds = ({ digests }: Standing) => digests.some((digest) => digest.startsWith(start));
  return { holds, isLost: ({ isOver }) => isOver, isPlain: true };
}

function named(name: string, wanted: boolean): Condition {
  if (name === '') throw new UsageError(usage);
  const holds = (now: Standing) => now.value !== null && now.holds.has(name.toLowerCase()) === wanted;
  return { holds, isLost: (now) => wanted && now.isOver && !holds(now), isPlain: false };
}

function atPath(text: string): Condition {
  // What is compared comes behind the brace; a path without braces holds no “=”.
  const [, path = '', wanted] = /^(\{.*\}|[^={}]+)(?:=(.*))?$/s.exec(text) ?? [];
  if (path === '') throw new UsageError(usage);
  const steps = stepsIn(path.replace(/^\{(.*)\}$/s, '$1').trim(), () => new UsageError(usage));
  const holds = ({ value }: Standing) => {
    const found = steps(value);
    return wanted === undefined
      ? found.some((each) => each !== null)
      : found.length > 0 && found.map(asText).join(' ') === wanted;
  };
  return { holds, isLost: never, isPlain: false };
}
