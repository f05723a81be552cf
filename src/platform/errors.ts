/** What each code means to those who speak HTTP or read the log. The list is closed. */
export const errorCodes = {
  BAD_USER_INPUT: { http: 400, log: null },
  UNAUTHENTICATED: { http: 401, log: null },
  FORBIDDEN: { http: 403, log: null },
  NOT_FOUND: { http: 404, log: null },
  CONFLICT: { http: 409, log: null },
  DEPTH_LIMIT: { http: 400, log: null },
  COST_LIMIT: { http: 400, log: null },
  ALIAS_LIMIT: { http: 400, log: null },
  SIZE_LIMIT: { http: 413, log: null },
  RATE_LIMITED: { http: 429, log: null },
  CURSOR_EXPIRED: { http: 410, log: null },
  DOCUMENT_NOT_TRUSTED: { http: 400, log: null },
  SCHEMA_CHANGED: { http: 409, log: null },
  UPSTREAM_UNAVAILABLE: { http: 502, log: 'warn' },
  SUBGRAPH_UNAVAILABLE: { http: 502, log: 'warn' },
  TIMEOUT: { http: 504, log: 'warn' },
  UNAVAILABLE: { http: 503, log: 'warn' },
  INTERNAL: { http: 500, log: 'error' },
} as const satisfies Record<string, { http: number; log: 'warn' | 'error' | null }>;

/** One of the codes. */
export type ErrorCode = keyof typeof errorCodes;

/** What a failure may carry beside its message. */
export interface FailureDetails extends ErrorOptions {
  /** Where in the input the fault lies, e.g. `['input', 'tag']`. */
  path?: readonly string[];
  /** The resource version found, where another was expected. */
  currentVersion?: bigint;
  /** Whether the very same request is answered in a moment, though its code does not say so. */
  passesSoon?: boolean;
  /** Whole seconds after which to ask again; what was refused may be granted then. */
  retryAfter?: number;
}

/**
 * A failure that a client can be told of: one of the closed codes, and a message that says what is wrong,
 * where, and what to do. Anything else that is thrown is a defect and reaches clients as `INTERNAL`.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: ErrorCode;
  /** The `path` it was made with; by that name graphql-js would take it for an error whose place in the answer is known. */
  readonly inputPath: readonly string[] | undefined;
  readonly currentVersion: bigint | undefined;
  readonly passesSoon: boolean;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, details: FailureDetails = {}) {
    super(message, details);
    this.code = code;
    this.inputPath = details.path;
    this.currentVersion = details.currentVersion;
    this.passesSoon = details.passesSoon ?? false;
    this.retryAfter = details.retryAfter;
  }
}

/** The failure for input that is wrong in itself. */
export const badInput = (message: string, ...path: string[]) =>
  new Failure('BAD_USER_INPUT', message, path.length > 0 ? { path } : {});

/** The failure for something that is not there, or must look so. */
export const notFound = (what: string, ...path: string[]) =>
  new Failure('NOT_FOUND', `${what} does not exist.`, path.length > 0 ? { path } : {});

/** Runs a check and says where in the input its failure lies, unless the failure knows that itself. */
export function locate<Result>(path: readonly string[], check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (error instanceof Failure && error.inputPath === undefined)
      throw new Failure(error.code, error.message, { path, cause: error });
    throw error;
  }
}
