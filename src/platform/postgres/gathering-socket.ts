import { Socket } from 'node:net';

/** A socket that sends in one go what one turn of the event loop writes to it, as far as that was written corked. */
export class GatheringSocket extends Socket {
  #isDue = false;

  override cork(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    super.cork();
    setImmediate(() => {
      this.#isDue = false;
      super.uncork();
    });
  }

  override uncork(): void {
    // At the end of the turn.
  }
}
