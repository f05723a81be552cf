import type { Frame } from './topic.js';

/** Bytes after which a burst is full. */
const most = 32_768;

/** All that was in a burst, and the last of the places. */
export interface Taken<Place> {
  readonly frames: readonly Frame[];
  readonly places: readonly Place[];
  readonly last: Place;
  readonly bytes: number;
}

/** Frames that follow each other and go out together, each with the place it leads to: one write to a socket for all of them. */
export class Burst<Place> {
  #frames: Frame[] = [];
  #places: Place[] = [];
  #bytes = 0;

  get isFull(): boolean {
    return this.#bytes >= most;
  }

  add(frame: Frame, place: Place): void {
    this.#frames.push(frame);
    this.#places.push(place);
    this.#bytes += frame.length;
  }

  /** Takes out all that is in it; null where there is nothing. */
  take(): Taken<Place> | null {
    const last = this.#places.at(-1);
    if (last === undefined) return null;
    const taken = { frames: this.#frames, places: this.#places, last, bytes: this.#bytes };
    this.#frames = [];
    this.#places = [];
    this.#bytes = 0;
    return taken;
  }
}
