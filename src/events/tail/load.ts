import { performance } from 'node:perf_hooks';

/** How busy this process is: the part of its time in which its event loop does something, from 0 to 1. */
export class Load {
  #last = performance.eventLoopUtilization();

  /** Since this was asked last. */
  read(): number {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, this.#last);
    this.#last = now;
    return utilization;
  }
}
