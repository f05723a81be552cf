import type { Duplex } from 'node:stream';

/** The first byte of a text message that is not cut into pieces. */
const wholeText = 0x81;
/** From so many bytes on, what all have in common is not copied for each. */
const copied = 4_096;

/**
 * Writes one WebSocket message (RFC 6455, from a server, so unmasked): what is this one's own, as text of one byte a
 * character, then what many get alike. Past `ws`, which would turn text into bytes once more for each.
 */
export function writeMessage(socket: Duplex, head: string, body: Buffer): void {
  const length = head.length + body.length;
  const start = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const isCopied = body.length < copied;
  const bytes = Buffer.allocUnsafe(start + head.length + (isCopied ? body.length : 0));
  bytes[0] = wholeText;
  if (length < 126) bytes[1] = length;
  else if (length < 65_536) {
    bytes[1] = 126;
    bytes[2] = length >>> 8;
    bytes[3] = length & 0xff;
  } else {
    bytes[1] = 127;
    bytes.writeUInt32BE(Math.floor(length / 2 ** 32), 2);
    bytes.writeUInt32BE(length >>> 0, 6);
  }
  bytes.write(head, start, 'latin1');
  if (isCopied) {
    bytes.set(body, start + head.length);
    socket.write(bytes);
    return;
  }
  socket.cork();
  socket.write(bytes);
  socket.write(body);
  socket.uncork();
}
