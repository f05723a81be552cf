import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { test } from 'vitest';
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
