import type { Logger } from '../../platform/logger.js';
import type { Database } from '../../platform/postgres/index.js';
import { takeBatch, type Batch } from '../tail/batch.js';
import type { Seal } from '../cursor/cursor.js';
import type { Position } from '../cursor/position.js';
import { Relay } from './relay.js';
import { NatsSource } from './source.js';
import { EventStream } from './stream.js';

/** A log of events that comes by way of NATS. */
export interface Attached extends AsyncDisposable {
  readonly take: (seal: Seal, after: Position) => Promise<Batch>;
  /** There may be something new in the database. */
  readonly wake: () => void;
}

/** Joins this node to those that read the log from NATS; one of them carries it there. */
export async function attachNats(options: {
  readonly url: string;
  readonly db: Database;
  readonly logger: Logger;
  readonly onNews: () => void;
}): Promise<Attached> {
  const { url, db, logger, onNews } = options;
  const stream = await EventStream.open(url);
  try {
    const read = (seal: Seal, after: Position) => takeBatch((page) => db.textRows(page), seal, after, 1_000);
    const source = await NatsSource.open({ stream, logger, onNews, read });
    const relay = new Relay({ db, stream, logger });
    return {
      take: (seal, after) => source.take(seal, after),
      wake: () => {
        relay.wake();
      },
      async [Symbol.asyncDispose]() {
        for (const part of [relay, source, stream]) await part[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await stream[Symbol.asyncDispose]();
    throw error;
  }
}
