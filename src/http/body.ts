import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Failure } from '../platform/errors.js';
import { checkValues, mostValues, TooManyValues } from '../platform/json-values.js';

/** The most bytes that a request's body may have. */
const maximumBody = 1_048_576;

/** So much of what is too long is still read, so that the client gets to see the refusal. */
const patience = 4 * maximumBody;

/** A refusal that HTTP has a status of its own for. */
export class HttpFailure extends Failure {
  readonly status: number;

  constructor(status: number, message: string) {
    super(status === 413 ? 'SIZE_LIMIT' : status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT', message);
    this.status = status;
  }
}

/** Refuses clients that would not take JSON, before anything is done for them. */
export function checkAccept({ headers: { accept } }: IncomingMessage): void {
  if (accept !== undefined && !/\*\/\*|application\/(json|graphql-response\+json|\*)/i.test(accept))
    throw new HttpFailure(
      406,
      'Answers are JSON: accept application/json or application/graphql-response+json.',
    );
}

/** Reads a body of JSON in UTF-8; anything else is refused by an HttpFailure. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  checkHeaders(request);
  const bytes = await readBytes(request);
  if (!isUtf8(bytes)) throw new HttpFailure(400, 'The body is not UTF-8.');
  const text = bytes.toString('utf8');
  try {
    checkValues(bytes);
    return JSON.parse(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  } catch (error) {
    if (error instanceof TooManyValues) throw new HttpFailure(413, manyValues);
    throw new HttpFailure(400, 'The body is not JSON. Send {"query": "…", "variables": {…}}.');
  }
}

const manyValues = `The body has more than ${String(mostValues)} values (items of lists and fields of objects). Send less in one request.`;
const byteOrderMark = '\uFEFF';

function checkHeaders({ headers }: IncomingMessage): void {
  if (headers['content-type'] !== 'application/json') checkType(headers['content-type'] ?? '');
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new HttpFailure(415, 'The body must not be compressed.');
  if (Number(headers['content-length'] ?? 0) > maximumBody + patience) throw tooLarge(maximumBody);
}

function checkType(written: string): void {
  const [type = '', ...parameters] = written.split(';').map((part) => part.trim());
  if (type.toLowerCase() !== 'application/json')
    throw new HttpFailure(415, 'The body must be JSON: send "content-type: application/json".');
  for (const parameter of parameters)
    if (/^charset=/i.test(parameter) && !/^charset="?utf-8"?$/i.test(parameter))
      throw new HttpFailure(415, 'The body must be in UTF-8.');
}

/**
 * Lets a client that is still sending get to see what it is answered: the rest of its body is dropped, as much of it as is
 * read of one that is too long. Were the connection closed at once, the answer would be lost with it.
 */
export function dropRest(request: IncomingMessage): void {
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > patience) request.destroy();
  });
}

/** Reads a body of at most 1 MiB, or `most`, as it came; `hold` throws where there is no room for it to grow to a length. */
export function readBytes(
  request: IncomingMessage,
  most = maximumBody,
  hold?: (length: number) => void,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= most) keep(chunk);
      if (length > most + patience) end();
    };
    const keep = (chunk: Buffer) => {
      try {
        hold?.(length);
        chunks.push(chunk);
      } catch (error) {
        request.off('data', take);
        chunks.length = 0;
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const end = () => {
      request.off('data', take);
      if (length > most) reject(tooLarge(most));
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length));
    };
    request.on('data', take);
    // Once is enough for a promise: to take each listener off again would cost more.
    request.on('end', end);
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new HttpFailure(400, 'The request was broken off.'));
    });
  });
}

const tooLarge = (most: number) =>
  new HttpFailure(413, `The body has more than ${String(most)} bytes. Send less in one request.`);
