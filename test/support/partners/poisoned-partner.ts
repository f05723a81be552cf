import { createServer, type ServerResponse } from 'node:http';

/**
 * A partner that was taken over, as a process: `poisoned-partner.ts <port>` listens there and answers one call after the
 * other with the next of its poisons. Says `listens` once it does.
 */
const json = { 'content-type': 'application/json' };
const lie = {
  data: {
    _entities: [{ __typename: 'Image', digest: 'sha256:evil', size: '666', scan: { critical: 'many' } }],
  },
};

/** Bytes without end, as fast as they are taken. */
function pour(response: ServerResponse): void {
  if (!response.destroyed) response.write('x'.repeat(65_536), () => setImmediate(pour, response));
}

const poisons: ((response: ServerResponse) => void)[] = [
  (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
  (response) => response.writeHead(200, json).end('{"data":{"_entities":[{"__typ'),
  (response) => response.writeHead(200, json).end(JSON.stringify(lie)),
  (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
  (response) =>
    response.writeHead(200, json).end(JSON.stringify({ errors: [{ message: 'at Object.<anonymous>\n' }] })),
  (response) => response.destroy(),
  (response) => {
    pour(response.writeHead(200, json));
  },
];

let count = 0;
createServer((request, response) => {
  request.resume();
  poisons[count++ % poisons.length]?.(response);
}).listen(Number(process.argv[2]), '127.0.0.1', () => {
  console.log('listens');
});
