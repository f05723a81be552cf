import { UsageError } from '../program/exit-codes.js';
import type { Standing } from './awaited.js';

/** What is waited for. */
export interface Condition {
  readonly holds: (now: Standing, atFirst: Standing) => boolean;
  /** Whether it can never hold any more, so that waiting is in vain. */
  readonly isLost: (now: Standing) => boolean;
}

const usage =
  'Write --for=create, --for=delete, --for=moved, --for=condition=NAME[=false] (e.g. condition=Available, condition=Complete) or --for=jsonpath={.field.field}=VALUE.';

const never = () => false;

/** Reads `--for`, in the words of `oc wait`. */
export function conditionIn(text: string): Condition {
  const [word = '', ...rest] = text.split('=');
  switch (word) {
    case 'create':
      return { holds: ({ value }) => value !== null, isLost: never };
    case 'delete':
      return { holds: ({ value }) => value === null, isLost: never };
    case 'moved':
      return { holds: (now, first) => now.version !== null && now.version !== first.version, isLost: never };
    case 'condition':
      return named(rest[0] ?? '', (rest[1] ?? 'true').toLowerCase() === 'true');
    case 'jsonpath':
      return atPath(rest[0] ?? '', rest.length > 1 ? rest.slice(1).join('=') : undefined);
    default:
      if (rest.length > 0 || !/^[a-z]+$/i.test(word)) throw new UsageError(usage);
      return named(word, true);
  }
}

function named(name: string, wanted: boolean): Condition {
  if (name === '') throw new UsageError(usage);
  const holds = (now: Standing) => now.value !== null && now.holds.has(name.toLowerCase()) === wanted;
  return { holds, isLost: (now) => wanted && now.isOver && !holds(now) };
}

function atPath(text: string, wanted: string | undefined): Condition {
  const steps = /^\{?((?:\.[A-Za-z_]\w*|\[\d+\])+)\}?$/.exec(text)?.[1]?.match(/\w+/g);
  if (!steps) throw new UsageError(usage);
  const valueIn = ({ value }: Standing) =>
    steps.reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined,
      value,
    );
  return {
    holds: (now) => {
      const found = valueIn(now);
      if (wanted === undefined) return found !== undefined && found !== null;
      return found !== undefined && (typeof found === 'string' ? found : JSON.stringify(found)) === wanted;
    },
    isLost: never,
  };
}
