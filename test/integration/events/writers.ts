import { randomInt, randomUUID } from 'node:crypto';
import type { EventLog, LoggedEvent } from '../../../src/events/index.js';
import {
  type Database,
  type Queryable,
  sql,
  type Transaction,
} from '../../../src/platform/postgres/index.js';
import { literal } from '../../support/postgres.js';
import { newEvent, numberOf, publish } from './log.js';

const subjects = Array.from({ length: 24 }, (_, index) => `shop/web:tag-${String(index)}`);

/** Counters, one a subject, that writers count up: what the events are about. */
export async function createCounters(db: Database): Promise<void> {
  await db.execute(literal('create table counter (subject text primary key, n int not null default 0)'));
  await db.execute(sql`-- fillCounters
    insert into counter (subject) select unnest(${subjects}::text[])`);
}

/** What all counters stand at. */
export async function readCounters(on: Queryable): Promise<Map<string, number>> {
  const rows = await on.many(
    sql<{ subject: string; n: number }>`-- readCounters
    select subject, n from counter`,
  );
  return new Map(rows.map(({ subject, n }) => [subject, n]));
}

/**
 * Counts up at random, `writers` at a time, each transaction one to three counters with an event for each, and a
 * random while between the events' writing and the commit. Returns the ids of all events, after a last one about `end`.
 */
export async function write(
  db: Database,
  log: EventLog,
  writers = 16,
  transactions = 40,
): Promise<Set<string>> {
  const ids = new Set<string>();
  const writer = async () => {
    for (let count = 0; count < transactions; count++) {
      const chosen = new Set(Array.from({ length: randomInt(1, 4) }, () => randomInt(subjects.length)));
      const published = await db.transaction((tx) =>
        countUp(
          tx,
          log,
          [...chosen].sort((a, b) => a - b),
        ),
      );
      for (const id of published) ids.add(id);
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  ids.add(await publish(db, log, 'end'));
  return ids;
}

async function countUp(tx: Transaction, log: EventLog, chosen: readonly number[]): Promise<string[]> {
  const ids: string[] = [];
  const together = randomUUID();
  for (const index of chosen) {
    const subject = subjects[index] ?? '';
    const { n } = await tx.one(
      sql<{ n: number }>`-- countUp
      update counter set n = n + 1 where subject = ${subject} returning n`,
    );
    ids.push(await log.outbox.publish(tx, newEvent(subject, { n, together })));
  }
  // Sent behind the events: between them and the commit.
  tx.withCommit(
    () => sql`-- dawdle
      select pg_sleep(${Math.random() * 0.006})`,
  );
  return ids;
}

/** The transaction that an event came with. */
export const togetherOf = ({ payload }: LoggedEvent): unknown =>
  'together' in payload ? payload.together : undefined;

/** What events do to the counters: `wrong` counts those that were missed, and those that came again. */
export function apply(counters: Map<string, number>, events: readonly LoggedEvent[]) {
  const wrong = { missed: 0, again: 0 };
  for (const event of events) {
    if (event.subject === 'end') continue;
    const step = numberOf(event) - (counters.get(event.subject) ?? 0);
    if (step < 1) wrong.again++;
    if (step > 1) wrong.missed += step - 1;
    counters.set(event.subject, numberOf(event));
  }
  return wrong;
}

/** All events of a stream up to the one about `end`. */
export async function untilEnd(events: AsyncGenerator<LoggedEvent>): Promise<LoggedEvent[]> {
  const all: LoggedEvent[] = [];
  for await (const event of events) {
    all.push(event);
    if (event.subject === 'end') break;
  }
  return all;
}
