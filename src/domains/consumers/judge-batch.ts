import { badInput, Failure } from '../../platform/errors.js';
import type { HeldRow } from './queue/lease.sql.js';
import type { Rejection } from './queue/settle.sql.js';
import type { Pace } from './model.js';
import type { Said } from './verdicts.sql.js';

/** What a member says became of its batch. */
export interface Verdicts {
  /** Ids of events that are done with; null: all that are not rejected. */
  readonly done: readonly string[] | null;
  readonly rejected: readonly {
    readonly id: string;
    readonly failure: string;
    /** Seconds until the next attempt; null: as the consumer's backoff says. */
    readonly delay: number | null;
  }[];
}

/** What is to be written because of it. */
export interface Judgement {
  readonly settled: readonly HeldRow[];
  readonly rejections: readonly (Rejection & { readonly eventId: string })[];
  /** Sequences that go back without having been tried. */
  readonly handedBack: readonly string[];
  /** Ids that the member no longer holds. */
  readonly lost: readonly string[];
}

/**
 * Works out what a member's words mean for what it still holds, which is in the order of the log. An event is done with
 * only when all before it in its subject are; what lies behind a rejected one goes back with it.
 */
export function judgeBatch(
  held: readonly HeldRow[],
  { done, rejected }: Verdicts,
  { maximumAttempts, backoffSeconds }: Pick<Pace, 'maximumAttempts' | 'backoffSeconds'>,
): Judgement {
  const rejections = new Map(rejected.map((one) => [one.id, one]));
  const twice = done?.find((id) => rejections.has(id));
  if (twice !== undefined) throw badInput(`${twice} is both acknowledged and rejected.`, 'input', 'rejected');
  const ids = new Set(held.map(({ eventId }) => eventId));
  const lost = [...(done ?? []), ...rejections.keys()].filter((id) => !ids.has(id));
  const doneIds = done && new Set(done);
  const open = new Set<string>();
  const behindRejected = new Set<string>();
  const judgement = {
    settled: [] as HeldRow[],
    rejections: [] as Judgement['rejections'][number][],
    handedBack: [] as string[],
  };
  for (const row of held) {
    const { eventId, subject, sequence, attempts } = row;
    const rejection = rejections.get(eventId);
    if (behindRejected.has(subject)) judgement.handedBack.push(sequence);
    else if (rejection) {
      behindRejected.add(subject);
      const isLast = attempts >= maximumAttempts;
      const usual = backoffSeconds[Math.min(attempts, backoffSeconds.length) - 1] ?? 0;
      const wait = isLast ? null : (rejection.delay ?? usual);
      judgement.rejections.push({ eventId, sequence, failure: rejection.failure.slice(0, 2_000), wait });
    } else if (doneIds && !doneIds.has(eventId)) open.add(subject);
    else if (open.has(subject))
      throw new Failure(
        'CONFLICT',
        `${eventId} cannot be acknowledged before those that lie before it in ${subject}: acknowledge or reject these first.`,
        { path: ['input', 'events'] },
      );
    else judgement.settled.push(row);
  }
  return { ...judgement, lost };
}

/** What became of an acknowledgement. */
export interface Acknowledged {
  readonly acknowledged: readonly string[];
  readonly lost: readonly string[];
}

/** What a member is told: of what it has said before, the same as then. */
export function answerTo({ done }: Verdicts, { settled, lost }: Judgement, said: Said | null): Acknowledged {
  const acknowledged = settled.map(({ eventId }) => eventId);
  if (!said) return { acknowledged, lost };
  const [settledBefore, rejectedBefore] = [new Set(said.settled), new Set(said.rejected)];
  const isDone = new Set(done);
  const again = done === null ? said.settled : done.filter((id) => settledBefore.has(id));
  return {
    acknowledged: [...again, ...acknowledged],
    lost: lost.filter((id) => !(isDone.has(id) ? settledBefore : rejectedBefore).has(id)),
  };
}
