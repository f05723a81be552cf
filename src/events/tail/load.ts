import { performance } from 'node:perf_hooks';

/** How much of its time the event loop was busy up to now, counted from its start; and its time, in milliseconds. */
type Utilization = Pick<ReturnType<typeof performance.eventLoopUtilization>, 'active' | 'idle'>;

/** What is longer ago than so many milliseconds counts for little. */
const recent = 1_000;

/**
 * How busy this process is with other things: the part of its time in which its event loop does something, from 0 to 1, but for what
 * it was told to leave out. Of the last second or so: what is done in one go, and the pause behind it, say nothing by themselves.
 */
export class Load {
  readonly #utilization: () => Utilization;
  readonly #clock: () => number;
  #last: Utilization;
  #average = 0;
  #own = 0;

  constructor(
    utilization = (): Utilization => performance.eventLoopUtilization(),
    clock = () => performance.now(),
  ) {
    this.#utilization = utilization;
    this.#clock = clock;
    this.#last = utilization();
  }

  read(): number {
    const now = this.#utilization();
    const active = now.active - this.#last.active;
    const time = active + now.idle - this.#last.idle;
    const others = Math.max(0, active - this.#own);
    this.#last = now;
    this.#own = 0;
    if (time > 0) this.#average += (others / time - this.#average) * (1 - Math.exp(-time / recent));
    return this.#average;
  }

  /** Does something that is none of the other things. */
  leaveOut(work: () => void): void {
    const begunAt = this.#clock();
    try {
      work();
    } finally {
      this.#own += this.#clock() - begunAt;
    }
  }
}
