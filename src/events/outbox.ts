import { sql, type Transaction } from '../platform/postgres/index.js';
import type { NewEvent } from './event.js';

/** Wakes whoever reads the log; called after each commit that has published. */
export type Wake = () => void;

/** Where domains say what has happened. */
export class Outbox {
  readonly #wake: Wake;

  constructor(wake: Wake) {
    this.#wake = wake;
  }

  /** Writes the event into the log with the transaction's own changes; returns its id. */
  async publish(tx: Transaction, event: NewEvent): Promise<string> {
    const { id } = await tx.one(insertEvent(event));
    tx.afterCommit(this.#wake);
    return String(id);
  }
}

const insertEvent = ({ type, namespace, subject, payload, actor, cause }: NewEvent) => sql<{ id: bigint }>`
  -- insertEvent
  insert into event (type, namespace, subject, payload, actor, cause)
  values (${type}, ${namespace}, ${subject}, ${JSON.stringify(payload)}::jsonb,
          ${JSON.stringify(actor)}::jsonb, ${JSON.stringify(cause)}::jsonb)
  returning id
`;
