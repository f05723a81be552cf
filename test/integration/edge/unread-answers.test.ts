import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { buildUploads } from '../../../src/http/handlers/build-uploads.js';
import { LongBodies } from '../../../src/http/long-bodies.js';
import { Counter } from '../../../src/platform/metrics.js';
import { startEdge } from '../../support/edge/edge.js';
import { eventually } from '../../support/wait.js';

/** More than the kernel takes from the gateway on behalf of a reader that does not read. */
const size = 30_000_000;

/** A source that was sent along, of as many bytes, in parts. */
const source = buildUploads(
  {
    maximumPart: size,
    receive: () => Promise.resolve(null),
    open: () =>
      Promise.resolve({
        size: BigInt(size),
        parts: (async function* () {
          for (let part = 0; part < 10; part++) yield await Promise.resolve(Buffer.alloc(size / 10, 'x'));
        })(),
      }),
  },
  new LongBodies(),
);

/** An edge with one long answer, and one that waits for it; readers have so many seconds, however long they are. */
async function edgeWith(slowReaderTimeout: number) {
  const answered = new EventEmitter();
  const slowReaders = new Counter('slow_readers', 'Slow readers.', ['transport']);
  const edge = await startEdge({
    http: { host: '127.0.0.1', port: 0, allowedOrigins: [], slowReaderTimeout, slowReaderPace: 1e12 },
    slowReaders,
    handlers: [
      source,
      {
        path: '/long',
        answer: (_, response) => {
          response.writeHead(200, { 'content-length': String(size) }).end(Buffer.alloc(size, 'x'));
          answered.emit('long');
          return Promise.resolve();
        },
      },
      {
        path: '/behind-long',
        answer: async (_, response) => {
          await once(answered, 'long');
          response.writeHead(200, { 'content-length': '0' }).end();
        },
      },
    ],
  });
  onTestFinished(edge.stop);
  return { port: edge.port, slowReaders };
}

const open = (port: number) => {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  return socket.on('error', () => undefined);
};

/** Asks for a long answer, and reads its beginning; how many of its bytes come once the rest is read. */
async function neglect(port: number, path: string) {
  const socket = open(port);
  socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer lease\r\nconnection: close\r\n\r\n`);
  const [beginning] = (await once(socket, 'data')) as [Buffer];
  socket.pause();
  return async () => {
    let received = beginning.length - beginning.indexOf('\r\n\r\n') - 4;
    socket.on('data', (bytes: Buffer) => (received += bytes.length));
    socket.resume();
    await once(socket, 'close');
    return received;
  };
}

test.each([
  ['an answer', '/long'],
  ['the source of a build', '/builds/uploads/aaaaaaaaaaaaaaaaaaaaaaaa'],
])(
  '%s that nobody reads breaks off, and is counted; its twin with more patience is there to the end',
  async (_, path) => {
    const [patient, strict] = [await edgeWith(3_600), await edgeWith(0.2)];
    const [kept, dropped] = [await neglect(patient.port, path), await neglect(strict.port, path)];
    await eventually(() => [...strict.slowReaders.samples()].length > 0, 'the reader to be given up');
    expect([...strict.slowReaders.samples()]).toEqual([[['http'], 1]]);
    expect(await dropped()).toBeLessThan(size);
    expect(await kept()).toBe(size);
    expect([...patient.slowReaders.samples()]).toEqual([]);
  },
);

const get = (path: string) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`;

test.each([
  ['an answer that has waited for the one before it', get('/behind-long') + get('/long')],
  ['refusals of a stranger who asks and asks', get('/nothing').repeat(100_000)],
])('%s, read by nobody: the connection ends; its twin with more patience does not', async (_, asked) => {
  const [patient, strict] = [await edgeWith(3_600), await edgeWith(0.2)];
  for (const { port } of [patient, strict]) open(port).pause().write(asked);
  await eventually(() => [...strict.slowReaders.samples()].length > 0, 'the reader to be given up');
  expect([...strict.slowReaders.samples()]).toEqual([[['http'], 1]]);
  expect([...patient.slowReaders.samples()]).toEqual([]);
});
