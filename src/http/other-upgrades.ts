import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

const ofUpgrades = /^(upgrade|http2-settings)$/i;

/** Whether a request wants to go on as a WebSocket. */
export const wantsSocket = ({ headers: { upgrade = '' } }: IncomingMessage): boolean =>
  upgrade.split(',').some((protocol) => protocol.trim().toLowerCase() === 'websocket');

/**
 * Has a request answered that offers to go on in a protocol that we do not speak, as if it had not offered: so RFC 9110
 * (7.8) has it, and Java's client and `curl --http2` offer h2c with all that they ask. Node hands over such a request as it
 * hands over WebSockets; without the offer, it is read once more.
 */
export function declineUpgrade(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { method = 'GET', url = '/', rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = [rawHeaders[index], rawHeaders[index + 1]];
    const isConnection = name.toLowerCase() === 'connection';
    if (!ofUpgrades.test(name)) lines.push(`${name}: ${isConnection ? withoutOffer(value) : value}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}

const withoutOffer = (connection: string) =>
  connection
    .split(',')
    .map((option) => option.trim())
    .filter((option) => !ofUpgrades.test(option))
    .join(', ') || 'keep-alive';
