import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { test } from 'vitest';
import { buildUploads } from '../../../src/http/handlers/build-uploads.js';
import { LongBodies } from '../../../src/http/long-bodies.js';
import { goodToken, startEdge } from '../../support/edge/edge.js';

const limits = { requestTimeout: 60_000, headersTimeout: 10_000 };

/** What happens to a connection that says so much and no more: it is ended in time, or held on to. */
function fateOf(port: number, said: string): Promise<'ended' | 'held'> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(said));
    const timer = setTimeout(() => {
      resolve('held');
      socket.destroy();
    }, 22_000);
    socket
      .on('error', () => undefined)
      .on('data', () => undefined)
      .on('close', () => {
        clearTimeout(timer);
        resolve('ended');
      });
  });
}

const half = 'GET /livez HTTP/1.1\r\nhost: a\r\nx-a: ';

test.concurrent(
  'who sends half a request, and then nothing, holds no connection',
  { timeout: 60_000 },
  async ({ expect }) => {
    await using edge = await startEdge();
    const twin = createServer(limits).listen(0, '127.0.0.1');
    await new Promise((resolve) => twin.once('listening', resolve));
    const { port } = twin.address() as AddressInfo;
    const fates = await Promise.all([fateOf(edge.port, half), fateOf(edge.port, ''), fateOf(port, half)]);
    // The twin has the same limits, and looks at them as seldom as Node does by itself.
    expect(fates).toEqual(['ended', 'ended', 'held']);
    twin.closeAllConnections();
    twin.close();
  },
);

const halfBody = [
  'POST /graphql HTTP/1.1',
  ...['host: a', `authorization: ${goodToken}`, 'content-type: application/json', 'content-length: 40'],
  ...['', '{"query":'],
].join('\r\n');

test.concurrent(
  'a body may take longer than that: an upload on a slow line comes through',
  { timeout: 60_000 },
  async ({ expect }) => {
    await using edge = await startEdge();
    const twin = createServer({ requestTimeout: 15_000, connectionsCheckingInterval: 1_000 });
    twin.listen(0, '127.0.0.1');
    await new Promise((resolve) => twin.once('listening', resolve));
    const { port } = twin.address() as AddressInfo;
    expect(await Promise.all([fateOf(edge.port, halfBody), fateOf(port, halfBody)])).toEqual([
      'held',
      'ended',
    ]);
    twin.closeAllConnections();
    twin.close();
  },
);

const byteByByte = [
  'PUT /builds/uploads/aaaaaaaaaaaaaaaaaaaaaaaa?part=0 HTTP/1.1',
  ...['host: a', 'content-length: 1000', '', 'x'],
].join('\r\n');

/** What a connection is answered that sends the bytes of a source one by one, each some seconds after the other. */
function trickle(port: number): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(byteByByte));
    const sending = setInterval(() => socket.write('x'), 5_000);
    const given = setTimeout(() => socket.destroy(), 70_000);
    socket
      .on('error', () => undefined)
      .on('data', (bytes: Buffer) => (heard += bytes.toString()))
      .on('close', () => {
        clearInterval(sending);
        clearTimeout(given);
        resolve(heard.split('\r\n')[0] ?? '');
      });
  });
}

test.concurrent(
  'who sends the source of a build byte by byte is told after a minute that it takes too long, and the next is served',
  { timeout: 100_000 },
  async ({ expect }) => {
    const uploads = buildUploads(
      {
        maximumPart: 1_000,
        receive: () => Promise.resolve(null),
        open: () => Promise.reject(new Error('nobody asks')),
      },
      new LongBodies(),
    );
    await using edge = await startEdge({ handlers: [uploads] });
    const twin = createServer({ requestTimeout: 0 }, (request) => request.resume()).listen(0, '127.0.0.1');
    await new Promise((resolve) => twin.once('listening', resolve));
    const { port } = twin.address() as AddressInfo;
    const slow = Promise.all([trickle(edge.port), trickle(port)]);
    const path = `http://127.0.0.1:${String(edge.port)}/builds/uploads/aaaaaaaaaaaaaaaaaaaaaaaa?part=0`;
    expect((await fetch(path, { method: 'PUT', body: 'all of it' })).status).toBe(202);
    expect(await slow).toEqual(['HTTP/1.1 408 Request Timeout', '']);
    twin.closeAllConnections();
    twin.close();
  },
);
