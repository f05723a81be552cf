import type { Duplex } from 'node:stream';
import type { Frame } from '../../events/index.js';

/** The first byte of a text message that is not cut into pieces. */
const wholeText = 0x81;
/** From so many bytes on, what all have in common is not copied for each. */
const copied = 16_384;

/** The frame of a text: see `Frame`. */
export function frameOf(text: string): Frame {
  const length = Buffer.byteLength(text);
  if (length >= copied) return Buffer.from(text);
  return length === text.length ? text : Buffer.from(text).toString('latin1');
}

/** How messages are laid out for all whose names are equally long. */
interface Layout {
  readonly frames: readonly Frame[];
  readonly headLength: number;
  /** What comes before each message, as text of one byte a character. */
  readonly openings: readonly string[];
  /** Whether all of them go into one short text. */
  readonly isShort: boolean;
}

/** That of the last messages: those who get the same come one after the other. */
let last: Layout = { frames: [], headLength: 0, openings: [], isShort: true };

function layOut(frames: readonly Frame[], headLength: number): Layout {
  let bytes = 0;
  const openings = frames.map(({ length }) => {
    bytes += headLength + length;
    return openingOf(headLength + length);
  });
  return {
    frames,
    headLength,
    openings,
    isShort: bytes < copied && frames.every((frame) => typeof frame === 'string'),
  };
}

/**
 * Writes WebSocket messages (RFC 6455, from a server, so unmasked), each of what is this one's own, as text of one byte a
 * character, and then what many get alike. Past `ws`, which would turn text into bytes once more for each, and write each
 * message by itself: here one write takes all that is short.
 */
export function writeMessages(socket: Duplex, head: string, frames: readonly Frame[]): void {
  if (last.frames !== frames || last.headLength !== head.length) last = layOut(frames, head.length);
  const { openings, isShort } = last;
  if (isShort) {
    let text = '';
    for (let index = 0; index < frames.length; index++)
      text += `${openings[index] ?? ''}${head}${frames[index] as string}`;
    socket.write(text, 'latin1');
    return;
  }
  socket.cork();
  for (const [index, frame] of frames.entries()) {
    socket.write(`${openings[index] ?? ''}${head}`, 'latin1');
    socket.write(frame, 'latin1');
  }
  socket.uncork();
}

/** What comes before a message of so many bytes, as text of one byte a character. */
function openingOf(length: number): string {
  if (length < 126) return String.fromCharCode(wholeText, length);
  if (length < 65_536) return String.fromCharCode(wholeText, 126, length >>> 8, length & 0xff);
  const bytes = Buffer.from([wholeText, 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  bytes.writeUInt32BE(Math.floor(length / 2 ** 32), 2);
  bytes.writeUInt32BE(length >>> 0, 6);
  return bytes.toString('latin1');
}
