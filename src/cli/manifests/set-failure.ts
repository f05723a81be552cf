import { SluiceError } from '../../client/index.js';
import { UsageError } from '../program/exit-codes.js';

/** Something that could not be done for one object. */
export interface SetFailure {
  readonly line: string;
  readonly error: unknown;
}

/** Mistakes in files weigh most; a failure of the server is passed on with its own exit code. */
export function failureOf(problems: readonly string[], failures: readonly SetFailure[]): unknown {
  const lines = [...problems, ...failures.map(({ line }) => line)];
  if (lines.length === 0) return undefined;
  const message = lines.join('\n       ');
  const first = failures[0]?.error;
  if (problems.length > 0 || first instanceof UsageError) return new UsageError(message);
  return first instanceof SluiceError
    ? new SluiceError(first.code, message, { cause: first })
    : new Error(message, { cause: first });
}
