import type { ErrorCode } from './operations.generated.js';

/** What an error of Sluice says beside its message. */
export interface SluiceErrorDetails extends ErrorOptions {
  /** Where the fault lies: a path into the input, or into the answer. */
  readonly path?: readonly (string | number)[] | undefined;
  /** The id under which the server's log has the request. */
  readonly requestId?: string | undefined;
  /** Whether the same request may succeed a little later. */
  readonly retryable?: boolean | undefined;
  /** Of SCHEMA_CHANGED: the place in the log of events behind which to go on. */
  readonly cursor?: string | undefined;
  /** Of RATE_LIMITED: whole seconds after which to ask again, where the server said so. */
  readonly retryAfter?: number | undefined;
}

/** Anything that kept a request from succeeding: the server's refusal, or that no server answered at all. */
export class SluiceError extends Error {
  override readonly name = 'SluiceError';
  readonly code: ErrorCode;
  readonly path: readonly (string | number)[] | undefined;
  readonly requestId: string | undefined;
  readonly retryable: boolean;
  readonly cursor: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, details: SluiceErrorDetails = {}) {
    super(message, details);
    this.code = code;
    this.path = details.path;
    this.requestId = details.requestId;
    this.retryable = details.retryable ?? false;
    this.cursor = details.cursor;
    this.retryAfter = details.retryAfter;
  }
}
