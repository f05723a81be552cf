import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { asked, type Names } from './asked.js';
import { costliest } from './costliest.js';

/**
 * What the machine can give: `node:http`, `pg`, and one prepared statement for each query, whose text goes out as it
 * comes, at a path of its own: `/0`, `/1`, …, and the costliest behind them. It reads the same request as the gateway, but
 * asks neither who sent it nor what the document says.
 */
export async function serveRaw(databaseUrl: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  pool.on('error', () => undefined);
  const server = createServer((request, response) => {
    answer(pool, request).then(
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
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${String(typeof address === 'object' ? address?.port : address)}`);
    });
  });
}

async function answer(pool: pg.Pool, request: IncomingMessage): Promise<string> {
  const body = await textOf(request);
  const { variables } = JSON.parse(body) as { variables: Names };
  const which = Number(request.url?.slice(1));
  const statement = which === asked.length ? costliest.statement : asked[which]?.statement;
  if (statement === undefined) throw new Error(`Nothing is asked at ${request.url ?? ''}.`);
  const { rows } = await pool.query<{ answer: string }>({
    name: `raw-${String(which)}`,
    text: statement,
    values: which === asked.length ? [] : Object.values(variables),
  });
  return rows[0]?.answer ?? '{"data":null}';
}

const textOf = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.once('end', () => {
      resolve(Buffer.concat(pieces).toString('utf8'));
    });
    request.once('error', reject);
  });
