import {
  GraphQLError,
  type FormattedExecutionResult,
  type GraphQLErrorOptions,
  type GraphQLFormattedError,
} from 'graphql';
import { errorCodes, Failure, type ErrorCode } from '../platform/errors.js';
import type { Logger } from '../platform/logger.js';

const retryable: ReadonlySet<ErrorCode> = new Set([
  'RATE_LIMITED',
  'UNAVAILABLE',
  'TIMEOUT',
  'UPSTREAM_UNAVAILABLE',
  'SUBGRAPH_UNAVAILABLE',
]);

/** An error as clients get it, on every transport. */
export interface ClientError extends GraphQLFormattedError {
  readonly extensions: {
    readonly code: ErrorCode;
    readonly requestId: string;
    /** Whether the same request may succeed later. */
    readonly retryable: boolean;
    /** Where in the log of events to go on, for a subscription that had to end. */
    readonly cursor?: string;
    /** Whole seconds after which to ask again, where they are known. */
    readonly retryAfter?: number;
  };
}

/** In whose answer an error goes out, and where defects are written down. */
export interface Reporting {
  readonly requestId: string;
  readonly logger: Logger;
}

/** A GraphQL error that carries one of the closed codes. */
export const codedError = (
  code: ErrorCode,
  message: string,
  options: GraphQLErrorOptions = {},
  /** Where in the log of events to go on. */
  { cursor }: { readonly cursor?: string | undefined } = {},
): GraphQLError =>
  new GraphQLError(message, { ...options, extensions: { code, ...(cursor !== undefined && { cursor }) } });

/** The same error with this code, keeping its message and its place in the document. */
export const withCode = (
  code: ErrorCode,
  { message, nodes, source, positions }: GraphQLError,
): GraphQLError =>
  codedError(code, message, { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null });

/**
 * Any error, as clients may see it. A defect becomes `INTERNAL` without a word of its own, and one line of the
 * log; failures of others that an operator should know of get one line too.
 */
export function formatError(error: unknown, { requestId, logger }: Reporting): ClientError {
  const code = codeOf(error);
  const place = placeOf(error);
  const level = errorCodes[code].log;
  if (level === 'error' || level === 'warn')
    logger[level](
      { 'request.id': requestId, 'error.code': code, 'error.path': place.path, err: causeOf(error) },
      `Request ${requestId} met ${code}.`,
    );
  return {
    message: code === 'INTERNAL' ? internal : messageOf(error),
    ...place,
    extensions: { code, requestId, retryable: retryable.has(code), ...cursorIn(error), ...waitIn(error) },
  };
}

/** The code of any error; what says nothing else is a defect. */
export function codeOf(error: unknown): ErrorCode {
  const cause = causeOf(error);
  if (cause instanceof Failure) return cause.code;
  if (!(cause instanceof GraphQLError)) return 'INTERNAL';
  const { code } = cause.extensions;
  if (isErrorCode(code)) return code;
  return blamesTheDocument(cause) ? 'BAD_USER_INPUT' : 'INTERNAL';
}

function cursorIn(error: unknown): { cursor?: string } {
  const cause = causeOf(error);
  const { cursor } = cause instanceof GraphQLError ? cause.extensions : {};
  return typeof cursor === 'string' ? { cursor } : {};
}

function waitIn(error: unknown): { retryAfter?: number } {
  const cause = causeOf(error);
  return cause instanceof Failure && cause.retryAfter !== undefined ? { retryAfter: cause.retryAfter } : {};
}

/** What was thrown at first: graphql-js wraps it to add the place. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** graphql-js names the document's nodes when it refuses input, and none when a resolver's value does not fit. */
const blamesTheDocument = (error: GraphQLError) => error.nodes !== undefined || error.source !== undefined;

const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(errorCodes, code);

/** The innermost error knows its place in the document, if any does. */
function placeOf(error: unknown): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  if (!(error instanceof GraphQLError)) return {};
  const { locations, path, originalError } = error;
  if (!locations && !path) return placeOf(originalError);
  return { ...(locations && { locations }), ...(path && { path }) };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const internal = 'Something is wrong with Sluice itself; its log has the details under extensions.requestId.';

/** What the engine, or graphql-ws for it, makes of an operation. */
export interface Executed {
  readonly errors?: readonly GraphQLError[] | undefined;
  readonly data?: Record<string, unknown> | null | undefined;
  readonly extensions?: Record<string, unknown> | undefined;
}

/** A result whose errors are as clients may see them. */
export interface ClientResult extends FormattedExecutionResult {
  readonly errors?: readonly ClientError[];
}

/** Formats the errors of a result, if it has any. */
export function formatResult({ errors, data, extensions }: Executed, reporting: Reporting): ClientResult {
  // What most results are.
  if (!errors && !extensions && data !== undefined) return { data };
  return {
    ...(errors && { errors: errors.map((error) => formatError(error, reporting)) }),
    ...(data !== undefined && { data }),
    ...(extensions && { extensions }),
  };
}

/** The codes of all errors in a result. */
export const codesIn = ({ errors }: Pick<ClientResult, 'errors'>): readonly ErrorCode[] =>
  errors ? errors.map(({ extensions }) => extensions.code) : none;

const none: readonly ErrorCode[] = [];
