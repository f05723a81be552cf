import type { EventLog, NewEvent } from '../../../src/events/index.js';
import { sql, type Database, type Transaction } from '../../../src/platform/postgres/index.js';
import { medianOf, perSecond, takeTurns } from '../measure.js';
import type { Row } from '../row.js';
import { AuditAlone } from './audit-alone.js';

const [writers, rounds, millis] = [16, 14, 600];

/**
 * Transactions that change one row: with an event of it for all who follow and its entry in the audit, beside the entry
 * alone, which is what the push itself costs. The same with an event that is kept for cascades as well, in a table of
 * their own; and beside neither.
 */
export async function benchWrites(db: Database, log: EventLog, event: NewEvent): Promise<Row[]> {
  await db.execute(sql`-- createChanges
    create table change (id bigint generated always as identity primary key, payload jsonb not null)`);
  const change = (tx: Transaction) =>
    tx.execute(sql`-- insertChange
      insert into change (payload) values (${JSON.stringify(event.payload)}::jsonb)`);
  const audit = new AuditAlone();
  const telling = (type: string) => () =>
    db.transaction(async (tx) => {
      await change(tx);
      await log.outbox.publish(tx, { ...event, type });
    });
  const works = {
    plain: () => db.transaction(change),
    audited: () =>
      db.transaction(async (tx) => {
        await change(tx);
        audit.enter(tx, { ...event, namespace: `${event.namespace}-audited` });
      }),
    told: telling('image-tag.spec-changed'),
    kept: telling('image-tag.moved'),
  };
  for (const work of Object.values(works)) await perSecond(work, writers, 2 * millis);
  const { plain, audited, told, kept } = await takeTurns(works, rounds, (work) =>
    perSecond(work, writers, millis),
  );
  const row = (what: string, ours: number[], limit: number[]) => ({
    name: `transactions of one row with its audit and ${what} (16 writers)`,
    unit: '/s',
    ours: medianOf(ours),
    limit: medianOf(limit),
    ratios: ours.map((figure, index) => figure / (limit[index] ?? NaN)),
  });
  return [
    { ...row('its event, beside with its audit alone', told, audited), goal: { least: 0.85 } },
    row('an event that cascades keep too, beside with its audit alone', kept, audited),
    row('its event, beside with neither', told, plain),
  ];
}
