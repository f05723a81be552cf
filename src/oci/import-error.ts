/** Why an import failed: the reasons that OpenShift writes into a tag's ImportSuccess condition. */
export type ImportFailureReason =
  | 'Unauthorized'
  | 'Forbidden'
  | 'NotFound'
  | 'BadRequest'
  | 'NotV2Registry'
  | 'InternalError'
  | 'ImportFailed';

/** What a registry said of its limits, and what caused the failure. */
export interface ImportErrorDetails extends ErrorOptions {
  /** Seconds to wait before asking again, from `Retry-After`. */
  retryAfterSeconds?: number | undefined;
  /** Requests left, from `ratelimit-remaining`. */
  rateLimitRemaining?: number | undefined;
}

/**
 * An import that did not succeed. The message says what was asked, what came back and what to do; it can be
 * shown to whoever asked for the import, for it never holds a credential or an address that we resolved.
 */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly reason: ImportFailureReason;
  readonly retryAfterSeconds: number | undefined;
  readonly rateLimitRemaining: number | undefined;

  constructor(reason: ImportFailureReason, message: string, details: ImportErrorDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.reason = reason;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.rateLimitRemaining = details.rateLimitRemaining;
  }
}

/** The failure for an answer that arrived but cannot be used. */
export const importFailed = (message: string, details?: ImportErrorDetails): ImportError =>
  new ImportError('ImportFailed', message, details);
