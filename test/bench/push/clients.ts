import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { answerUsage } from './usage.js';

/**
 * The sockets of the bench, in a process of their own: opens `count`, each of one of so many `parts` (0: all the same),
 * with a subscription if there is a token; then says how many messages have come whenever there are more.
 */
const [url = '', count = '0', parts = '0', token = '', query = ''] = process.argv.slice(2);
const [sockets, kinds] = [Number(count), Number(parts)];
const atOnce = 25;
let [received, told] = [0, 0];
let first = '';

function open(index: number): Promise<void> {
  const part = kinds === 0 ? null : `bench/app-${String(index % kinds)}`;
  const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
  let isIn = false;
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', (code) => {
      reject(new Error(`A socket was closed with ${String(code)}.`));
    });
    socket.on('open', () => {
      socket.send(
        token === ''
          ? String(part)
          : JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }),
      );
    });
    socket.on('message', (data: Buffer) => {
      if (isIn) {
        if (received++ === 0) first = data.toString('utf8');
        return;
      }
      isIn = true;
      const payload = { query, variables: { subjects: part === null ? null : [part] } };
      if (token !== '') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
      resolve();
    });
  });
}

for (let opened = 0; opened < sockets; opened += atOnce)
  await Promise.all(Array.from({ length: Math.min(atOnce, sockets - opened) }, (_, n) => open(opened + n)));
answerUsage();
process.send?.('ready');
for (;;) {
  await setTimeout(2);
  if (received === told) continue;
  told = received;
  process.send?.({ received, first });
}
