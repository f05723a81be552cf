import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A registry seen through a door that can hold one answer back: what it says is true when said, and old when heard. */
export interface HeldRegistry extends AsyncDisposable {
  readonly host: string;
  /** Holds back the answer to the next request for this manifest; resolves once the registry has given it. */
  hold(reference: string): Promise<{ release: () => void }>;
}

/** Stands in front of the registry at `host`. */
export async function holdRegistry(host: string): Promise<HeldRegistry> {
  const held = new Map<string, (answer: { release: () => void }) => void>();
  const server = createServer((request, response) => {
    const onward = forward(`http://${host}${request.url ?? ''}`, {
      method: request.method,
      headers: request.headers,
    });
    onward.on('response', (answer) => {
      const [name, holder] =
        [...held].find(([reference]) => request.url?.endsWith(`/manifests/${reference}`)) ?? [];
      if (name === undefined || !holder) {
        passOn(answer, response);
        return;
      }
      held.delete(name);
      holder({ release: () => passOn(answer, response) });
    });
    onward.on('error', () => response.destroy());
    onward.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${String(port)}`,
    hold: (reference) => new Promise((resolve) => held.set(reference, resolve)),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function passOn(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(response);
}
