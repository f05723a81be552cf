import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { NewEvent } from '../../src/events/index.js';
import { Ledger } from '../../src/events/audit/ledger.js';
import { Outbox } from '../../src/events/outbox/outbox.js';
import { Failure } from '../../src/platform/errors.js';
import { sql, type Database, type Transaction } from '../../src/platform/postgres/index.js';
import type { Written } from './history.js';

/** What is written about. */
export const subjects = Array.from({ length: 24 }, (_, index) => `shop/web:tag-${String(index)}`);
/** The one among them that is seldom written about. */
export const quietSubject = 'shop/quiet';

/** A subject's counter, and a record of all that was written, which is never trimmed. */
export async function createTables(db: Database): Promise<void> {
  await db.execute(sql`-- createCounter
    create table counter (subject text primary key, n int not null default 0)`);
  await db.execute(sql`-- createWritten
    create table written (id uuid primary key, subject text not null, n int not null, together uuid not null)`);
  await db.execute(sql`-- fillCounters
    insert into counter (subject) select unnest(${[...subjects, quietSubject]}::text[])`);
}

const eventAbout = (subject: string, n: number, together: string): NewEvent => ({
  type: 'soak.counted',
  namespace: 'shop',
  subject,
  payload: {},
  actor: { kind: 'SYSTEM', name: 'soak' },
  cause: { kind: 'REQUEST', message: String(n), requestId: together, eventId: null },
});

/** Writes from many places at once, one to three events a transaction; what fails is tried again as something new. */
export class Writing {
  /** Events committed, as far as is known. */
  count = 0;
  readonly #db: Database;
  readonly #hasRoom: (written: number) => boolean;
  readonly #outbox = new Outbox(() => undefined, new Ledger(null));

  /** Nothing is written while there is no room. */
  constructor(db: Database, hasRoom: (written: number) => boolean) {
    this.#db = db;
    this.#hasRoom = hasRoom;
  }

  /** So many writers, each with a random pause of up to `pause` milliseconds, until it is aborted. */
  async run(writers: number, pause: number, signal: AbortSignal): Promise<void> {
    const writer = async () => {
      while (!signal.aborted) {
        if (!this.#hasRoom(this.count)) {
          await setTimeout(50);
          continue;
        }
        const chosen = [
          ...new Set(Array.from({ length: randomInt(1, 4) }, () => randomInt(subjects.length))),
        ].sort();
        const about = randomInt(400) === 0 ? [quietSubject] : chosen.map((index) => subjects[index] ?? '');
        await this.#once(about.toSorted());
        await setTimeout(Math.random() * pause);
      }
    };
    await Promise.all(Array.from({ length: writers }, writer));
  }

  /** Says that nothing more comes. */
  async end(): Promise<void> {
    const publishEnd = async (tx: Transaction) => {
      await this.#outbox.publish(tx, eventAbout('end', 0, randomUUID()));
    };
    while (!(await this.#tried(publishEnd))) await setTimeout(200);
  }

  /** All that was committed, in no order. */
  written(): Promise<Written[]> {
    return this.#db.many(
      sql<Written>`-- readWritten
        select id, subject, n, together from written`,
    );
  }

  async #once(about: readonly string[]): Promise<void> {
    const together = randomUUID();
    const isWritten = await this.#tried(async (tx) => {
      const counted = [];
      for (const subject of about) counted.push({ subject, ...(await countUp(tx, subject)) });
      const records: Written[] = [];
      for (const { subject, n } of counted)
        records.push({
          id: await this.#outbox.publish(tx, eventAbout(subject, n, together)),
          subject,
          n,
          together,
        });
      await record(tx, records);
    });
    if (isWritten) this.count += about.length;
    else await setTimeout(200);
  }

  /** Whether it was committed, as far as we know: a commit whose answer was lost may have been. */
  async #tried(work: (tx: Transaction) => Promise<void>): Promise<boolean> {
    try {
      await this.#db.transaction(work);
      return true;
    } catch (error) {
      if (error instanceof Failure && (error.code === 'UNAVAILABLE' || error.code === 'TIMEOUT'))
        return false;
      throw error;
    }
  }
}

const countUp = (tx: Transaction, subject: string) =>
  tx.one(
    sql<{ n: number }>`-- countUp
      update counter set n = n + 1 where subject = ${subject} returning n`,
  );

const record = (tx: Transaction, records: readonly Written[]) =>
  tx.execute(sql`-- record
    insert into written (id, subject, n, together)
    select * from unnest(${records.map(({ id }) => id)}::uuid[], ${records.map(({ subject }) => subject)}::text[],
      ${records.map(({ n }) => n)}::int[], ${records.map(({ together }) => together)}::uuid[])`);
