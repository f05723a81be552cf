import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CloudEvent, EventFilter } from '../events/index.js';
import { codeOf } from '../graphql/errors.js';
import { Failure } from '../platform/errors.js';
import type { Viewer } from '../viewer/index.js';
import { HttpFailure } from './body.js';
import type { Drain } from './drain.js';
import type { Patience } from './patience.js';
import type { Edge } from './server.js';
import type { FollowerCap } from './follower-cap.js';

/** What a reader of events asked for. */
export interface WantedEvents extends EventFilter {
  /** A cursor; without one, only what happens from now on. */
  readonly after: string | null;
}

/** Events that follow each other, and where to go on behind them; none where that is all there is to say. */
export interface EnvelopeBatch {
  readonly events: readonly CloudEvent[];
  readonly cursor: string;
}

/** Opens the stream that one viewer may see; fails like a subscription does. */
export type OpenEventStream = (
  viewer: Viewer,
  wanted: WantedEvents,
  signal: AbortSignal,
) => Promise<AsyncGenerator<EnvelopeBatch, void, undefined>>;

/** Milliseconds after which a client whose connection broke is to come back. */
const retry = 2_000;
/** Characters that are written before it is looked whether they are read. */
const mostAtOnce = 65_536;

/**
 * Answers `GET /events` with Server-Sent Events: each event a CloudEvent with its cursor as `id`, so that a client
 * comes back with `Last-Event-ID` and misses nothing; where nothing happens, an `id` alone every few seconds. The
 * token is looked at again before each of these, and a stream whose token is good no more ends.
 */
export async function answerEventStream(
  {
    edge,
    drain,
    followers,
    patience,
  }: { edge: Edge; drain: Drain; followers: FollowerCap; patience: Patience },
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  if (!edge.openEventStream) throw new HttpFailure(404, 'There are no events here.');
  if (request.method !== 'GET') throw new HttpFailure(405, 'Only GET is answered here.');
  const { authorization, 'last-event-id': lastEventId } = request.headers;
  const viewer = await edge.authenticate(authorization);
  if (drain.begun) throw new Failure('UNAVAILABLE', 'This node is stopping: connect again.');
  const leave = followers.enter(viewer);
  if (!leave) throw tooMany(followers.most);
  response.once('close', leave);
  const gone = new AbortController();
  const unread = new AbortController();
  response.once('close', () => {
    gone.abort();
  });
  const signal = AbortSignal.any([gone.signal, drain.signal]);
  const wanted = wantedIn(request.url ?? '', typeof lastEventId === 'string' ? lastEventId : undefined);
  const batches = await edge.openEventStream(viewer, wanted, signal);
  const startedAt = performance.now();
  const stillMay = () => edge.authenticate(authorization);
  const drained = async () => {
    const forget = patience.limit(response.writableLength, () => {
      unread.abort();
      response.destroy();
    });
    await once(response, 'drain', { signal }).finally(forget);
  };
  const ended = await send(response, batches, { signal, stillMay, drained });
  const ending = unread.signal.aborted ? 'the client did not read it' : ended;
  const isStopping = drain.signal.aborted;
  response.end(isStopping ? ': this node is stopping; connect again\n\n' : '');
  edge.logger.info(
    {
      'request.id': requestId,
      transport: 'sse',
      'viewer.name': viewer.name,
      duration_ms: Math.round(performance.now() - startedAt),
    },
    `${viewer.name}'s stream of events ended: ${isStopping ? 'this node is stopping' : ending}.`,
  );
}

interface Sending {
  readonly signal: AbortSignal;
  readonly stillMay: () => Promise<unknown>;
  /** Settles once the client has read what was sent. */
  readonly drained: () => Promise<void>;
}

/** Sends batches as they come, and no faster than they are read; resolves to why it ended. */
async function send(
  response: ServerResponse,
  batches: AsyncGenerator<EnvelopeBatch, void, undefined>,
  { signal, stillMay, drained }: Sending,
): Promise<string> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.write(`retry: ${String(retry)}\n: reading the log of events\n\n`);
  try {
    for await (const { events, cursor } of batches) {
      await stillMay();
      const pieces = events.length === 0 ? [bookmark(cursor)] : piecesOf(events);
      for (const piece of pieces) if (!response.write(piece)) await drained();
    }
    return 'the client has gone';
  } catch (error) {
    if (signal.aborted) return 'the client has gone';
    response.write(`event: end\ndata: ${JSON.stringify(told(error))}\n\n`);
    return codeOf(error);
  } finally {
    await batches.return(undefined);
  }
}

/** One event. Its cursor never holds a line feed, and JSON none outside of its escapes. */
const frame = (event: CloudEvent): string => `id: ${event.cursor}\ndata: ${JSON.stringify(event)}\n\n`;

/** Many events as text, in pieces that are little more than is to wait for a reader at a time. */
function piecesOf(events: readonly CloudEvent[]): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const event of events) {
    piece += frame(event);
    if (piece.length < mostAtOnce) continue;
    pieces.push(piece);
    piece = '';
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** Moves a client's `Last-Event-ID`, and delivers nothing. */
const bookmark = (cursor: string): string => `: nothing new\nid: ${cursor}\n\n`;

/** Why a stream ends that has begun; what is no expected failure stays inside. */
function told(error: unknown) {
  const code = codeOf(error);
  return { code, message: error instanceof Failure ? error.message : 'The stream of events broke off.' };
}

/** Reads what is wanted out of the address; lists may be repeated, or have commas. */
function wantedIn(url: string, lastEventId: string | undefined): WantedEvents {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length));
  const unknown = [...search.keys()].find((key) => !['after', 'namespace', 'type', 'subject'].includes(key));
  if (unknown !== undefined)
    throw new HttpFailure(
      400,
      `There is no parameter ${JSON.stringify(unknown.slice(0, 80))}; there are after, namespace, type and subject.`,
    );
  const list = (name: string) =>
    search.getAll(name).flatMap((text) => text.split(',').filter((item) => item !== ''));
  return {
    after: lastEventId ?? search.get('after'),
    namespace: search.get('namespace'),
    types: list('type'),
    subjects: list('subject'),
  };
}

const tooMany = (most: number) =>
  new Failure(
    'RATE_LIMITED',
    `You have ${String(most)} streams of events and subscriptions open here: close one, or let one serve many readers.`,
  );
