import type { Build } from '../model.js';

/** What a policy looks at of a build that has not ended. */
export type Waiting = Pick<Build, 'id' | 'number' | 'phase' | 'runPolicy'>;

/** What is to happen to the builds of one definition. */
export interface Turn {
  /** Those whose turn it is, by number. */
  readonly release: readonly string[];
  /** Those that a newer one replaces. */
  readonly cancel: readonly string[];
}

/**
 * Whose turn it is among the builds of one definition that have not ended, given by number. Each goes by the policy
 * that its definition had when it was started: SERIAL waits until none is under way, and lets none overtake it;
 * SERIAL_LATEST_ONLY does so too, for the newest alone; PARALLEL waits only for those.
 */
export function takeTurns(builds: readonly Waiting[]): Turn {
  const newest = builds.findLast(({ runPolicy }) => runPolicy === 'SERIAL_LATEST_ONLY')?.number ?? 0n;
  const isReplaced = ({ runPolicy, phase, number }: Waiting) =>
    runPolicy === 'SERIAL_LATEST_ONLY' && phase !== 'RUNNING' && number < newest;
  const cancel = builds.filter(isReplaced).map(({ id }) => id);
  const left = builds.filter((build) => !isReplaced(build));
  const underWay = left.filter(({ phase }) => phase !== 'NEW');
  let active = underWay.length;
  let isSerialActive = underWay.some(({ runPolicy }) => runPolicy !== 'PARALLEL');
  const release: string[] = [];
  for (const { id, phase, runPolicy } of left) {
    if (phase !== 'NEW') continue;
    const isSerial = runPolicy !== 'PARALLEL';
    if (isSerial ? active > 0 : isSerialActive) break;
    release.push(id);
    active += 1;
    isSerialActive ||= isSerial;
  }
  return { release, cancel };
}
