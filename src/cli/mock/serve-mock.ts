import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, parse, subscribe, validate } from 'graphql';
import { makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { mockedSchema } from './mocked-schema.js';

/** Serves a mocked schema at /graphql over HTTP and graphql-transport-ws, for pages of any origin. */
export async function serveMock({ schema, resolve }: ReturnType<typeof mockedSchema>, port: number) {
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*');
    if (request.method !== 'POST') {
      response.end();
      return;
    }
    answer(request).then(
      (result) => response.setHeader('content-type', 'application/json').end(JSON.stringify(result)),
      () => response.writeHead(400).end(JSON.stringify({ errors: [{ message: 'Send {"query": "…"}.' }] })),
    );
  });

  async function answer(request: IncomingMessage): Promise<unknown> {
    const pieces: Buffer[] = [];
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
    const { query, variables, operationName } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    return execute({ schema, document, variableValues: variables, operationName, fieldResolver: resolve });
  }

  const operations = makeServer({
    schema,
    execute: (args) => execute({ ...args, fieldResolver: resolve }),
    subscribe: (args) => subscribe({ ...args, fieldResolver: resolve }),
  });
  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    handleProtocols: () => 'graphql-transport-ws',
  });
  sockets.on('connection', (socket) => {
    const closed = operations.opened(
      {
        protocol: socket.protocol,
        send: (text) => {
          socket.send(text);
        },
        close: (code, reason) => {
          socket.close(code, reason);
        },
        onMessage: (receive) => socket.on('message', (data: Buffer) => void receive(data.toString('utf8'))),
      },
      {},
    );
    socket.once('close', (code, reason) => void closed(code, reason.toString('utf8')));
  });
  await new Promise<void>((resolved, rejected) => {
    server.once('error', rejected).listen(port, '127.0.0.1', resolved);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`,
    stop: () => {
      for (const socket of sockets.clients) socket.close(1001, 'Going away');
      server.closeAllConnections();
      return new Promise<void>((resolved) => {
        server.close(() => {
          resolved();
        });
      });
    },
  };
}
