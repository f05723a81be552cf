import type { Transaction } from '../../platform/postgres/index.js';
import type { PublishedEvent } from '../outbox.js';
import {
  addEntries,
  beginChains,
  takeChains,
  takeFreeChains,
  type ChainEnd,
  type EntryToWrite,
} from './audit.sql.js';
import { hashOf } from './chain.js';
import { KnownEnds } from './known-ends.js';

/** The key that new entries are bound with. */
export interface AuditKey {
  readonly id: string;
  readonly key: Buffer;
}

type Ends = Map<string, ChainEnd>;

/** How many chains a namespace has: so many transactions may write to it at once without waiting for each other. */
const lanes = 16;

/**
 * Keeps what happens in the audit, with the transaction's own changes. The end of a chain is held from right before the
 * commit until it is done, and there is nearly always a free one: so writers do not stand in a row. The ends that this
 * process has left behind it remembers, and tries first; that costs one statement, and never waits.
 */
export class Ledger {
  readonly #key: AuditKey | null;
  readonly #lanes: number;
  readonly #known = new KnownEnds();

  constructor(key: AuditKey | null, most = lanes) {
    this.#key = key;
    this.#lanes = most;
  }

  async write(tx: Transaction, events: readonly PublishedEvent[]): Promise<void> {
    // In one order, so that two who have to wait never wait for each other.
    const namespaces = [...new Set(events.map(({ namespace }) => namespace))].sort();
    const known = this.#known.take(namespaces);
    if (known && (await this.#add(tx, events, known))) return;
    if (!(await this.#add(tx, events, await this.#take(tx, namespaces))))
      throw new Error('The end of a chain was held, and has moved all the same.');
  }

  /** Returns whether the ends were where they were taken to be. */
  async #add(tx: Transaction, events: readonly PublishedEvent[], ends: Ends): Promise<boolean> {
    const next: Ends = new Map(ends);
    const entries = events.map((event) => this.#entry(event, next));
    if ((await tx.execute(addEntries(entries, [...ends.values()]))) === 0) return false;
    tx.afterCommit(() => {
      this.#known.keep(next.values());
    });
    return true;
  }

  #entry(event: PublishedEvent, ends: Ends): EntryToWrite {
    const end = ends.get(event.namespace);
    if (!end) throw new Error(`The namespace ${event.namespace} has no chain.`);
    const entry = {
      namespace: event.namespace,
      lane: end.lane,
      position: end.length + 1n,
      eventId: event.id,
      occurredAt: BigInt(Date.now()) * 1000n,
      type: event.type,
      subject: event.subject,
      payload: JSON.stringify(event.payload),
      actor: JSON.stringify(event.actor),
      cause: JSON.stringify(event.cause),
    };
    const hash = hashOf(this.#key?.key ?? null, end.hash, entry);
    ends.set(event.namespace, { ...end, length: entry.position, hash });
    return { ...entry, keyId: this.#key?.id ?? null, hash };
  }

  async #take(tx: Transaction, namespaces: readonly string[]): Promise<Ends> {
    const ends: Ends = new Map();
    const taken = async (found: Promise<ChainEnd[]>) => {
      for (const end of await found) ends.set(end.namespace, end);
      return namespaces.filter((namespace) => !ends.has(namespace));
    };
    let left = await taken(tx.many(takeFreeChains(namespaces)));
    if (left.length === 0) return ends;
    await tx.execute(beginChains(left, this.#lanes));
    left = await taken(tx.many(takeFreeChains(left)));
    if (left.length === 0) return ends;
    const lane = Math.floor(Math.random() * this.#lanes);
    await taken(
      tx.many(
        takeChains(
          left,
          left.map(() => lane),
        ),
      ),
    );
    return ends;
  }
}
