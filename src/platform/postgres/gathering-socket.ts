import { Socket } from 'node:net';

/** A socket that sends in one go what one turn of the event loop writes to it, as far as that was written corked. */
export class GatheringSocket extends Socket {
  #isDue = false;

  override uncork(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      while (this.writableCorked > 0) super.uncork();
    });
  }
}
