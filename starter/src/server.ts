import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { graphql } from 'graphql';
import { createCallerCheck } from './caller.js';
import { createSchema } from './schema.js';

const port = Number(process.env['PORT'] ?? 4100);
const gateway = process.env['SLUICE_URL'] ?? 'http://127.0.0.1:4000';
const subgraph = process.env['SUBGRAPH'] ?? 'scans';

const schema = createSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const checkCaller = createCallerCheck(gateway, subgraph);

const server = createServer(async (request, response) => {
  const answer = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  try {
    await checkCaller(request.headers.authorization);
  } catch {
    answer(401, { errors: [{ message: 'Only the gateway is answered here.' }] });
    return;
  }
  try {
    const { query, variables } = JSON.parse(await bodyOf(request)) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    answer(200, await graphql({ schema, source: query, variableValues: variables ?? {} }));
  } catch {
    answer(400, { errors: [{ message: 'Send {"query": "…", "variables": {…}}.' }] });
  }
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

server.listen(port, '127.0.0.1', () => {
  console.log(`The subgraph ${subgraph} answers at http://127.0.0.1:${port}/`);
});
