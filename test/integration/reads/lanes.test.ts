import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { Failure } from '../../../src/platform/errors.js';
import { translate } from '../../../src/platform/postgres/errors.js';
import { Lanes } from '../../../src/platform/postgres/lanes.js';
import { sql, type Statement, type Store } from '../../../src/platform/postgres/index.js';
import { freshDatabase, literal, startDatabase } from '../../support/postgres.js';

const url = await freshDatabase();
const db = await startDatabase({ url });
const opened: AsyncDisposable[] = [];
afterAll(async () => {
  for (const each of opened.reverse()) await each[Symbol.asyncDispose]();
});

function lanesTo(connectionString: string, most = 1): Lanes {
  const lanes = new Lanes({ connectionString, pipeline: true }, most);
  opened.push(lanes);
  return lanes;
}

function keptOpen<Opened extends AsyncDisposable>(what: Opened): Opened {
  opened.push(what);
  return what;
}

function echo(value: unknown, type: string): Statement<{ text: string }> {
  const text = `-- echo\nselect ($1::${type})::text as text`;
  return { name: `echo_${type}`, text, values: [value] };
}

const failing = sql<{ text: string }>`-- divide
  select (1 / ${0}::int)::text as text`;

test.for<readonly [string, readonly unknown[]]>([
  ['text', ['it\'s "quoted", \\ and ünicode 🐳', '', null, undefined]],
  ['int', [-7, '8']],
  ['numeric', [12345678901234567890n]],
  ['boolean', [true, false]],
  ['timestamptz', [new Date('2026-01-02T03:04:05.678Z')]],
  ['bytea', [Buffer.from([0, 1, 255])]],
  ['text[]', [[], ['', 'a,b', '{c}', 'NULL', 'it\'s "d"', '\\', ' e '], [null, 'f']]],
  ['int[]', [[1, 2]]],
])('a lane binds values of type %s like any other connection', async ([type, values]) => {
  const lanes = lanesTo(url);
  for (const value of values) {
    const { text } = await db.one(echo(value, type));
    expect(await lanes.send(echo(value, type))).toEqual([[text]]);
  }
});

test('what one turn asks is answered each for itself, and one that fails fails alone', async () => {
  const lanes = lanesTo(url);
  const asked = [echo('a', 'text'), failing, echo('b', 'text'), echo([], 'text[]'), failing];
  const answers = await Promise.allSettled(asked.map(async (statement) => await lanes.send(statement)));
  expect(
    answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : String(answer.reason))),
  ).toEqual([[['a']], 'error: division by zero', [['b']], [['{}']], 'error: division by zero']);
  // Its plan was refused with it, so it is sent anew.
  await expect(lanes.send(failing)).rejects.toThrow('division by zero');
  expect(await lanes.send(echo('c', 'text'))).toEqual([['c']]);
});

test('one that was sent behind another that cannot be prepared yet is tried by itself', async () => {
  const lanes = lanesTo(url);
  await db.execute({ name: 'make', text: 'create table late_comer (name text)', values: [] });
  const reading: Statement<unknown> = {
    name: 'lateComer',
    text: `select (case when $1::text = 'x' then (select count(*) from late_comer) end)::text as count`,
    values: ['x'],
  };
  // PostgreSQL waits for the table as soon as it reads the text, and gives up.
  const impatient = new URL(url);
  impatient.searchParams.set('options', '-c lock_timeout=200ms');
  const held = lanesTo(impatient.href);
  const answers = await db.transaction(async (tx) => {
    await tx.execute({ name: 'lock', text: 'lock table late_comer in access exclusive mode', values: [] });
    return Promise.allSettled([held.send(reading), held.send(reading), held.send(echo('other', 'text'))]);
  });
  expect(answers).toMatchObject([
    { status: 'rejected', reason: { code: 'TIMEOUT' } },
    // It waited for the table itself: without that, it is said to be a statement that nobody has prepared.
    { status: 'rejected', reason: { code: 'TIMEOUT' } },
    { status: 'fulfilled', value: [['other']] },
  ]);
  expect(await held.send(reading)).toEqual([['0']]);
  expect(await lanes.send(reading)).toEqual([['0']]);
});

