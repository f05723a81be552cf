import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { HTTP, type CloudEvent } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { afterAll } from 'vitest';
import { eventually } from './wait.js';

/** A request that an endpoint got. */
export interface Delivered {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly event: { readonly id: string; readonly subject: string; readonly type: string };
}

/** How an endpoint answers: a status with headers, or null to answer nothing at all. */
export type Answers = (request: Delivered) => { status: number; headers?: Record<string, string> } | null;

/** An endpoint as partners have it; closed when the test file is through. Nothing is answered before `open` settles. */
export async function startReceiver(answers: Answers = () => ({ status: 204 }), open = Promise.resolve()) {
  const received: Delivered[] = [];
  let how = answers;
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const delivered = {
        path: request.url ?? '',
        headers,
        body,
        event: JSON.parse(body) as Delivered['event'],
      };
      received.push(delivered);
      await open;
      const answer = how(delivered);
      if (answer)
        response.writeHead(answer.status, answer.headers).end(`you said ${delivered.event.subject}`);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close').catch(() => undefined);
  };
  afterAll(close);
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    received,
    answer(next: Answers) {
      how = next;
    },
    on: (path: string) => received.filter((one) => one.path === path),
    until: (count: number, path: string) =>
      eventually(
        () => {
          const found = received.filter((one) => one.path === path);
          return found.length >= count ? found : null;
        },
        `${String(count)} deliveries to ${path}, not ${String(received.filter((one) => one.path === path).length)}`,
      ),
  };
}

/** The event of a delivery, by the packages that partners use; throws when either refuses it. */
export function verified({ headers, body }: Delivered, secret: string): CloudEvent<Record<string, unknown>> {
  new Webhook(secret).verify(body, headers);
  const event = HTTP.toEvent({ headers, body }) as CloudEvent<Record<string, unknown>>;
  event.validate();
  return event;
}
