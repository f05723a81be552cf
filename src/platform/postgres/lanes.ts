import pg from 'pg';
import { translate } from './errors.js';
import { keepFewPrepared } from './few-prepared.js';
import { GatheringSocket } from './gathering-socket.js';
import type { Statement } from './sql.js';

/** A connection that takes statements without waiting for the answers to those before. */
interface Lane {
  readonly client: Promise<pg.Client>;
  /** Statements under way. */
  waiting: number;
  /** When it was last idle, or gave an answer. */
  movedAt: number;
  isLost: boolean;
}

/** A lane that has given no answer for so many milliseconds is held up by a statement that was not short after all. */
const patience = 50;
/** Statements that one lane may have under way. */
const mostWaiting = 64;

/**
 * A few connections for short reads, which many requests share: what they ask in one turn of the event loop goes out in
 * one go, and no request waits until a connection is free. Each statement stands for itself, so that one that fails
 * fails alone; only those are sent here that are known to be short, for they answer in their order.
 */
export class Lanes implements AsyncDisposable {
  readonly #options: pg.ClientConfig;
  readonly #lanes: (Lane | undefined)[];

  constructor(options: pg.ClientConfig, most: number) {
    this.#options = {
      ...options,
      // Planned once: what these statements read is found by keys, whichever those are.
      options: '-c plan_cache_mode=force_generic_plan',
      stream: () => new GatheringSocket(),
    };
    this.#lanes = Array.from({ length: most }, () => undefined);
  }

  /** The answer to a statement; null where every lane is held up, and the statement was not sent. */
  send<Row>(statement: Statement<Row>): Promise<Row[]> | null {
    const lane = this.#free();
    return lane && this.#ask(lane, statement);
  }

  /** The lane with the least under way; another is opened while all are busy. */
  #free(): Lane | null {
    const now = performance.now();
    let best: Lane | null = null;
    for (const [place, known] of this.#lanes.entries()) {
      const lane = known === undefined || known.isLost ? this.#open(place) : known;
      if (lane.waiting === 0) return lane;
      if (lane.waiting >= mostWaiting || now - lane.movedAt > patience) continue;
      if (best === null || lane.waiting < best.waiting) best = lane;
    }
    return best;
  }

  #open(place: number): Lane {
    const client = new pg.Client(this.#options);
    keepFewPrepared(client);
    const lane: Lane = {
      client: client.connect().then(() => client),
      waiting: 0,
      movedAt: performance.now(),
      isLost: false,
    };
    const lose = () => (lane.isLost = true);
    client.on('error', lose);
    client.on('end', lose);
    lane.client.catch(lose);
    this.#lanes[place] = lane;
    return lane;
  }

  async #ask<Row>(lane: Lane, { name, text, values }: Statement<Row>): Promise<Row[]> {
    if (lane.waiting === 0) lane.movedAt = performance.now();
    lane.waiting++;
    try {
      const client = await lane.client;
      const { rows } = await client.query<Row & pg.QueryResultRow>({
        name,
        text,
        values: values as unknown[],
      });
      return rows;
    } catch (error) {
      throw translate(error);
    } finally {
      lane.waiting--;
      lane.movedAt = performance.now();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const open = this.#lanes.flatMap((lane) => (lane && !lane.isLost ? [lane.client] : []));
    for (const client of open) await client.then((one) => one.end()).catch(() => undefined);
  }
}