test('another text of a known name is refused, and the known one is answered on', async () => {
  const lanes = lanesTo(url);
  const known = { name: 'known', text: 'select 1::text', values: [] };
  expect(await lanes.send(known)).toEqual([['1']]);
  await expect(lanes.send({ ...known, text: 'select 2::text' })).rejects.toThrow('must be unique');
  expect(await lanes.send(known)).toEqual([['1']]);
});

test('all rows of a statement come in their order, be it none; each time those that were asked for', async () => {
  const lanes = lanesTo(url);
  const upTo = (count: number) => sql`-- count
    select n::text, case when n > 1 then 'more' end from generate_series(1, ${count}::int) as n`;
  const answers = await Promise.all([2, 0, 3].map(async (count) => lanes.send(upTo(count))));
  expect(answers).toEqual([
    [
      ['1', null],
      ['2', 'more'],
    ],
    [],
    [
      ['1', null],
      ['2', 'more'],
      ['3', 'more'],
    ],
  ]);
});

test('a lane that is lost fails what it had to answer, and another takes its place', async () => {
  const lanes = lanesTo(url);
  const [[pid] = []] =
    (await lanes.send(sql`-- pid
    select pg_backend_pid()::text as pid`)) ?? [];
  const waiting = lanes.send(sql`-- wait
    select pg_sleep(600)::text as waited`);
  const failed = expect(waiting).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await db.one(sql`-- terminate
    select pg_terminate_backend(${Number(pid)}::int) as done`);
  await failed;
  expect(await lanes.send(echo('again', 'text'))).toEqual([['again']]);
});

