import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';

/** What a cluster was asked for. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly type: string | undefined;
  readonly authorization: string | undefined;
  readonly body: {
    readonly kind?: string;
    readonly metadata?: { readonly name: string };
    readonly spec?: unknown;
  } | null;
}

/**
 * A server that speaks as much of the Kubernetes API as an agent needs: server-side apply, reading, and a watch that
 * tells how the object fares. `fares` are the states that a watched object goes through.
 */
export async function startCluster(fares: readonly object[]) {
  const asked: Asked[] = [];
  let generation = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://cluster');
      const body = await text(request);
      const { method = '', headers } = request;
      const call: Asked = {
        method,
        path: url.pathname,
        query: url.searchParams,
        type: headers['content-type'],
        authorization: headers.authorization,
        body: body === '' ? null : (JSON.parse(body) as Asked['body']),
      };
      asked.push(call);
      response.setHeader('content-type', 'application/json');
      if (method === 'PATCH' && call.body?.metadata?.name === 'forbidden') {
        response.statusCode = 403;
        response.end(JSON.stringify({ kind: 'Status', message: 'forbidden: no' }));
      } else if (method === 'PATCH') {
        generation += 1;
        const metadata = { ...call.body?.metadata, generation, resourceVersion: String(generation) };
        response.end(JSON.stringify({ ...call.body, metadata }));
      } else if (url.searchParams.get('watch') === '1') {
        for (const status of fares) {
          const object = {
            kind: 'Deployment',
            metadata: { name: 'web', generation },
            spec: { replicas: 2 },
            status: { observedGeneration: generation, ...status },
          };
          const line = JSON.stringify({ type: 'MODIFIED', object });
          // In pieces, as a network may bring it.
          response.write(line.slice(0, 20));
          response.write(`${line.slice(20)}\n`);
        }
        response.write(`${JSON.stringify({ type: 'BOOKMARK', object: {} })}\n`);
      } else response.end('{}');
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
}
