import { onTestFinished } from 'vitest';
import { EventLog, type LoggedEvent, type NewEvent } from '../../../src/events/index.js';
import type { Tuning } from '../../../src/events/tail/tuning.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import { patient } from '../../support/postgres.js';

let nats: string | null = null;

/** From now on logs are read by way of this NATS, each database's under its own name. */
export function readThrough(url: string): void {
  nats = url;
}

/** A log as a process of its own would have it, and its database; both closed when the test is through. */
export async function openLog(
  url: string,
  tuning: Partial<Tuning> = {},
  onStatement: (name: string) => void = () => undefined,
): Promise<{ log: EventLog; db: Database }> {
  const logger = createLogger('silent');
  const db = new Database({ url, logger, connections: 20, connectMillis: patient, onStatement });
  onTestFinished(() => db[Symbol.asyncDispose]());
  const log = await EventLog.open({
    db,
    logger,
    windowHours: 24,
    tuning,
    nats: nats && `${nats}${new URL(url).pathname}`,
  });
  onTestFinished(() => log[Symbol.asyncDispose]());
  return { log, db };
}

/** Something that is said to have happened. */
export const newEvent = (subject: string, payload: object = {}): NewEvent => ({
  type: 'test.happened',
  namespace: 'shop',
  subject,
  payload,
  actor: { kind: 'SYSTEM', name: 'test' },
  cause: { kind: 'REQUEST', message: 'for a test', requestId: null, eventId: null },
});

/** Publishes one event in a transaction of its own; returns its id. */
export const publish = (
  db: Database,
  log: EventLog,
  subject: string,
  payload: object = {},
): Promise<string> => db.transaction((tx) => log.outbox.publish(tx, newEvent(subject, payload)));

/** The next events of a stream, which is then ended. */
export async function take(events: AsyncGenerator<LoggedEvent>, count: number): Promise<LoggedEvent[]> {
  const taken: LoggedEvent[] = [];
  for await (const event of events) if (taken.push(event) === count) break;
  return taken;
}

/** A number of a payload, under the name `n`. */
export const numberOf = ({ payload }: LoggedEvent): number =>
  'n' in payload && typeof payload.n === 'number' ? payload.n : NaN;
