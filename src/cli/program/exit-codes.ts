import { SluiceError, type ErrorCode } from '../../client/index.js';

/** Exit codes by class of outcome: scripts may rely on them. */
export const exitCodes = {
  ok: 0,
  failure: 1,
  usage: 2,
  notFound: 3,
  denied: 4,
  conflict: 5,
  rateLimited: 6,
  checkFailed: 7,
  timeOut: 124,
} as const;

const byCode: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: exitCodes.usage,
  UNAUTHENTICATED: exitCodes.denied,
  FORBIDDEN: exitCodes.denied,
  NOT_FOUND: exitCodes.notFound,
  CONFLICT: exitCodes.conflict,
  DEPTH_LIMIT: exitCodes.usage,
  COST_LIMIT: exitCodes.usage,
  ALIAS_LIMIT: exitCodes.usage,
  SIZE_LIMIT: exitCodes.usage,
  RATE_LIMITED: exitCodes.rateLimited,
  CURSOR_EXPIRED: exitCodes.conflict,
  DOCUMENT_NOT_TRUSTED: exitCodes.denied,
  SCHEMA_CHANGED: exitCodes.conflict,
  UPSTREAM_UNAVAILABLE: exitCodes.failure,
  SUBGRAPH_UNAVAILABLE: exitCodes.failure,
  TIMEOUT: exitCodes.timeOut,
  UNAVAILABLE: exitCodes.failure,
  INTERNAL: exitCodes.failure,
};

/** A mistake in what was typed, or in a file that was named. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The exit code that tells scripts what class of failure `error` is. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof SluiceError) return byCode[error.code];
  return error instanceof UsageError ? exitCodes.usage : exitCodes.failure;
}

/** What to do about a failure, where its own message cannot know. */
export function adviceOn(error: unknown): string | undefined {
  if (!(error instanceof SluiceError)) return undefined;
  if (error.code === 'UNAUTHENTICATED') return 'Log in with a good token: sluice login URL --token TOKEN';
  if (error.code === 'UNAVAILABLE') return 'Check that the server runs, and its address: sluice context list';
  if (error.code === 'CURSOR_EXPIRED')
    return 'Read the state again, then follow from now on: sluice events -f';
  if (error.code === 'INTERNAL' && error.requestId !== undefined)
    return `The server's log has more, under request ${error.requestId}.`;
  return undefined;
}
