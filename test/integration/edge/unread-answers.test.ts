import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { Counter } from '../../../src/platform/metrics.js';
import { startEdge } from '../../support/edge/edge.js';
import { eventually } from '../../support/wait.js';

/** More than the kernel takes from the gateway on behalf of a reader that does not read. */
const size = 30_000_000;

/** An edge with one long answer; readers have so many seconds, however long it is. */
async function edgeWith(slowReaderTimeout: number) {
  const slowReaders = new Counter('slow_readers', 'Slow readers.', ['transport']);
  const edge = await startEdge({
    http: { host: '127.0.0.1', port: 0, allowedOrigins: [], slowReaderTimeout, slowReaderPace: 1e12 },
    slowReaders,
    handlers: [
      {
        path: '/long',
        answer: (_, response) => {
          response.writeHead(200, { 'content-length': String(size) }).end(Buffer.alloc(size, 'x'));
          return Promise.resolve();
        },
      },
    ],
  });
  onTestFinished(edge.stop);
  return { port: edge.port, slowReaders };
}

/** Asks for the long answer, and reads its beginning; how many of its bytes come once the rest is read. */
async function neglect(port: number) {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  socket.write('GET /long HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
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

test('an answer that nobody reads breaks off, and is counted; its twin with more patience is there to the end', async () => {
  const [patient, strict] = [await edgeWith(3_600), await edgeWith(0.2)];
  const [kept, dropped] = [await neglect(patient.port), await neglect(strict.port)];
  await eventually(() => [...strict.slowReaders.samples()].length > 0, 'the reader to be given up');
  expect([...strict.slowReaders.samples()]).toEqual([[['http'], 1]]);
  expect(await dropped()).toBeLessThan(size);
  expect(await kept()).toBe(size);
  expect([...patient.slowReaders.samples()]).toEqual([]);
});
