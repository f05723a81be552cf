import { request, type Dispatcher } from 'undici';
import { TooManyValues, ValueCount } from '../platform/json-values.js';
import type { AddressGuard } from '../platform/network/index.js';
import { manyValues, Outage } from './outage.js';

/** One call over HTTP. */
export interface HttpCall {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly maxBytes: number;
  readonly mostValues: number | undefined;
  readonly signal: AbortSignal;
}

/**
 * Posts JSON and reads JSON: no redirects, no encodings, no more bytes or values than were agreed. What comes back is any
 * JSON; throws an Outage otherwise.
 */
export async function post(
  { url, headers, body, maxBytes, mostValues, signal }: HttpCall,
  guard: AddressGuard,
  dispatcher: Dispatcher,
): Promise<unknown> {
  if (!guard.permitsUrl(url)) throw new Outage('is at an address that may not be reached.');
  try {
    const answer = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-encoding': 'identity',
        'user-agent': 'sluice',
        ...headers,
      },
      body,
      dispatcher,
      signal,
    });
    checkHead(answer);
    return JSON.parse(await textOf(answer.body, maxBytes, new ValueCount(mostValues)));
  } catch (error) {
    throw outageOf(error, signal);
  }
}

function checkHead({ statusCode, headers, body }: Dispatcher.ResponseData): void {
  const type = headers['content-type'];
  const isJson = typeof type === 'string' && /^application\/(graphql-response\+)?json\b/i.test(type);
  if (statusCode < 300 && isJson && headers['content-encoding'] === undefined) return;
  drop(body);
  if (statusCode >= 300 && statusCode < 400)
    throw new Outage('answered with a redirect, which is not followed.');
  throw new Outage(
    isJson ? `answered with the status ${String(statusCode)}.` : 'answered with something that is not JSON.',
  );
}

/** Ends a body that nobody reads on; that it ends too early is no news. */
function drop(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => undefined).destroy();
}

async function textOf(
  body: Dispatcher.ResponseData['body'],
  maxBytes: number,
  values: ValueCount,
): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxBytes) {
      drop(body);
      throw new Outage(`answered with more than ${String(maxBytes)} bytes.`);
    }
    values.take(piece);
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size).toString('utf8');
}

/** Any failure in words of ours. */
function outageOf(error: unknown, signal: AbortSignal): Outage {
  if (error instanceof Outage) return error;
  if (signal.aborted) return new Outage('did not answer in time.', { cause: error });
  if (error instanceof TooManyValues) return manyValues(error);
  if (error instanceof SyntaxError) return new Outage('answered with broken JSON.', { cause: error });
  return new Outage('cannot be reached.', { cause: error });
}
