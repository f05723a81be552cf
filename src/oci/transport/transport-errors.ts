import { ImportError, type ImportFailureReason } from '../import-error.js';

/** The failure to speak with a host at all; another scheme may be worth a try. */
export class NotReached extends ImportError {
  /** The origin that was tried. */
  readonly origin: string;
  /** Whether a socket was opened, and the two sides then could not agree on TLS. */
  readonly connected: boolean;

  constructor(url: URL, connected: boolean, reason: ImportFailureReason, message: string) {
    super(reason, message);
    this.origin = url.origin;
    this.connected = connected;
  }
}

/**
 * The one answer for a host that is forbidden, unknown, closed or filtered alike, so that imports cannot be used
 * to find out which.
 */
export const notReached = (url: URL): NotReached =>
  new NotReached(
    url,
    false,
    'InternalError',
    `${url.host} cannot be reached: it does not answer, or it is not an address that imports may use ` +
      '(public ones, on port 80, 443 or 5000, unless an operator allows more).',
  );

const unreached = new Set([
  'ADDRESS_REFUSED',
  'EACCES',
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'EINVAL',
  'ENETUNREACH',
  'ENODATA',
  'ENOTFOUND',
  'EPERM',
  'ERR_SOCKET_BAD_PORT',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** How the command line, the graph and manifests say it. */
const howToAllow = '--insecure, or importPolicy.insecure: true';

/** What a failed exchange means to whoever asked for the import. */
export function transportFailure(error: unknown, url: URL): ImportError {
  if (error instanceof ImportError) return error;
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const code = codeOf(first) ?? codeOf(error) ?? '';
  if (unreached.has(code)) return notReached(url);
  if (isTimeout(first, code))
    return new ImportError('InternalError', `${url.host} did not answer in time. Try again.`);
  if (
    code === 'EPROTO' ||
    isBrokenHandshake(first) ||
    code.startsWith('ERR_SSL_') ||
    code === 'ERR_TLS_HANDSHAKE_TIMEOUT'
  )
    return new NotReached(
      url,
      true,
      'BadRequest',
      `${url.host} does not speak https there. If it serves plain http, allow insecure import for this tag: ${howToAllow}.`,
    );
  if (url.protocol === 'https:' && isCertificateFault(code))
    return new NotReached(
      url,
      true,
      'InternalError',
      `The certificate of ${url.host} does not verify (${code}). Renew it, or allow insecure import for this tag: ${howToAllow}.`,
    );
  return new ImportError('InternalError', `${url.host} broke off before its answer was whole. Try again.`, {
    cause: error,
  });
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const isTimeout = (error: unknown, code: string) =>
  code === 'UND_ERR_HEADERS_TIMEOUT' ||
  code === 'UND_ERR_BODY_TIMEOUT' ||
  (error instanceof Error && error.name === 'TimeoutError');

const isCertificateFault = (code: string) =>
  code === 'ERR_TLS_CERT_ALTNAME_INVALID' || /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code);

// The words are Node's: it has no code of its own for a peer that hangs up on a TLS greeting.
const isBrokenHandshake = (error: unknown) =>
  error instanceof Error && error.message.includes('before secure TLS connection was established');
