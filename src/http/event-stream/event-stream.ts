import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure } from '../../platform/errors.js';
import type { Viewer } from '../../viewer/index.js';
import { HttpFailure } from '../body.js';
import type { Drain } from '../drain.js';
import type { Patience } from '../patience.js';
import type { Edge } from '../server.js';
import type { FollowerCap } from '../follower-cap.js';
import { sendBatches, type EnvelopeBatch } from './send-batches.js';
import { wantedIn, type WantedEvents } from './wanted.js';

/** Opens the stream that one viewer may see; fails like a subscription does. */
export type OpenEventStream = (
  viewer: Viewer,
  wanted: WantedEvents,
  signal: AbortSignal,
) => Promise<AsyncGenerator<EnvelopeBatch, void, undefined>>;

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
  const gone = new AbortController();
  const unread = new AbortController();
  const hangUp = () => {
    leave();
    gone.abort();
  };
  response.once('close', hangUp);
  // Who has hung up while it was asked whose token it is says so no more.
  if (response.destroyed) hangUp();
  const signal = AbortSignal.any([gone.signal, drain.signal]);
  const wanted = wantedIn(request.url ?? '', typeof lastEventId === 'string' ? lastEventId : undefined);
  const batches = await edge.openEventStream(viewer, wanted, signal);
  const startedAt = performance.now();
  const stillMay = async () => edge.authenticate(authorization);
  const drained = async () => {
    const forget = patience.limit('sse', response, () => {
      unread.abort();
      response.destroy();
    });
    await once(response, 'drain', { signal }).finally(forget);
  };
  const ended = await sendBatches(response, batches, {
    ends: wanted.until !== null,
    ...{ signal, stillMay, drained },
  });
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

const tooMany = (most: number) =>
  new Failure(
    'RATE_LIMITED',
    `You have ${String(most)} streams of events and subscriptions open here: close one, or let one serve many readers.`,
  );
