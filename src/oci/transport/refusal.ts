import { ImportError, type ImportErrorDetails, type ImportFailureReason } from '../import-error.js';
import type { Answer } from './transport.js';

interface Meaning {
  readonly reason: ImportFailureReason;
  readonly advice: string;
}

const meanings: Readonly<Record<number, Meaning>> = {
  401: {
    reason: 'Unauthorized',
    advice: 'Add credentials for it to a secret of the namespace or to the registry auth file.',
  },
  403: {
    reason: 'Forbidden',
    advice: 'The credentials in use, or their absence, do not allow a pull from there.',
  },
  404: { reason: 'NotFound', advice: 'Check the repository, and the tag or digest.' },
  429: { reason: 'ImportFailed', advice: 'The registry limits requests: try later, or add credentials.' },
};

/** The failure that an answer other than 200 stands for; `url` is what was asked for, before any redirect. */
export function refusalOf(answer: Answer, url: URL): ImportError {
  const asked = `${url.origin}${url.pathname} answered ${String(answer.status)}`;
  const details = limitsOf(answer);
  if (answer.status === 400 && /HTTP request to an HTTPS server/i.test(answer.body.toString('latin1')))
    return new ImportError(
      'BadRequest',
      `${asked}: ${url.host} speaks https, but was asked over http.`,
      details,
    );
  if ((answer.status === 404 || answer.status === 405) && !speaksV2(answer))
    return new ImportError(
      'NotV2Registry',
      `${asked}, and not as a registry does: is ${url.host} one?`,
      details,
    );
  const { reason, advice } = meanings[answer.status] ?? otherwise(answer.status);
  return new ImportError(reason, `${asked}${codesIn(answer)}. ${advice}`, details);
}

const otherwise = (status: number): Meaning =>
  status >= 500
    ? { reason: 'InternalError', advice: 'The registry has a fault: try later.' }
    : {
        reason: status === 400 ? 'BadRequest' : 'ImportFailed',
        advice: 'The registry does not take the request.',
      };

const speaksV2 = ({ headers }: Answer) =>
  headers.has('docker-distribution-api-version') ||
  !(headers.get('content-type') ?? '').startsWith('text/html');

const knownCodes = new Set([
  'BLOB_UNKNOWN',
  'DENIED',
  'DIGEST_INVALID',
  'MANIFEST_INVALID',
  'MANIFEST_UNKNOWN',
  'NAME_INVALID',
  'NAME_UNKNOWN',
  'TAG_INVALID',
  'TOOMANYREQUESTS',
  'UNAUTHORIZED',
  'UNSUPPORTED',
]);

/** The codes of the protocol that an answer gives. Nothing else that a registry writes is shown: it may be anything. */
function codesIn({ body }: Answer): string {
  const found = body.toString('latin1', 0, 16_384).matchAll(/"code"\s*:\s*"([A-Z_]{3,40})"/g);
  const codes = [...found].map(([, code = '']) => code).filter((code) => knownCodes.has(code));
  return codes.length === 0 ? '' : ` (${[...new Set(codes)].join(', ')})`;
}

/**
 * What an answer says of limits: `Retry-After` in seconds or as a date, and `ratelimit-remaining`. Where nothing
 * remains, its window (`0;w=21600`) is the time to wait.
 */
function limitsOf({ headers }: Answer): ImportErrorDetails {
  const retryAfter = headers.get('retry-after');
  const [, remaining, window] =
    /^\s*(\d{1,9})\s*(?:;\s*w=(\d{1,9}))?/.exec(headers.get('ratelimit-remaining') ?? '') ?? [];
  const spent = remaining !== undefined && Number(remaining) === 0 ? window : undefined;
  const pause = retryAfter ?? spent;
  return {
    retryAfterSeconds: pause === undefined ? undefined : secondsUntil(pause),
    rateLimitRemaining: remaining === undefined ? undefined : Number(remaining),
  };
}

function secondsUntil(text: string): number | undefined {
  const seconds = /^\d{1,9}$/.test(text.trim())
    ? Number(text)
    : Math.ceil((Date.parse(text) - Date.now()) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), 86_400);
}