test('where there is no PostgreSQL, a statement fails as unavailable', async () => {
  const lanes = lanesTo('postgresql://nobody@127.0.0.1:1/none');
  await expect(lanes.send(echo('a', 'text'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await expect(lanes.send(echo('a', 'text'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

test('a lane that falls silent is given up, and one that has nothing to answer is not', async () => {
  const line = await silenceable(url);
  const lanes = lanesTo(line.url);
  expect(await lanes.send(echo('before', 'text'))).toEqual([['before']]);
  lanes.endSilent(performance.now() + 20_000);
  expect(await lanes.send(echo('idle', 'text'))).toEqual([['idle']]);
  expect(line.connections).toBe(1);

  line.isSilent = true;
  const lost = lanes.send(echo('lost', 'text'));
  const failed = expect(lost).rejects.toMatchObject({ code: 'TIMEOUT' });
  // It is believed to be alive for as long as PostgreSQL may take.
  lanes.endSilent(performance.now() + 8_000);
  lanes.endSilent(performance.now() + 9_500);
  await failed;
  line.isSilent = false;
  expect(await lanes.send(echo('after', 'text'))).toEqual([['after']]);
  expect(line.connections).toBe(2);
});

test('a line that falls silent under a transaction is given up within ten seconds, and once', async () => {
  const line = await silenceable(url);
  const through = await startDatabase({ url: line.url, connections: 2, lanes: 1 });
  await Promise.all([
    through.isUp(),
    through.transaction((tx) => tx.many(echo('a', 'text'))),
    through.shortTextRows(echo('a', 'text')),
  ]);
  line.isSilent = true;
  const outcome = (asked: Promise<unknown>) =>
    asked.then(
      () => 'answered',
      (error: unknown) => (error instanceof Failure ? error.code : String(error)),
    );
  const late = new Promise<string>((resolve) => setTimeout(resolve, 12_000, 'late').unref());
  const asked = [
    through.transaction((tx) => tx.many(echo('a', 'text'))),
    through.many(echo('a', 'text')),
    through.shortTextRows(echo('a', 'text')),
  ].map((each) => Promise.race([outcome(each), late]));
  expect(await Promise.all(asked)).toEqual(['TIMEOUT', 'TIMEOUT', 'TIMEOUT']);
  line.isSilent = false;
  expect(await through.transaction((tx) => tx.one(echo('back', 'text')))).toEqual({ text: 'back' });
});

test('a line that has fallen silent is no defect, nor is it that all connections are taken', async () => {
  const line = await silenceable(url);
  const client = new pg.Client({ connectionString: line.url, query_timeout: 500 });
  client.on('error', () => undefined);
  await client.connect();
  line.isSilent = true;
  const silent: unknown = await client.query('select 1').catch((error: unknown) => error);
  line.isSilent = false;
  await client.end();
  expect(silent).not.toBeInstanceOf(Failure);
  expect(translate(silent)).toMatchObject({ code: 'TIMEOUT' });
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 1_500 });
  const taken = await pool.connect();
  const refused: unknown = await pool.connect().catch((error: unknown) => error);
  taken.release();
  await pool.end();
  expect(translate(refused)).toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('are taken') as unknown,
  });
});

/** A way to PostgreSQL that can swallow what is sent. */
async function silenceable(target: string) {
  const { hostname, port } = new URL(target);
  const line = { url: '', isSilent: false, connections: 0 };
  const server: Server = createServer((client) => {
    line.connections++;
    const database = connect({ host: hostname, port: Number(port) });
    client.on('data', (bytes) => {
      if (!line.isSilent) database.write(bytes);
    });
    database.pipe(client);
    client.on('close', () => database.destroy());
    client.on('error', () => database.destroy());
    database.on('error', () => client.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push({
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  });
  const through = new URL(target);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  line.url = through.href;
  return line;
}

test.for<readonly [string, () => Store]>([
  ['a transaction', () => db],
  ['a dry run', () => keptOpen(db.rehearse())],
])('of %s, a statement that nobody waits for undoes it, and its own failure is told', async ([, store]) => {
  const on = store();
  const create = literal('create table never_made ()');
  const divisionByZero = { code: '22012' };
  const endsAtOnce = on.transaction((tx) => {
    void tx.send(failing);
    return Promise.resolve();
  });
  await expect(endsAtOnce).rejects.toMatchObject(divisionByZero);
  const goesOn = on.transaction(async (tx) => {
    void tx.send(create);
    void tx.send(failing);
    await tx.one(echo('a', 'text'));
  });
  await expect(goesOn).rejects.toMatchObject(divisionByZero);
  const made = literal<{ made: boolean }>(`select to_regclass('never_made') is not null as made`);
  expect(await on.transaction((tx) => tx.one(made))).toEqual({ made: false });
  // What failed by itself before is told of, and not what was refused for it.
  const failsFirst = on.transaction(async (tx) => {
    const failed = tx.one(failing);
    void tx.send(echo('a', 'text'));
    await failed;
  });
  await expect(failsFirst).rejects.toMatchObject(divisionByZero);
});

test('twin: a statement whose failure is only passed over makes the next one fail for no reason that says anything', async () => {
  const passedOver = db.transaction(async (tx) => {
    tx.one(failing).catch(() => undefined);
    await tx.one(echo('a', 'text'));
  });
  await expect(passedOver).rejects.toMatchObject({ code: '25P02' });
});

test('a transaction is tried again for a statement that nobody waits for, as for any other', async () => {
  let attempts = 0;
  const { text } = await db.transaction(async (tx) => {
    if (++attempts < 3) void tx.send(literal('select refuse_stale_chain()'));
    return tx.one(echo('done', 'text'));
  });
  expect({ attempts, text }).toEqual({ attempts: 3, text: 'done' });
});

test('statements that nobody waits for take place in their order, and yield their rows to who waits after all', async () => {
  const [rows, seen] = await db.transaction(async (tx) => {
    void tx.send(literal('create temporary table told (word text) on commit drop'));
    const told = tx.send(literal<{ word: string }>(`insert into told values ('a') returning word`));
    void tx.send(literal(`insert into told values ('b')`));
    return [told, await tx.many(literal<{ word: string }>('select word from told order by word'))] as const;
  });
  expect(await rows).toEqual([{ word: 'a' }]);
  expect(seen).toEqual([{ word: 'a' }, { word: 'b' }]);
});
