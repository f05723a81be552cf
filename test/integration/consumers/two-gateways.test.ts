import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { insertConsumer, lockConsumer } from '../../../src/domains/consumers/consumers.sql.js';
import type { ConsumerKind } from '../../../src/domains/consumers/model.js';
import { keepEvents } from '../../../src/domains/consumers/queue/keep.sql.js';
import { leaseEvents } from '../../../src/domains/consumers/queue/lease.sql.js';
import { claimDeliveries } from '../../../src/domains/webhooks/claims.sql.js';
import type { LoggedEvent } from '../../../src/events/index.js';
import type { Statement, Transaction } from '../../../src/platform/postgres/index.js';
import { literal, startDatabase } from '../../support/postgres.js';

/** Two gateways that do the same at the same time, as two transactions of which one has not ended when the other begins. */
const db = await startDatabase();

const event: LoggedEvent = {
  id: randomUUID(),
  sequence: '1',
  cursor: 'one',
  type: 'image-tag.moved',
  version: 1,
  namespace: 'default',
  subject: 'default/app:prod',
  occurredAt: new Date(),
  payload: {},
  actor: { kind: 'USER', name: 'ada' },
  cause: { kind: 'REQUEST', message: 'for a test', requestId: null, eventId: null },
};

/** A consumer, or a webhook, that stands before the one event. */
async function consumerOf(kind: ConsumerKind) {
  const pace = { leaseSeconds: 3_600, maximumAttempts: 10, backoffSeconds: [1] };
  const wishes = { owner: event.actor, subjects: [], types: [], cursor: 'before' };
  const { id } = await db.one(
    insertConsumer({ kind, namespace: 'default', name: randomUUID(), ...pace, ...wishes }),
  );
  if (kind === 'WEBHOOK')
    await db.execute(literal(`insert into webhook (id, url) values ('${id}', 'http://127.0.0.1/')`));
  return { id, cursor: 'before' };
}

const found = (consumer: { id: string; cursor: string }, events: readonly LoggedEvent[] = [event]) =>
  keepEvents([{ consumer, to: 'one', found: events.map((each) => ({ event: each, before: 'before' })) }]);

/** Another event of the same subject, behind it. */
const later: LoggedEvent = { ...event, id: randomUUID(), sequence: '2' };

/** The statement without one of its protections. */
function without<Row>({ text, values }: Statement<Row>, ...protections: string[]): Statement<Row> {
  for (const protection of protections) expect(text).toContain(protection);
  return {
    values,
    name: `twin_${randomUUID()}`,
    text: protections.reduce((rest, protection) => rest.replace(protection, ''), text),
  };
}

/** What both get of the same work, of which the first is not committed before the second has begun. */
async function both<Row>(work: (tx: Transaction, node: string) => Promise<Row[]>): Promise<Row[][]> {
  const second: { got?: Promise<Row[]> } = {};
  const first = await db.transaction(async (tx) => {
    const rows = await work(tx, 'one');
    let begun: (pid: number) => void = () => undefined;
    const pid = new Promise<number>((resolve) => (begun = resolve));
    second.got = db.transaction(async (other) => {
      const { pid: own } = await other.one(literal<{ pid: number }>('select pg_backend_pid() as pid'));
      begun(own);
      return work(other, 'two');
    });
    await waitsOrIsThrough(await pid, second.got);
    return rows;
  });
  return [first, (await second.got) ?? []];
}

/** Settles once a backend waits for a lock, or is done. */
async function waitsOrIsThrough(pid: number, done: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const end = () => {
    over.abort();
  };
  const ended = done.then(end, end);
  while (!over.signal.aborted) {
    const { waits } = await db.one(
      literal<{ waits: boolean }>(`select cardinality(pg_blocking_pids(${String(pid)})) > 0 as waits`),
    );
    if (waits) return;
    await Promise.race([ended, new Promise((resolve) => setImmediate(resolve))]);
  }
}

const claim = (node: string) => claimDeliveries({ node, most: 10, perEndpoint: 4, lease: 3_600 });

test('of two gateways that look for deliveries at once, one gets each', async () => {
  await db.many(found(await consumerOf('WEBHOOK')));
  const got = await both((tx, node) => tx.many(claim(node)));
  expect(got.map(({ length }) => length)).toEqual([1, 0]);
});

test('twin: without the lock on what is claimed, both send it', async () => {
  await db.execute(literal('delete from consumer'));
  await db.many(found(await consumerOf('WEBHOOK')));
  const lock = 'for update of e skip locked';
  const got = await both((tx, node) => tx.many(without(claim(node), lock)));
  expect(got.map(({ length }) => length)).toEqual([1, 1]);
});

test.each([
  ['of two members that ask two gateways at once, one gets each event', true, [1, 0]],
  ['twin: without the lock on their consumer, both are given it', false, [1, 1]],
])('%s', async (_, isLocked, expected) => {
  const consumer = await consumerOf('CONSUMER');
  await db.many(found(consumer));
  const got = await both(async (tx, member) => {
    if (isLocked) await tx.maybe(lockConsumer(consumer.id));
    return tx.many(leaseEvents({ consumerId: consumer.id, fence: 1n }, { member, seconds: 3_600, most: 10 }));
  });
  expect(got.map(({ length }) => length)).toEqual(expected);
});

test.each([
  ['while an event is on its way to an endpoint, the next of its subject waits', [], 0],
  [
    'twin: without a look at what comes first of a subject, both are on their way at once',
    ['distinct on (e.consumer_id, e.subject)'],
    1,
  ],
])('%s', async (_, removed, count) => {
  await db.execute(literal('delete from consumer'));
  const webhook = await consumerOf('WEBHOOK');
  await db.many(found(webhook));
  expect(await db.many(claim('one'))).toHaveLength(1);
  await db.execute(literal(`update consumer set cursor = 'before' where id = '${webhook.id}'`));
  await db.many(found(webhook, [event, later]));
  expect(await db.many(without(claim('two'), ...removed))).toHaveLength(count);
});

test.each([
  ['while a member has an event, no other gets it, nor the next of its subject', '', '', 0],
  [
    'twin: without a look at what lies before it in its subject, another gets the next',
    'partition by subject',
    'partition by sequence',
    1,
  ],
  [
    'twin: without a look at leases, another gets all of it',
    'and (leased_until is null or leased_until <= now())',
    '',
    2,
  ],
])('%s', async (_, protection, instead, count) => {
  const consumer = await consumerOf('CONSUMER');
  const lease = (fence: bigint, member: string, most: number) =>
    leaseEvents({ consumerId: consumer.id, fence }, { member, seconds: 3_600, most });
  await db.many(found(consumer, [event, later]));
  expect(await db.many(lease(1n, 'one', 1))).toHaveLength(1);
  const { text, values } = lease(2n, 'two', 10);
  expect(text).toContain(protection);
  const statement = { text: text.replace(protection, instead), values, name: `second_${randomUUID()}` };
  expect(await db.many<object>(statement)).toHaveLength(count);
});

test.each([
  ['what a gateway finds too late for a consumer is not kept again', [], 0],
  [
    'twin: without a look at the cursor, what was settled comes once more',
    ['and c.cursor = portion.since'],
    1,
  ],
])('%s', async (_, removed, count) => {
  const consumer = await consumerOf('CONSUMER');
  const late = found(consumer);
  await db.many(found(consumer));
  await db.execute(literal(`delete from consumer_event where consumer_id = '${consumer.id}'`));
  await db.many(without(late, ...removed));
  expect(
    await db.many(literal(`select 1 as one from consumer_event where consumer_id = '${consumer.id}'`)),
  ).toHaveLength(count);
});
