import { setTimeout } from 'node:timers/promises';
import type { Usage } from './child.js';

/** Answers the bench when it asks what this process has used; all else is left to `other`. */
export function answerUsage(other: (question: Record<string, unknown>) => void = () => undefined): void {
  process.on('message', (question: Record<string, unknown>) => {
    if (question['usage'] === true) void usage().then((used) => process.send?.(used));
    else other(question);
  });
  process.on('disconnect', () => process.exit(0));
}

async function usage(): Promise<Usage> {
  const { user, system } = process.cpuUsage();
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await setTimeout(50);
  }
  return { cpu: user + system, memory: process.memoryUsage.rss() };
}
