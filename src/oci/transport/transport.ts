import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { request as undiciRequest, type Dispatcher } from 'undici';
import { bareHost, createAgent, type AddressGuard } from '../../platform/network/index.js';
import { importFailed } from '../import-error.js';
import { notReached, transportFailure } from './transport-errors.js';

const unzip = promisify(gunzip);
/** How much of a body that nobody wants is read to keep its connection. */
const mostDumped = 16_384;

/** One request. */
export interface Outgoing {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How many bytes of an answer are read, also after unpacking; one more fails. */
  readonly maxBytes: number;
  /** Accepts any certificate. */
  readonly insecure: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** One answer, read to its end. */
export interface Answer {
  /** Where it came from in the end. */
  readonly url: URL;
  readonly status: number;
  /** By names in lower case; of several values the first. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Sends one request and follows nothing. Throws `ImportError` when no whole answer arrives in time. */
export type Send = (request: Outgoing) => Promise<Answer>;

/** How long the parts of an exchange may take. */
export interface Pace {
  /** From the first byte sent to the last received. */
  readonly deadlineMillis: number;
  /** Until connected, until headers are there, and between two pieces of a body. */
  readonly idleMillis: number;
  /** A body that has come for this long must have kept the rate. */
  readonly graceMillis: number;
  readonly bytesPerSecond: number;
}

/** The pace that leaves a deadline room for a slow line, but not for one that only pretends to send. */
export const paceOf = (deadlineMillis: number): Pace => ({
  deadlineMillis,
  idleMillis: Math.ceil(deadlineMillis / 3),
  graceMillis: Math.ceil(deadlineMillis / 6),
  bytesPerSecond: 1_024,
});

/** The way out to registries: every connection passes the guard. `close` ends all connections. */
export function createTransport(guard: AddressGuard, pace: Pace): { send: Send; close: () => Promise<void> } {
  const strict = createAgent({ guard, verifyCertificates: true, idleMillis: pace.idleMillis });
  const lenient = createAgent({ guard, verifyCertificates: false, idleMillis: pace.idleMillis });
  return {
    async send(outgoing) {
      const { method, url, headers, body, maxBytes, insecure, signal } = outgoing;
      if (!guard.permitsUrl(url)) throw notReached(url);
      const deadline = AbortSignal.timeout(pace.deadlineMillis);
      try {
        const response = await undiciRequest(url, {
          method,
          headers: { 'user-agent': 'sluice', 'accept-encoding': 'identity', ...headers },
          body: body ?? null,
          dispatcher: insecure ? lenient : strict,
          signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
        });
        return await readAnswer(response, outgoing, maxBytes, pace);
      } catch (error) {
        signal?.throwIfAborted();
        throw transportFailure(error, url);
      }
    },
    async close() {
      await Promise.all([strict.destroy(), lenient.destroy()]);
    },
  };
}

async function readAnswer(
  response: Dispatcher.ResponseData,
  { method, url }: Outgoing,
  maxBytes: number,
  pace: Pace,
): Promise<Answer> {
  const headers = new Map(
    Object.entries(response.headers).flatMap(([name, value]): [string, string][] => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    }),
  );
  const answer = { url, status: response.statusCode, headers };
  if (method === 'HEAD' || isRedirect(answer.status)) {
    await response.body.dump({ limit: mostDumped });
    return { ...answer, body: Buffer.alloc(0) };
  }
  const bytes = await readBody(response.body, url, maxBytes, pace);
  return { ...answer, body: await unpack(bytes, headers.get('content-encoding'), url, maxBytes) };
}

/** Whether a status says that the answer is elsewhere. */
export const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

async function readBody(body: Dispatcher.ResponseData['body'], url: URL, maxBytes: number, pace: Pace) {
  const began = performance.now();
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxBytes) throw tooLarge(url, maxBytes);
    const millis = performance.now() - began;
    if (millis > pace.graceMillis && size < (millis / 1_000) * pace.bytesPerSecond)
      throw importFailed(
        `${bareHost(url)} sends its answer slower than ${String(pace.bytesPerSecond)} bytes a second.`,
      );
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function unpack(
  bytes: Buffer,
  encoding: string | undefined,
  url: URL,
  maxBytes: number,
): Promise<Buffer> {
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return bytes;
  if (encoding.toLowerCase() !== 'gzip')
    throw importFailed(`${bareHost(url)} answers in an encoding nobody asked for.`);
  try {
    return await unzip(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(url, maxBytes);
    throw importFailed(`${bareHost(url)} says that its answer is gzip, but it does not unpack.`);
  }
}

const tooLarge = (url: URL, maxBytes: number) =>
  importFailed(`${bareHost(url)} answers with more than the ${String(maxBytes)} bytes that are accepted.`);
