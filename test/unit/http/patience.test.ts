import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { bytesGone } from '../../../src/http/bytes-gone.js';
import { Patience } from '../../../src/http/patience.js';
import { Counter } from '../../../src/platform/metrics.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Many times what the system takes on behalf of a reader that does not read. */
const size = 100_000_000;
const [seconds, pace] = [30, 65_536];
const period = (seconds + size / pace) * 1_000;

/** A long write to a socket, and who is to read it there, with a limit to that. */
async function writeMuch() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const reader = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [socket] = (await once(server, 'connection')) as [Socket];
  socket.on('error', () => undefined);
  onTestFinished(() => {
    reader.destroy();
    socket.destroy();
    server.close();
  });
  reader.pause();
  socket.write(Buffer.alloc(size));
  const slowReaders = new Counter('slow_readers', 'Slow readers.', ['transport']);
  const ended = vi.fn();
  const forget = new Patience(seconds, pace, slowReaders).limit('http', socket, ended);
  /** Reads until so much more has gone to the system. */
  const read = async (bytes: number) => {
    const target = bytesGone(socket) + bytes;
    while (bytesGone(socket) < target) {
      reader.resume();
      await once(reader, 'data');
      reader.pause();
    }
  };
  /** Reads nothing in so many periods. */
  const wait = async (periods: number) => {
    for (let count = 0; count < periods; count++) {
      await setImmediate();
      vi.advanceTimersByTime(period);
    }
  };
  return { read, ended, forget, wait, slowReaders };
}

test('who reads on has longer, and none who stops', async () => {
  const { read, ended, wait, slowReaders } = await writeMuch();
  for (let count = 0; count < 4; count++) {
    await read(size / 8);
    vi.advanceTimersByTime(period);
  }
  expect(ended).not.toHaveBeenCalled();
  await wait(3);
  expect(ended).toHaveBeenCalledOnce();
  expect([...slowReaders.samples()]).toEqual([[['http'], 1]]);
});

test('a little now and then is not reading', async () => {
  const { read, ended } = await writeMuch();
  for (let count = 0; count < 4; count++) {
    await read(65_536);
    vi.advanceTimersByTime(period);
  }
  expect(ended).toHaveBeenCalledOnce();
});

test('nothing is ended before the time for all that waits, nor when all was read', async () => {
  const { ended, forget, wait } = await writeMuch();
  vi.advanceTimersByTime(period - 1);
  expect(ended).not.toHaveBeenCalled();
  forget();
  await wait(3);
  expect(ended).not.toHaveBeenCalled();
});
