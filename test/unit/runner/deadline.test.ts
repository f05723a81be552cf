import { expect, test } from 'vitest';
import { deadlineOf } from '../../../src/runner/deadline.js';

test('a build has the time that the gateway gives it, whatever the clock here says', async () => {
  const now = Date.now();
  const clock = Date.now;
  // An hour ahead, and then set back by two while it waits.
  Date.now = () => now + 3_600_000;
  try {
    const [long, short, over] = ['600000', '50', '0'].map((millisecondsLeft) =>
      deadlineOf({ millisecondsLeft }),
    );
    expect([long?.aborted, short?.aborted]).toEqual([false, false]);
    Date.now = () => now - 3_600_000;
    for (const signal of [short, over])
      if (signal?.aborted === false)
        await new Promise((resolve) => {
          signal.addEventListener('abort', resolve);
        });
    expect(long?.aborted).toBe(false);
  } finally {
    Date.now = clock;
  }
});

test('a deadline further off than a timer can wait is waited for as long as one can', () => {
  expect(deadlineOf({ millisecondsLeft: String(2 ** 40) }).aborted).toBe(false);
});
