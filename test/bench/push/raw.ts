import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { answerUsage } from './usage.js';

/** The limit: `ws` alone, which sends a ready frame to those of a part, or to all. */
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
const parts = new Map<string, WebSocket[]>();
sockets.on('connection', (socket) => {
  socket.once('message', (data: Buffer) => {
    const part = data.toString('utf8');
    parts.set(part, [...(parts.get(part) ?? []), socket]);
    socket.send('joined');
  });
});
answerUsage(({ part, text }) => {
  const frame = Buffer.from(text as string);
  const chosen = part === null ? sockets.clients : (parts.get(part as string) ?? []);
  for (const socket of chosen) socket.send(frame, { binary: false });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});
