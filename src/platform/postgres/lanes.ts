import pg from 'pg';
import { Failure } from '../errors.js';
import { translate } from './errors.js';
import { keepFewPrepared } from './few-prepared.js';
import { GatheringSocket } from './gathering-socket.js';
import type { Statement } from './sql.js';
import { isPlain, TextQuery, type Texts } from './text-query.js';

/** A connection that takes statements without waiting for the answers to those before. */
interface Lane {
  readonly client: pg.Client;
  readonly socket: GatheringSocket;
  /** Settles when it is connected, or cannot be. */
  readonly connecting: Promise<unknown>;
  /** Statements under way. */
  waiting: number;
  /** When it was last idle, or gave an answer. */
  movedAt: number;
  isLost: boolean;
}

/** A lane that has given no answer for so many milliseconds is held up by a statement that was not short after all. */
const patience = 50;
/** One that has given none for so many will give none any more: PostgreSQL itself ends each statement sooner. */
const silence = 9_000;
const lookEvery = 500;
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
  #looking: NodeJS.Timeout | undefined;

  constructor(options: pg.ClientConfig, most: number) {
    this.#options = {
      ...options,
      // Planned once: what these statements read is found by keys, whichever those are.
      options: `${options.options ?? ''} -c plan_cache_mode=force_generic_plan`,
      // One look at all lanes now and then, in place of a timer for each statement.
      query_timeout: 0,
    };
    this.#lanes = Array.from({ length: most }, () => undefined);
  }

  /** The rows of a statement whose columns are texts; null where every lane is held up, and the statement was not sent. */
  send(statement: Statement<unknown>): Promise<readonly Texts[]> | null {
    const lane = this.#free();
    return lane && ask(lane, statement).catch((error: unknown) => this.#again(statement, error));
  }

  /** One that was sent behind another of its name, which could not even be prepared, was never tried: so it is sent anew. */
  #again(statement: Statement<unknown>, error: unknown): Promise<readonly Texts[]> {
    const lane = isUnprepared(error) ? this.#free() : null;
    if (!lane) throw error;
    return ask(lane, statement);
  }

  /** Gives up the lanes that had something to answer, and have been silent for too long at this time. */
  endSilent(now: number): void {
    for (const lane of this.#lanes)
      if (lane && !lane.isLost && lane.waiting > 0 && now - lane.movedAt > silence)
        lane.socket.destroy(new Failure('TIMEOUT', 'The database took too long; try again.'));
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
    const socket = new GatheringSocket();
    const client = new pg.Client({ ...this.#options, stream: () => socket });
    keepFewPrepared(client);
    const connecting = client.connect();
    const lane: Lane = {
      client,
      socket,
      connecting,
      waiting: 0,
      movedAt: performance.now(),
      isLost: false,
    };
    const lose = () => (lane.isLost = true);
    client.on('error', lose);
    client.on('end', lose);
    connecting.catch(lose);
    this.#lanes[place] = lane;
    this.#looking ??= setInterval(() => {
      this.endSilent(performance.now());
    }, lookEvery).unref();
    return lane;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#looking);
    for (const lane of this.#lanes)
      if (lane && !lane.isLost) await lane.connecting.then(() => lane.client.end()).catch(() => undefined);
  }
}

const isUnprepared = (error: unknown): boolean =>
  error instanceof Failure && error.cause instanceof pg.DatabaseError && error.cause.code === '26000';

/** Asks at once, or as soon as the lane is connected. */
function ask(lane: Lane, statement: Statement<unknown>): Promise<readonly Texts[]> {
  if (lane.waiting === 0) lane.movedAt = performance.now();
  lane.waiting++;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null | undefined, rows: readonly Texts[] = []) => {
      lane.waiting--;
      lane.movedAt = performance.now();
      if (!error) {
        resolve(rows);
        return;
      }
      // PostgreSQL takes no more on this connection, though it may not be closed yet.
      if (error instanceof pg.DatabaseError && error.severity === 'FATAL') lane.isLost = true;
      const failure = translate(error);
      reject(failure instanceof Error ? failure : error);
    };
    const { name, text, values } = statement;
    if (values.every(isPlain)) lane.client.query(new TextQuery(statement, done));
    else
      lane.client.query<string[]>(
        { name, text, values: [...values], rowMode: 'array' },
        (error: Error | null, result?: pg.QueryArrayResult<string[]>) => {
          done(error, result?.rows);
        },
      );
  });
}
