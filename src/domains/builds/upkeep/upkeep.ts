import { setTimeout as wait } from 'node:timers/promises';
import { newEventId } from '../../../events/index.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent, causedBy } from '../events.js';
import { mostAttempts } from '../leases/claim.js';
import type { LogBell } from '../logs/bell.js';
import { usualDeadline, type Build } from '../model.js';
import { advance, advanceAlone } from '../runs/advance.js';
import { findBuilds } from '../runs/find.sql.js';
import { listBlocked, listOverdue } from './stuck.sql.js';
import type { Ending } from '../runs/end.sql.js';
import { end } from '../runs/end.js';
import { markAwaiting } from './unattended.js';
import { dropOldDeliveries, dropOldRunners, listAbandoned, requeueBuild } from './upkeep.sql.js';

/** What upkeep needs: a desk of its own each time, for desks remember what they have read. */
export interface UpkeepOptions {
  readonly desk: () => BuildDesk;
  readonly bell: LogBell;
  /** Milliseconds between two rounds. */
  readonly interval: number;
}

/** How many builds one round sees to at most, of each kind. */
const together = 50;
/** How many rounds pass between two looks at what blocked builds wait for, at runners, and at what is old. */
const roundsForBlocked = 2;
const roundsForRunners = 5;
const roundsForOld = 3_600;

/**
 * Ends builds that take too long or that no runner survives, gives those of vanished runners back to the queue, lets
 * those go on that waited for an image, and has those say so that no runner is there for. Every node does it: what one has done, another finds done.
 */
export class BuildUpkeep implements AsyncDisposable {
  readonly #options: UpkeepOptions;
  readonly #stopping = new AbortController();
  readonly #loop: Promise<void>;

  constructor(options: UpkeepOptions) {
    this.#options = options;
    this.#loop = this.#run();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (let round = 0; !signal.aborted; round++) {
      const desk = this.#options.desk();
      try {
        await this.round(desk, round);
      } catch (error) {
        desk.logger.warn({ err: error }, 'The upkeep of builds was interrupted; it is tried again shortly.');
      }
      await wait(this.#options.interval, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** One round, for all that is due now. */
  async round(desk: BuildDesk, number: number): Promise<void> {
    for (const { id, why } of await desk.db.many(listOverdue(mostAttempts, together)))
      await this.#end(desk, id, why);
    for (const { id } of await desk.db.many(listAbandoned(mostAttempts, together))) await requeue(desk, id);
    if (number % roundsForBlocked === 0)
      for (const { configId, buildId } of await desk.db.many(listBlocked(together)))
        await desk.db.transaction(async (tx) => {
          if (configId !== null) await advance(tx, desk, configId);
          else if (buildId !== null) await advanceAlone(tx, desk, buildId);
        });
    if (number % roundsForRunners === 0) await markAwaiting(desk, together);
    if (number % roundsForOld === 0) {
      await desk.db.execute(dropOldDeliveries(30));
      await desk.db.execute(dropOldRunners(30));
    }
  }

  async #end(desk: BuildDesk, id: string, why: keyof typeof endings): Promise<void> {
    await desk.db.transaction(async (tx) => {
      const [build] = await tx.many(findBuilds([id]));
      if (!build || !(await end(tx, desk, build, endings[why](build)))) return;
      if (build.configId !== null) await advance(tx, desk, build.configId);
    });
    this.#options.bell.ring(id);
  }
}

const endings = {
  DEADLINE: ({ spec }: Build): Ending => ({
    phase: 'FAILED',
    reason: 'DEADLINE_EXCEEDED',
    message: `It took longer than ${String(spec.completionDeadlineSeconds ?? usualDeadline)} seconds.`,
    from: ['RUNNING'],
  }),
  ABANDONED: ({ attempt }: Build): Ending => ({
    phase: 'ERROR',
    reason: 'EXCEEDED_RETRY_TIMEOUT',
    message: `${String(attempt)} runners have vanished while they carried it out.`,
    from: ['RUNNING'],
  }),
  NO_UPLOAD: (): Ending => ({
    phase: 'ERROR',
    reason: 'FETCH_SOURCE_FAILED',
    message: 'Its source was not sent in time.',
    from: ['NEW'],
  }),
};

async function requeue(desk: BuildDesk, id: string): Promise<void> {
  const { outbox, by } = desk;
  await desk.db.transaction(async (tx) => {
    const [build] = await tx.many(findBuilds([id]));
    const eventId = newEventId();
    if (!build || !(await tx.maybe(requeueBuild(id, eventId)))) return;
    const message = `${build.runner ?? 'its runner'} has vanished`;
    const event = buildEvent(
      'ABANDONED',
      build,
      { phase: 'PENDING', message },
      by.actor,
      causedBy(build, message),
    );
    await outbox.publish(tx, event, eventId);
  });
}
