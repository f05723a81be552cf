import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestIdOf, sendErrors, sendJson } from './answer.js';
import { dropRest, HttpFailure } from './body.js';
import { answerConsole, isForConsole } from './pages/console.js';
import type { Drain } from './drain.js';
import { answerEventStream } from './event-stream/event-stream.js';
import type { FollowerCap } from './follower-cap.js';
import type { Patience } from './patience.js';
import { answerGraphiql } from './pages/graphiql.js';
import { answerGraphql, type HttpGraphql } from './graphql/graphql.js';
import { namesOneHost, severalHosts } from './hosts.js';
import { answerLive, answerReady } from './health.js';
import { answerCors } from './origins.js';
import { handlerAt, pageAt, pathOf, placeOf, type PagePath } from './place.js';
import type { EdgeResponse } from './response.js';
import type { StaticFiles } from './pages/static-files.js';

/** What the router leads to. */
export interface Destinations extends HttpGraphql {
  readonly console: StaticFiles;
  readonly graphiql: StaticFiles;
  readonly drain: Drain;
  readonly followers: FollowerCap;
  readonly patience: Patience;
}

/** Answers one request; whatever goes wrong, the answer is JSON. */
export async function route(
  destinations: Destinations,
  request: IncomingMessage,
  response: EdgeResponse,
): Promise<void> {
  const requestId = requestIdOf(request);
  response.begin(requestId, destinations.drain);
  destinations.patience.limitAnswer(response);
  try {
    if (!namesOneHost(request)) throw severalHosts;
    await lead(destinations, request, response, requestId);
  } catch (error) {
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    if (!request.complete) {
      // Of one that is too long enough was read already.
      if (error instanceof HttpFailure && error.status === 413) response.setHeader('connection', 'close');
      else dropRest(request);
    }
    const [code = 'INTERNAL'] = sendErrors(response, [error], {
      requestId,
      logger: destinations.edge.logger,
    });
    const { edge } = destinations;
    const at = placeOf(edge, request);
    if (at === '/graphql') edge.operations?.add('none', code);
    else edge.refusals?.add(at, code);
  }
}

function lead(
  destinations: Destinations,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): void | Promise<void> {
  const path = pathOf(request);
  if (path === '/graphql') {
    if (answerCors(request, response, destinations.edge.http.allowedOrigins)) return;
    return answerGraphql(destinations, request, response, requestId);
  }
  if (path === '/events') {
    if (answerCors(request, response, destinations.edge.http.allowedOrigins)) return;
    return answerEventStream(destinations, request, response, requestId);
  }
  const handler = handlerAt(destinations.edge, path);
  if (handler) return handler.answer(request, response, requestId, destinations.patience);
  const page = pageAt(path);
  const forConsole = isForConsole(destinations.console, path, request) ? showConsole : undefined;
  const answer = page ? pages[page] : forConsole;
  if (!answer) throw new HttpFailure(404, 'There is nothing here; the graph is at /graphql.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new HttpFailure(405, 'Only GET and HEAD are answered here.');
  return answer(response, destinations, path);
}

type Page = (response: ServerResponse, destinations: Destinations, path: string) => void | Promise<void>;

const showConsole: Page = (response, { console: files }, path) => answerConsole(files, path, response);

const pages: Readonly<Record<PagePath, Page>> = {
  '/livez': answerLive,
  '/readyz': (response, { edge, drain }) => answerReady(response, drain.begun, () => edge.ready()),
  '/version': (response, { edge }) => {
    sendJson(response, 200, { name: 'sluice', version: edge.version });
  },
  '/graphiql': (response, { graphiql }, path) => answerGraphiql(graphiql, path, response),
};
