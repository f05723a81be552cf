import { WebSocket } from 'ws';

/**
 * The clients of the socket bench, in a process of their own: opens `count` sockets, subscribes when `query` is
 * given, and tells its parent each time all sockets have had one more event.
 */
const [url = '', count = '0', query = ''] = process.argv.slice(2);
const sockets = Number(count);
const atOnce = 25;
let received = 0;

function report(word: 'ready' | 'round'): void {
  process.send?.(word);
}

function open(): Promise<void> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => {
      if (query === '') resolve();
      else
        socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer bench' } }));
    });
    let acknowledged = query === '';
    socket.on('message', () => {
      if (acknowledged) {
        received += 1;
        if (received % sockets === 0) report('round');
        return;
      }
      acknowledged = true;
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
      resolve();
    });
  });
}

for (let opened = 0; opened < sockets; opened += atOnce)
  await Promise.all(Array.from({ length: Math.min(atOnce, sockets - opened) }, open));
report('ready');
process.on('disconnect', () => process.exit(0));
