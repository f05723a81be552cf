import { createHash, hash } from 'node:crypto';

/** Bytes that SHA-256 takes at a time. */
const block = 64;

/**
 * HMAC-SHA256 (RFC 2104) of short messages, each hash of it by one call: `createHmac` makes a stream of every message,
 * which costs twice as much, and a page of the log has hundreds of cursors.
 */
export class Mac {
  readonly #outer: Buffer;
  /** The key as the inner hash begins with it, and then the message. */
  #inner: Buffer;

  constructor(key: Buffer) {
    const short = key.length > block ? createHash('sha256').update(key).digest() : key;
    this.#inner = Buffer.alloc(block, 0x36);
    this.#outer = Buffer.alloc(block + 32, 0x5c);
    for (const [index, byte] of short.entries()) {
      this.#inner[index] = byte ^ 0x36;
      this.#outer[index] = byte ^ 0x5c;
    }
  }

  /** Where messages of up to so many bytes are written before they are signed: one place for all of them. */
  room(bytes: number): Buffer {
    if (this.#inner.length < block + bytes)
      this.#inner = Buffer.concat([this.#inner.subarray(0, block), Buffer.alloc(2 * bytes)]);
    return this.#inner.subarray(block);
  }

  /** Signs what stands in the first bytes of `room`: hexadecimal. */
  sign(bytes: number): string {
    this.#outer.write(hash('sha256', this.#inner.subarray(0, block + bytes), 'hex'), block, 'hex');
    return hash('sha256', this.#outer, 'hex');
  }
}
