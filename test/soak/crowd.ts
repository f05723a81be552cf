import { setTimeout } from 'node:timers/promises';
import { Subscriber, type SubscriberOptions } from './subscriber.js';
import { quietSubject, subjects } from './writing.js';

type Shared = Pick<SubscriberOptions, 'token' | 'addresses' | 'after'>;

/** One half in batches, the other one by one; most want everything, one in five some subjects, one in ten a quiet one. */
export const subscribersOf = (count: number, shared: Shared): Subscriber[] =>
  Array.from(
    { length: count },
    (_, index) =>
      new Subscriber({
        ...shared,
        name: `subscriber ${String(index)}`,
        isBatched: index % 2 === 0,
        subjects: wishOf(index),
      }),
  );

function wishOf(index: number): readonly string[] | null {
  if (index % 10 === 8) return [quietSubject];
  return index % 5 === 4 ? subjects.slice(index % 20, (index % 20) + 4) : null;
}

/** Two that get it wrong. They come back, each time, when more has been written: so there is something to miss. */
export function twinsOf(shared: Shared, written: () => number): Subscriber[] {
  const absence = async () => {
    const before = written();
    // Where nothing is written any more, it is over.
    for (let wait = 0; written() < before + 20 && wait < 100; wait++) await setTimeout(50);
  };
  return (['CURSOR_BEFORE', 'NO_CURSOR'] as const).map(
    (comesBackWith) =>
      new Subscriber({
        ...shared,
        name: `the twin that comes back with ${comesBackWith === 'NO_CURSOR' ? 'no cursor' : 'the cursor before the last'}`,
        isBatched: false,
        subjects: null,
        mistake: { comesBackWith, absence },
      }),
  );
}
