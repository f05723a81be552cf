import { DatabaseError } from 'pg';
import { badInput, Failure } from '../errors.js';

/** Name of the constraint that refused the change; undefined when that was not the reason. */
export const violatedConstraint = (error: unknown): string | undefined =>
  error instanceof DatabaseError && error.code?.startsWith('23') ? error.constraint : undefined;

/** Whether the same transaction may well succeed when tried again: serialization failure or deadlock. */
export const isWorthRetrying = (error: unknown): boolean =>
  error instanceof DatabaseError && (error.code === '40001' || error.code === '40P01');

const lostConnection = /^(08|57P0)|^53300$/;

/** Why a database that can be reached does not take what is written. */
const unwritable = new Map([
  [
    '53100',
    'The database has no room left on its disk: nothing can be changed before its operator makes some.',
  ],
  ['53200', 'The database has no memory left just now; try again.'],
  ['58030', 'The database cannot use its disk: nothing can be changed before its operator has seen to it.'],
  [
    '25006',
    'The database is read-only just now, as a standby is: DATABASE_URL must lead to the primary. Try again.',
  ],
]);

/** Whether a text within JSON has half of a surrogate pair: where one stands alone, PostgreSQL speaks of the JSON's syntax. */
const isHalfCharacter = ({ code, detail }: DatabaseError) =>
  code === '22P02' && /surrogat/i.test(detail ?? '');

/** Turns what the driver throws into a failure clients can be told of, or hands it back as the defect it is. */
export function translate(error: unknown): unknown {
  if (error instanceof Failure) return error;
  if (error instanceof DatabaseError) {
    const code = error.code ?? '';
    // A statement that took too long, a lock that was not to be had, a transaction that rested too long.
    if (code === '57014' || code === '55P03' || code === '25P03') return tooLong(error);
    if (code === '22021' || code === '22P05' || isHalfCharacter(error))
      return badInput('Text must be valid Unicode without NUL characters.');
    if (error.message.includes('unsupported startup parameter'))
      return new Failure('UNAVAILABLE', `A pooler between here and PostgreSQL refuses limits: ${howToPool}`, {
        cause: error,
      });
    if (lostConnection.test(code)) return unavailable(error);
    // It was sent behind another one of its name that could not be prepared; where nothing of that kind was sent, a pooler
    // has changed the connection between two statements.
    if (code === '26000')
      return new Failure('UNAVAILABLE', 'The database could not prepare what was asked; try again.', {
        cause: error,
      });
    const why = unwritable.get(code);
    if (why !== undefined) return new Failure('UNAVAILABLE', why, { cause: error });
    return error;
  }
  if (error instanceof Error && error.message === 'timeout exceeded when trying to connect')
    return new Failure('UNAVAILABLE', 'All connections to the database are taken just now; try again.', {
      cause: error,
    });
  // Its answer did not come in the time that PostgreSQL itself grants a statement, and more: the line is dead.
  if (error instanceof Error && error.message === 'Query read timeout') return tooLong(error);
  if (
    error instanceof Error &&
    /connect|terminated|timeout exceeded|ECONN|EPIPE|not queryable/i.test(error.message)
  )
    return unavailable(error);
  return error;
}

/** What makes PgBouncer let us in, and the limits hold that it drops. */
export const howToPool =
  'let it ignore_startup_parameters = statement_timeout, lock_timeout, idle_in_transaction_session_timeout, options, and ' +
  "set them for the role: alter role NAME set statement_timeout = '8s'; … lock_timeout = '5s'; " +
  "… idle_in_transaction_session_timeout = '10s'; … plan_cache_mode = 'force_generic_plan'.";

const tooLong = (cause: unknown) =>
  new Failure('TIMEOUT', 'The database took too long; try again.', { cause });

const unavailable = (cause: unknown) =>
  new Failure('UNAVAILABLE', 'The database cannot be reached just now; try again.', { cause });
