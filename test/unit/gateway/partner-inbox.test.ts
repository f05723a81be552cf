import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { Inbox } from '../../../src/partners/inbox.js';
import { eventually } from '../../support/wait.js';

const count = 5_000;
const partner = new WebSocketServer({ port: 0, host: '127.0.0.1' });
await once(partner, 'listening');
partner.on('connection', (socket) => {
  for (let number = 0; number < count; number++) socket.send(`${String(number)} ${'x'.repeat(2_000)}`);
});
afterAll(() => {
  for (const socket of partner.clients) socket.terminate();
  partner.close();
});

/** All that the partner sends at once goes into the inbox, and it is held up where `isHeld`. */
function follow(isHeld: boolean) {
  const socket = new WebSocket(`ws://127.0.0.1:${String((partner.address() as AddressInfo).port)}`);
  const inbox = new Inbox(
    () => {
      if (isHeld) socket.pause();
    },
    () => {
      socket.resume();
    },
  );
  socket.on('message', (data: Buffer) => {
    inbox.put(Number.parseInt(data.toString(), 10));
  });
  return { inbox, socket };
}

test('a partner that sends faster than is read is held up, and nothing is lost or changes places', async () => {
  const { inbox, socket } = follow(true);
  let most = 0;
  for (let number = 0; number < count; number++) {
    expect(await inbox.next()).toEqual({ done: false, value: number });
    most = Math.max(most, inbox.size);
  }
  expect(most).toBeLessThan(count / 10);
  socket.terminate();
});

test('its twin that holds up nobody keeps all of it', async () => {
  const { inbox, socket } = follow(false);
  await eventually(() => inbox.size === count, 'all that was sent');
  socket.terminate();
});

test('what came before the end is read, and then why it ended', async () => {
  const inbox = new Inbox(
    () => undefined,
    () => undefined,
  );
  inbox.put(1);
  inbox.end(new Error('broken'));
  expect(await inbox.next()).toEqual({ done: false, value: 1 });
  await expect(inbox.next()).rejects.toThrow('broken');
});
