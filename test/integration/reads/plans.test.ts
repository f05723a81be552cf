import { afterAll, beforeAll, expect, test } from 'vitest';
import { trimBatch } from '../../../src/events/events.sql.js';
import { findNextDelivery, trimGivenUp } from '../../../src/domains/webhooks/claims.sql.js';
import { trimDeliveries } from '../../../src/domains/webhooks/deliveries.sql.js';
import { createLogger } from '../../../src/platform/logger.js';
import { keepFewPrepared, mostPrepared } from '../../../src/platform/postgres/few-prepared.js';
import { Database, sql } from '../../../src/platform/postgres/index.js';
import { fillDatabase, sizeOf } from '../../bench/reads/data.js';
import { growing, knownNames, operationsThatScan, whatScans } from '../../bench/reads/plans.js';
import { freshDatabase, literal } from '../../support/postgres.js';
import { recordedQueries, variablesFor } from '../../support/reading/recorded-operations.js';
import { startSluice, type Sluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

let databaseUrl: string;
let db: Database;

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  // The log notices that it is in another database than its template, and begins anew: before there is anything in it.
  await (await startSluice({ DATABASE_URL: databaseUrl }))[Symbol.asyncDispose]();
  db = new Database({ url: databaseUrl, logger: createLogger('error'), connections: 1 });
  await fillDatabase(databaseUrl, sizeOf(0.04));
  // A scan of the whole table is left for statements that no index can serve.
  await db.execute(
    literal(
      `do $$ begin execute format('alter database %I set enable_seqscan = off', current_database()); end $$`,
    ),
  );
}, 120_000);
afterAll(() => db[Symbol.asyncDispose]());

/** What a connection has counted is there once the connection is closed. */
const allIsCounted = () =>
  eventually(async () => {
    const { open } = await db.one(sql<{ open: number }>`
      -- countOthers
      select count(*)::integer as open from pg_stat_activity
      where datname = current_database() and application_name = 'sluice' and pid <> pg_backend_pid()`);
    return open === 0;
  }, 'all connections to be closed');

/** How often each growing table was read as a whole so far. */
async function wholeReads(): Promise<Record<string, bigint>> {
  const rows = await db.many(sql<{ table: string; scans: bigint }>`
    -- wholeReads
    select relname as table, seq_scan as scans from pg_stat_user_tables where relname = any(${growing}::text[])`);
  return Object.fromEntries(rows.map(({ table, scans }) => [table, scans]));
}

async function askAll(sluice: Sluice): Promise<void> {
  for (const operation of recordedQueries())
    for (const turn of [0, 1]) await sluice.ask(operation.text, variablesFor(operation, knownNames, turn));
}

test.each([
  ['by one statement each', {}],
  ['by resolvers', { SLUICE_COMPILED_READS: 'false' }],
])(
  'no recorded operation reads a growing table as a whole: %s',
  async (_, settings) => {
    await allIsCounted();
    const before = await wholeReads();
    const sluice = await startSluice({ DATABASE_URL: databaseUrl, ...settings });
    await askAll(sluice);
    await sluice[Symbol.asyncDispose]();
    await allIsCounted();
    expect(await wholeReads()).toEqual(before);
  },
  120_000,
);

test('no statement of the compiler is planned to do so, whatever its values', async () => {
  await using planner = new Database({ url: databaseUrl, logger: createLogger('error'), connections: 1 });
  expect(await operationsThatScan(planner)).toEqual([]);
});

test('what trims the log finds the oldest events by their keys, however many there are', async () => {
  const { text, values } = trimBatch(new Date(), 10);
  const client = await db.listener();
  await client.query('set enable_seqscan = on');
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values]);
  await client.end();
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  // By a range of keys, of which nobody knows how many events it holds, it would read all of a large log.
  expect(plan).toContain('Index Cond: ((place = oldest.place) AND (number = oldest.number))');
  expect(plan).not.toContain('Seq Scan on event ');
});

test('nor is what trims deliveries, or looks for those that are due', async () => {
  const statements = [trimDeliveries(7), trimGivenUp(7), findNextDelivery()];
  expect(await whatScans(db, statements)).toEqual([]);
});

test('and a statement that does is seen', async () => {
  const before = await wholeReads();
  const reader = new Database({ url: databaseUrl, logger: createLogger('error'), connections: 1 });
  await reader.many(literal(`select count(*) from tag_item where reference like '%x'`));
  await reader[Symbol.asyncDispose]();
  await eventually(async () => (await wholeReads())['tag_item'] !== before['tag_item']);
});

/** As many statements as a client with ever new queries brings about, each with a name. */
const statements = Array.from({ length: 2 * mostPrepared }, (_, place) => ({
  name: `statement_${String(place)}`,
  text: `select ${String(place)} as place`,
  values: [],
}));
const countPrepared = {
  name: 'countPrepared',
  text: 'select count(*)::integer as count from pg_prepared_statements',
  values: [],
};

test('a connection keeps so many statements prepared, whoever asks for how many', async () => {
  await using one = new Database({ url: databaseUrl, logger: createLogger('error'), connections: 1 });
  for (const statement of [...statements, ...statements.slice(0, 3)]) await one.many(statement);
  expect(await one.one(countPrepared)).toEqual({ count: mostPrepared });
});

test('also one that does not wait for answers; without this it keeps all', async () => {
  const counts = [];
  for (const protect of [keepFewPrepared, () => undefined]) {
    const client = await db.listener();
    protect(client);
    // Within a transaction that has failed, too.
    const answers = await Promise.allSettled(
      [
        'begin',
        ...statements,
        ...statements,
        'select 1 / 0',
        ...statements.slice(0, 5),
        'rollback',
        ...statements,
      ].map((statement) => client.query(statement)),
    );
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(6);
    const { rows } = await client.query<{ count: number }>(countPrepared);
    counts.push(rows[0]?.count);
    await client.end();
  }
  expect(counts).toEqual([mostPrepared, statements.length + 1]);
});
