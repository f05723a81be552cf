import { setTimeout } from 'node:timers/promises';

/** What is looked at while a soak runs. */
export interface Watched {
  /** Counts up as long as anything gets on. */
  readonly progress: () => number;
  readonly isOver: () => boolean;
  /** Called every other second. */
  readonly tell: () => void;
  /** Milliseconds without any progress after which it is given up. */
  readonly patience: number;
}

/** Waits until it is over; false when nothing got on any more. */
export async function watchOver({ progress, isOver, tell, patience }: Watched): Promise<boolean> {
  let [before, since] = [progress(), performance.now()];
  for (let round = 0; !isOver(); round++) {
    await setTimeout(200);
    if (round % 10 === 9) tell();
    const now = progress();
    if (now !== before) [before, since] = [now, performance.now()];
    else if (performance.now() - since > patience) return false;
  }
  return true;
}
