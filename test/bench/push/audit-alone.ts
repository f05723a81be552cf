import { Ledger, type Ends } from '../../../src/events/audit/ledger.js';
import { newEventId } from '../../../src/events/event-id.js';
import type { NewEvent } from '../../../src/events/index.js';
import type { ChainMove, EventToAppend } from '../../../src/events/outbox/append.sql.js';
import { sql, type Transaction } from '../../../src/platform/postgres/index.js';

/** The audit of a change without its event: what the outbox does, but for the row in the log and for who reads that. */
export class AuditAlone {
  readonly #ledger: Ledger;

  constructor(ledger = new Ledger(null)) {
    this.#ledger = ledger;
  }

  /** Enters what has happened in the audit, with the transaction's commit. */
  enter(tx: Transaction, event: NewEvent, id = newEventId()): void {
    let ends: Ends = new Map();
    tx.beforeCommit(async () => {
      ends = await this.#ledger.take(tx, [event.namespace]);
    });
    tx.withCommit(() => {
      const { events, moves, ends: after } = this.#ledger.enter([{ ...event, id }], ends);
      tx.afterCommit(() => {
        this.#ledger.keep(after);
      });
      const [[entry], [move]] = [events, moves];
      if (!entry || !move) throw new Error('There is nothing to enter.');
      return enterAlone(entry, move);
    });
  }
}

/** The statement of the outbox for one event (`appendOne`), without the event. */
const enterAlone = (event: EventToAppend, { from, to }: ChainMove) => sql`
  -- enterAlone
  with moved as (
    update audit_chain set length = ${String(to.length)}::bigint, hash = ${to.hash}
    where namespace = ${from.namespace} and lane = ${from.lane}::smallint and hash = ${from.hash}
    returning true as done
  )
  insert into audit_entry
    (namespace, lane, position, event_id, occurred_at, type, subject, payload, actor, cause, key_id, hash)
  select ${event.namespace}, ${event.lane}::smallint, ${String(event.position)}::bigint, ${event.eventId}::uuid,
         'epoch'::timestamptz + ${String(event.occurredAt)}::bigint * interval '1 microsecond',
         ${event.type}, ${event.subject}, ${event.payload}, ${event.actor}, ${event.cause}, ${event.keyId}, ${event.hash}::bytea
  where coalesce((select done from moved), refuse_stale_chain())
`;
