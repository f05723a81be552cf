import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeHeapSnapshot } from 'node:v8';
import type { Memory } from './child.js';

/** Answers the bench when it asks what this process has used; all else is left to `other`. */
export function answerUsage(other: (question: Record<string, unknown>) => void = () => undefined): void {
  const profiler = new Profiler();
  process.on('message', (question: Record<string, unknown>) => {
    if (question['cpu'] === true) process.send?.(cpu());
    else if (question['memory'] === true) void memory().then((used) => process.send?.(used));
    else if (typeof question['profile'] === 'string')
      void profiler.turn(question['profile']).then(() => process.send?.('profiled'));
    else other(question);
  });
  process.on('disconnect', () => process.exit(0));
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

async function memory(): Promise<Memory> {
  for (let round = 0; round < 3; round++) {
    // So that what the process could give back it has given back.
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    await setTimeout(50);
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { memory: rss, heap: heapUsed + external };
}

/** Writes what the processor did between two questions, and then what is in memory, into a folder. */
class Profiler {
  #session: Session | undefined;

  async turn(folder: string): Promise<void> {
    if (!this.#session) {
      this.#session = new Session();
      this.#session.connect();
      await this.#session.post('Profiler.enable');
      await this.#session.post('Profiler.start');
      return;
    }
    const { profile } = await this.#session.post('Profiler.stop');
    this.#session.disconnect();
    this.#session = undefined;
    const name = `${String(process.pid)}-${String(Date.now())}`;
    writeFileSync(join(folder, `${name}.cpuprofile`), JSON.stringify(profile));
    writeHeapSnapshot(join(folder, `${name}.heapsnapshot`));
  }
}
