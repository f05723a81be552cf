import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { sendJson, sendText } from './answer.js';
import { answerLive, answerReady } from './health.js';
import { listen } from './listen.js';

/** What is said of a node's health, to those who look after it. */
export interface Health {
  readonly isDraining: () => boolean;
  readonly ready: () => boolean | Promise<boolean>;
  /** How it is doing, in Prometheus's format. */
  readonly metrics: () => Promise<string>;
}

/** The health of a node on a port of its own, which no client of the graph need be able to reach. */
export interface HealthServer {
  readonly port: number;
  /** At once: whoever asks has had their answer, or asks another time. */
  readonly stop: () => Promise<void>;
}

/** Answers `/livez`, `/readyz` and `/metrics`, and nothing else. */
export async function serveHealth(
  health: Health,
  at: { readonly host: string; readonly port: number },
): Promise<HealthServer> {
  const server = createServer(
    { requestTimeout: 5_000, headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    (request, response) => {
      answer(health, request, response).catch(() => response.destroy());
    },
  );
  server.maxConnections = 100;
  const port = await listen(server, at);
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(health: Health, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  const path = request.url?.split('?', 1)[0];
  if (request.method !== 'GET' && request.method !== 'HEAD')
    sendJson(response, 405, { status: 'Only GET and HEAD are answered here.' });
  else if (path === '/livez') answerLive(response);
  else if (path === '/readyz') await answerReady(response, health.isDraining(), health.ready);
  else if (path === '/metrics') sendText(response, 200, await health.metrics(), prometheus);
  else sendJson(response, 404, { status: 'There are /livez, /readyz and /metrics.' });
}

const prometheus = 'text/plain; version=0.0.4; charset=utf-8';
