import type { Transaction } from '../../platform/postgres/index.js';
import type { ChainMove, EventToAppend } from '../outbox/append.sql.js';
import { isOfCascade } from '../outbox/cascade.js';
import type { PublishedEvent } from '../outbox/outbox.js';
import { beginChains, takeChains, takeFreeChains, type ChainEnd, type Lanes } from './audit.sql.js';
import { hashOf } from './chain.js';
import { KnownEnds } from './known-ends.js';

/** The key that new entries are bound with. */
export interface AuditKey {
  readonly id: string;
  readonly key: Buffer;
}

/** The ends of chains, by namespace. */
export type Ends = ReadonlyMap<string, ChainEnd>;

/** What is to be written of some events. */
export interface Entered {
  readonly events: readonly EventToAppend[];
  readonly moves: readonly ChainMove[];
  /** Where the chains end when that is committed. */
  readonly ends: Ends;
}

/** How many chains a process uses in a namespace: so many of its transactions may write there at once. */
const lanes = 16;
/** How many processes find chains of their own, and never meet. */
const banks = 8;

/**
 * Keeps what happens in the audit, with the transaction's own changes, in chains of which a namespace has many: so
 * writers do not stand in a row. A process remembers the ends that it has left behind, and goes on from there without
 * asking; where another has been there meanwhile, the transaction fails, is tried again with care, and this process
 * moves to other chains.
 */
export class Ledger {
  readonly #key: AuditKey | null;
  readonly #lanes: number;
  #bank = 0;
  /** How many ends were asked for: each of those who ask begins to look at another chain. */
  #asked = 0;
  #known = new KnownEnds();

  constructor(key: AuditKey | null, most = lanes) {
    this.#key = key;
    this.#lanes = most;
  }

  /** Finds a chain of each namespace for a transaction to go on with; held until its end, if it is to be careful. */
  async take(tx: Transaction, namespaces: readonly string[]): Promise<Ends> {
    // In one order, so that two who have to wait never wait for each other.
    const sorted = [...new Set(namespaces)].sort();
    if (!tx.isCareful) return this.#known.take(sorted) ?? (await this.#hold(tx, sorted));
    this.#known = new KnownEnds();
    this.#bank = Math.floor(Math.random() * banks);
    return this.#hold(tx, sorted);
  }

  /** These may be gone on from: the transaction that has moved them there is committed. */
  keep(ends: Ends): void {
    this.#known.keep(ends.values());
  }

  /** Works out what is to be written of events that go behind these ends. */
  enter(events: readonly PublishedEvent[], from: Ends): Entered {
    const ends = new Map(from);
    const entries = events.map((event) => this.#entry(event, ends));
    const moves = [...ends].flatMap(([namespace, to]) => {
      const end = from.get(namespace);
      return end && end !== to ? [{ from: end, to }] : [];
    });
    return { events: entries, moves, ends };
  }

  #entry(event: PublishedEvent, ends: Map<string, ChainEnd>): EventToAppend {
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
    return {
      ...entry,
      ...{ version: event.version ?? 1, keyId: this.#key?.id ?? null, hash },
      isOfCascade: isOfCascade(event),
    };
  }

  /**
   * Holds the end of a chain of each namespace: one that is free, unless all of them are taken. A chain that another transaction
   * of this process goes on with by memory looks free until that commits, and would be gone by then: so each takes another one.
   */
  async #hold(tx: Transaction, namespaces: readonly string[]): Promise<Ends> {
    const range: Lanes = { first: this.#bank * this.#lanes, count: this.#lanes };
    const nth = this.#asked++ % range.count;
    const ends = new Map<string, ChainEnd>();
    const taken = async (found: Promise<ChainEnd[]>) => {
      for (const end of await found) ends.set(end.namespace, end);
      return namespaces.filter((namespace) => !ends.has(namespace));
    };
    let left = await taken(tx.many(takeFreeChains(namespaces, range, nth)));
    if (left.length === 0) return ends;
    await tx.execute(beginChains(left, range));
    left = await taken(tx.many(takeFreeChains(left, range, nth)));
    if (left.length === 0) return ends;
    const lane = range.first + Math.floor(Math.random() * range.count);
    await taken(tx.many(takeChains(left, lane)));
    return ends;
  }
}
