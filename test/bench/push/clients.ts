import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { CountingSocket } from './counting-socket.js';
import { answerUsage } from './usage.js';

/**
 * The sockets of the bench, in a process of their own: opens `count`, each of one of so many `parts` (0: all the same),
 * with a subscription if there is a token, to what happens behind a cursor if there is one; then says how many messages have come whenever there are more.
 */
const [url = '', count = '0', parts = '0', token = '', query = '', after] = process.argv.slice(2);
const [sockets, kinds] = [Number(count), Number(parts)];
const atOnce = 25;
let [received, told] = [0, 0];
let first = '';

async function open(index: number): Promise<void> {
  const part = kinds === 0 ? null : `bench/app-${String(index % kinds)}`;
  let welcome: (() => void) | null = null;
  const welcomed = new Promise<void>((resolve) => (welcome = resolve));
  const note = (text: string) => (first = text);
  const socket = await CountingSocket.open(url, {
    onMessages: (messages) => {
      if (welcome) {
        welcome();
        welcome = null;
        messages--;
      }
      received += messages;
    },
    wantsText: () => (welcome === null && first === '' ? note : null),
    onClose: (why) => {
      throw new Error(`A socket was closed: ${why}.`);
    },
  });
  socket.send(
    token === ''
      ? String(part)
      : JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }),
  );
  await welcomed;
  // As clients of graphql-ws name them: what goes to one is never quite what goes to another.
  const id = randomUUID();
  const payload = { query, variables: { subjects: part === null ? null : [part], after } };
  if (token !== '') socket.send(JSON.stringify({ id, type: 'subscribe', payload }));
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
