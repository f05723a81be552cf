import type { ServerResponse } from 'node:http';
import { sendJson } from './answer.js';

/** Says that the process runs; nothing else. */
export function answerLive(response: ServerResponse): void {
  sendJson(response, 200, { status: 'ok' });
}

/** Says whether requests are welcome: 503 while draining, and whenever `ready` says no or fails. */
export async function answerReady(
  response: ServerResponse,
  draining: boolean,
  ready: () => boolean | Promise<boolean>,
): Promise<void> {
  const isReady = !draining && (await asked(ready));
  sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ok' : draining ? 'draining' : 'unavailable' });
}

async function asked(ready: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await ready();
  } catch {
    return false;
  }
}
