import { performance } from 'node:perf_hooks';

/** How much of its time the event loop was busy up to now, counted from its start; and its time, in milliseconds. */
type Utilization = Pick<ReturnType<typeof performance.eventLoopUtilization>, 'active' | 'idle'>;

/** What is longer ago than so many milliseconds counts for little. */
const recent = 1_000;

/**
 * How busy this process is: the part of its time in which its event loop does something, from 0 to 1. Of the last second or so: what
 * is done in one go, and the pause behind it, say nothing by themselves.
 */
export class Load {
  readonly #utilization: () => Utilization;
  #last: Utilization;
  #average = 0;

  constructor(utilization = (): Utilization => performance.eventLoopUtilization()) {
    this.#utilization = utilization;
    this.#last = utilization();
  }

  read(): number {
    const now = this.#utilization();
    const active = now.active - this.#last.active;
    const time = active + now.idle - this.#last.idle;
    this.#last = now;
    if (time > 0) this.#average += (active / time - this.#average) * (1 - Math.exp(-time / recent));
    return this.#average;
  }
}
