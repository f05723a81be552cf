import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '../../src/platform/postgres/index.js';
import { asked, type Names } from './queries-asked.js';

/** A bare server that answers the bench's queries, each at a path of its own: `/0`, `/1`, … */
export interface RawServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * What the machine can give: `node:http`, and one prepared statement whose text goes out as it comes. It reads the
 * same request as the gateway, but asks neither who sent it nor what the document says.
 */
export async function startRaw(db: Database): Promise<RawServer> {
  const server = createServer((request, response) => {
    answer(db, request).then(
      (text) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(text);
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(db: Database, request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  const { variables } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as { variables: Names };
  const question = asked[Number(request.url?.slice(1))];
  if (!question) throw new Error(`Nothing is asked at ${request.url ?? ''}.`);
  return (await db.one(question.statement(variables))).answer;
}
