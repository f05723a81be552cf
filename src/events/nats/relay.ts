import { randomUUID } from 'node:crypto';
import type { Logger } from '../../platform/logger.js';
import type { Database } from '../../platform/postgres/index.js';
import { takeBatch, type Batch } from '../tail/batch.js';
import { Seal } from '../cursor/cursor.js';
import { openEpoch } from '../cursor/epoch.js';
import { withCursor } from '../event.js';
import { readSettled } from '../events.sql.js';
import { backoff, Pause } from '../pause.js';
import { sequenceOf, type Position } from '../cursor/position.js';
import { lockRelay, unlockRelay } from './relay.sql.js';
import { decode, encode, type Message } from './messages.js';
import type { EventStream } from './stream.js';

/** What the relay needs. */
export interface RelayOptions {
  readonly db: Database;
  readonly stream: Pick<EventStream, 'end' | 'newest' | 'add'>;
  readonly logger: Logger;
}

/** Milliseconds after which it says that nothing is new. */
const pulseEvery = 1_000;
/** Larger events are read from the database: a message has at most 1 MiB. */
const mostBytes = 900_000;

/**
 * Carries the log from PostgreSQL to NATS, on one node at a time: whoever holds a lock of the database. Where two should
 * think so at once, the stream takes what follows its newest message, and nothing else.
 */
export class Relay implements AsyncDisposable {
  readonly #options: RelayOptions;
  /** Of its pulses: the stream would take one of another relay's for the same, sent again, and not refuse it. */
  readonly #id = randomUUID();
  readonly #idle = new Pause();
  readonly #running: Promise<void>;
  #isClosed = false;
  #isWoken = false;

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#running = this.#run();
  }

  /** There may be something new. */
  wake(): void {
    this.#isWoken = true;
    this.#idle.wake();
  }

  #isOver = () => this.#isClosed;

  async #run(): Promise<void> {
    for (let failures = 0; !this.#isOver();) {
      try {
        await this.#hold();
        failures = 0;
      } catch (error) {
        if (failures++ === 0)
          this.#options.logger.warn({ err: error }, 'Events could not be relayed to NATS; trying again.');
      }
      if (!this.#isOver()) await this.#idle.wait(backoff(Math.min(failures, 5)));
    }
  }

  /** Relays for as long as the lock is held, which is as long as its connection lasts. */
  async #hold(): Promise<void> {
    const { db } = this.#options;
    const connection = await db.listener();
    const ended = new AbortController();
    const { signal: lost } = ended;
    const end = () => {
      ended.abort();
    };
    connection.on('error', end).on('end', end);
    try {
      const { rows } = await connection.query<{ locked: boolean }>(lockRelay);
      if (rows[0]?.locked === true) await this.#relay(() => lost.aborted || this.#isClosed);
      if (!lost.aborted) await connection.query(unlockRelay);
    } finally {
      await connection.end().catch(() => undefined);
    }
  }

  async #relay(isOver: () => boolean): Promise<void> {
    const { db, stream } = this.#options;
    const seal = new Seal(await openEpoch(db));
    let sequence = await stream.end();
    let position = (await this.#lastSent(seal)) ?? (await db.one(readSettled()));
    for (let toldAt = -Infinity; !isOver();) {
      this.#isWoken = false;
      const batch = await takeBatch((page) => db.textRows(page), seal, position, 500);
      if (batch.reach.epoch !== seal.epoch) return;
      const messages = messagesOf(batch, position);
      if (messages.length > 0 || performance.now() - toldAt >= pulseEvery) {
        if (messages.length === 0) messages.push(pulse(batch, position));
        const sent = messages.map((message, index) => this.#send(message, sequence + index));
        sequence = Math.max(...(await Promise.all(sent)));
        toldAt = performance.now();
      }
      position = batch.entries.at(-1)?.position ?? position;
      if (!batch.isFull) await this.#rest(batch.isPending);
    }
  }

  async #rest(isPending: boolean): Promise<void> {
    await new Pause().wait(1);
    if (!this.#isWoken) await this.#idle.wait(isPending ? 5 : 250);
  }

  /** Up to where the stream has been written in this epoch. */
  async #lastSent(seal: Seal): Promise<Position | null> {
    const text = await this.#options.stream.newest();
    if (text === null) return null;
    const { epoch, event, previous } = decode(text);
    if (epoch !== seal.epoch) return null;
    return event ? { place: event.row.place, number: event.row.number } : previous;
  }

  #send(message: Message, sequence: number): Promise<number> {
    const { row } = message.event ?? {};
    const id = row ? sequenceOf(row) : `pulse-${this.#id}-${String(sequence)}`;
    const text = encode(message);
    const isTooLarge = Buffer.byteLength(text) > mostBytes;
    return this.#options.stream.add(
      row?.namespace ?? '',
      id,
      isTooLarge ? encode({ ...message, event: null, isOmitted: true }) : text,
      sequence,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    this.wake();
    await this.#running;
  }
}

function messagesOf(batch: Batch, start: Position): Message[] {
  let previous = start;
  return batch.entries.map(({ position, transaction, line, event }, index) => {
    const isLast = batch.entries[index + 1]?.transaction !== transaction;
    // Nodes of a version before read its size. Its cursor and sequence follow from its place; JSON leaves out what is undefined.
    const told = withCursor(event, '');
    const row = {
      ...told,
      cursor: undefined,
      sequence: undefined,
      ...position,
      transaction,
      size: line.length,
    };
    const message = { ...pulse(batch, previous), event: { row, isLast } };
    previous = position;
    return message;
  });
}

const pulse = ({ reach, isPending, rightsVersion }: Batch, previous: Position): Message => ({
  epoch: reach.epoch,
  trimmedPlace: reach.trimmedPlace,
  trimmedNumber: reach.trimmedNumber,
  isPending,
  rightsVersion,
  previous,
  event: null,
  isOmitted: false,
});
