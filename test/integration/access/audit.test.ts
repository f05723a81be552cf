import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { Audit } from '../../../src/domains/audit/index.js';
import { EventLog, hashOf, type NewEvent } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import type { Database } from '../../../src/platform/postgres/index.js';
import { Access } from '../../../src/viewer/index.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';
import { viewerWith } from '../../support/viewers.js';
import { Ledger } from '../../../src/events/audit/ledger.js';
import { Outbox } from '../../../src/events/outbox/outbox.js';

const sluice = await startSluice({
  SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
});
const db = await startDatabase({ url: sluice.databaseUrl });
const server = { address: sluice.address, db };

const tag = (name: string, namespace = 'shop') =>
  sluice.mutate(
    'applyImageTag',
    {
      namespace,
      stream: 'web',
      spec: { name, reference: true, source: { kind: 'DOCKER_IMAGE', name: `example.com/web:${name}` } },
    },
    'outcome',
  );
const verify = async (more = '') =>
  (
    await sluice.data(
      `{ verifyAudit${more} { intact entries checkpoint breaks { namespace lane position fault } } }`,
    )
  ).verifyAudit;

for (const name of ['shop', 'bank']) await sluice.mutate('createNamespace', { name }, 'namespace { name }');
for (let count = 0; count < 8; count++) await tag(`v${String(count)}`);

/** Does to the audit what only the owner of the database can, and undoes it after. */
async function tampered<Result>(statement: string, look: () => Promise<Result>): Promise<Result> {
  await db.execute(literal('create table kept_entry as table audit_entry'));
  await db.execute(literal('create table kept_chain as table audit_chain'));
  await db.execute(literal('alter table audit_entry disable trigger user'));
  try {
    for (const one of statement.split(';')) await db.execute(literal(one));
    return await look();
  } finally {
    for (const name of ['entry', 'chain']) {
      await db.execute(literal(`delete from audit_${name}`));
      await db.execute(literal(`insert into audit_${name} table kept_${name}`));
      await db.execute(literal(`drop table kept_${name}`));
    }
    await db.execute(literal('alter table audit_entry enable trigger user'));
  }
}

test('each change is kept with who did it, why, and by which request', async () => {
  const { auditEntries } = await sluice.data(
    '{ auditEntries(namespace: "shop", subject: "shop/web:v3") { nodes { type subject actor { kind name } cause { kind requestId } } } }',
  );
  expect(auditEntries.nodes).toEqual(
    expect.arrayContaining([
      {
        type: 'image-tag.moved',
        subject: 'shop/web:v3',
        actor: { kind: 'USER', name: 'ada' },
        cause: { kind: 'REQUEST', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    ]),
  );
  expect(await verify()).toMatchObject({ intact: true, breaks: [] });
});

test('what is rolled back, or only rehearsed, leaves nothing in the audit', async () => {
  const before = await verify();
  await sluice.mutate('deleteImageStream', { namespace: 'shop', name: 'web', dryRun: true }, 'deleted');
  const refused = await sluice.data(
    'mutation { createNamespace(input: { name: "shop" }) { userErrors { code } } }',
  );
  expect(refused.createNamespace.userErrors).toEqual([{ code: 'CONFLICT' }]);
  expect((await verify()).entries).toBe(before.entries);
});

test('the database itself refuses to change or remove an entry', async () => {
  await expect(db.execute(literal("update audit_entry set subject = 'x'"))).rejects.toThrow(
    'only ever added',
  );
  await expect(db.execute(literal('delete from audit_entry'))).rejects.toThrow('only ever added');
  await expect(db.execute(literal('truncate audit_entry'))).rejects.toThrow('only ever added');
});

const alterations = [
  "subject = subject || 'x'",
  "type = 'image-tag.deleted'",
  `actor = '{"kind":"USER","name":"somebody else"}'`,
  `cause = replace(cause, 'REQUEST', 'IMPORT')`,
  `payload = payload || ' '`,
  "occurred_at = occurred_at + interval '1 microsecond'",
  'event_id = gen_random_uuid()',
  'hash = sha256(hash)',
];

test.each(alterations)('an entry with %s is found, wherever it stands', async (alteration) => {
  const where = "namespace = 'shop' and lane = 0";
  for (const position of [1, 3, 6]) {
    const found = await tampered(
      `update audit_entry set ${alteration} where ${where} and position = ${String(position)}`,
      () => verify('(namespace: "shop")'),
    );
    expect(found).toMatchObject({
      intact: false,
      breaks: [{ namespace: 'shop', lane: 0, position: String(position), fault: 'ALTERED' }],
    });
  }
});

test('entries that are removed, exchanged or cut off are found', async () => {
  const of = "namespace = 'shop' and lane = 0";
  const removed = await tampered(`delete from audit_entry where ${of} and position = 2`, () => verify());
  expect(removed.breaks).toMatchObject([{ fault: 'MISSING', position: '2' }]);
  const cut = await tampered(`delete from audit_entry where ${of} and position > 4`, () => verify());
  expect(cut.breaks).toMatchObject([{ fault: 'CUT', position: '5' }]);
  const swapped = await tampered(
    `update audit_entry set position = -position where ${of} and position in (2, 3);
     update audit_entry set position = 5 + position where ${of} and position < 0`,
    () => verify(),
  );
  expect(swapped.breaks).toMatchObject([{ fault: 'ALTERED', position: '2' }]);
  const { checkpoint } = (await verify()) as { checkpoint: string };
  const shortened = `delete from audit_entry where ${of} and position > 4;
    update audit_chain c set length = 4, hash = (select hash from audit_entry where ${of} and position = 4)
    where c.namespace = 'shop' and c.lane = 0`;
  // Cut off together with the chain's end, it shows only to those who have noted where that was.
  expect(await tampered(shortened, () => verify())).toMatchObject({ intact: true });
  expect(await tampered(shortened, () => verify(`(checkpoint: "${checkpoint}")`))).toMatchObject({
    breaks: [{ namespace: 'shop', position: '5', fault: 'CUT' }],
  });
});

/** Rewrites a chain from an altered entry on, as one would who has the database but no key. */
async function forge(on: Database): Promise<void> {
  const entries = await on.many(
    literal<Parameters<typeof hashOf>[2]>(
      `select namespace, lane::int as lane, position, event_id as "eventId",
              (extract(epoch from occurred_at) * 1000000)::bigint as "occurredAt", type, subject, payload, actor, cause
       from audit_entry where namespace = 'shop' and lane = 0 order by position`,
    ),
  );
  let hash: Buffer = Buffer.alloc(0);
  for (const entry of entries) {
    hash = hashOf(null, hash, entry);
    await on.execute(
      literal(
        `update audit_entry set hash = '\\x${hash.toString('hex')}' where namespace = 'shop' and lane = 0 and position = ${String(entry.position)}`,
      ),
    );
  }
  await on.execute(
    literal(
      `update audit_chain set hash = '\\x${hash.toString('hex')}' where namespace = 'shop' and lane = 0`,
    ),
  );
}

test('who has the database and not the key cannot forge a chain; without a key one can', async () => {
  const altered = `update audit_entry set actor = '{"kind":"USER","name":"eve"}' where namespace = 'shop' and position = 2`;
  const look = async () => {
    await forge(db);
    return verify();
  };
  expect(await tampered(altered, look)).toMatchObject({
    breaks: [{ namespace: 'shop', position: '1', fault: 'ALTERED' }],
  });
  const unkeyed = `${altered}; update audit_entry set key_id = null where namespace = 'shop'`;
  expect(await tampered(unkeyed, look)).toMatchObject({
    breaks: [{ namespace: 'shop', position: '1', fault: 'UNSEALED' }],
  });
  // The twin: a server without a key takes what anybody has rewritten.
  const withoutKeys = new Audit({ db, keys: null, access: Access.ofSystem('test') });
  const lookWithout = async () => {
    await forge(db);
    return withoutKeys.verify('shop', null);
  };
  expect(await tampered(unkeyed, lookWithout)).toMatchObject({ intact: true });
});

test('one reads the audit of the namespaces that one administers, and of no other', async () => {
  await sluice.mutate('applyImageStream', { namespace: 'bank', name: 'vault', tags: [] }, 'outcome');
  const query = '{ auditEntries(first: 100) { nodes { namespace } } }';
  const ann = await viewerWith(server, 'ann', ['admin', 'shop']);
  const { nodes } = (await ann.ask(query)).data.auditEntries as { nodes: { namespace: string }[] };
  expect(new Set(nodes.map(({ namespace }) => namespace))).toEqual(new Set(['shop']));
  const eve = await viewerWith(server, 'eve', ['view', 'shop']);
  expect((await eve.ask(query)).data.auditEntries.nodes).toEqual([]);
  expect((await eve.ask('{ verifyAudit(namespace: "bank") { intact } }')).errors?.[0]).toMatchObject({
    message: 'Namespace bank does not exist.',
    extensions: { code: 'NOT_FOUND' },
  });
});

const event = (subject: string): NewEvent => ({
  type: 'test.happened',
  namespace: 'busy',
  subject,
  payload: {},
  actor: { kind: 'SYSTEM', name: 'test' },
  cause: { kind: 'REQUEST', message: 'test', requestId: null, eventId: null },
});

/** Whether a second writer to the namespace commits while the first one has not. */
async function passesOther(ledger: Ledger): Promise<boolean> {
  const outbox = new Outbox(() => undefined, ledger);
  const lock = await db.listener();
  await lock.query('select pg_advisory_lock(4712)');
  const first = db.transaction(async (tx) => {
    await outbox.publish(tx, event('one'));
    // Sent behind the events: the chain is held until the lock is given back.
    tx.withCommit(() => literal('select pg_advisory_xact_lock(4712)'));
  });
  const waiting = async () => {
    const [row] = await db.many(literal<{ count: number }>(countWaiting));
    return row?.count ?? 0;
  };
  await eventually(async () => (await waiting()) === 1, 'the first writer to hold its chain');
  let passed = false;
  const second = db.transaction((tx) => outbox.publish(tx, event('two'))).then(() => (passed = true));
  await eventually(async () => passed || (await waiting()) === 2, 'the second writer to pass, or to wait');
  const was = passed;
  await lock.end();
  await Promise.all([first, second]);
  return was;
}

const countWaiting =
  "select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";

test('writers of one namespace do not wait for each other, as they would with one chain', async () => {
  const log = await EventLog.open({ db, logger: createLogger('silent'), windowHours: 24 });
  afterAll(() => log[Symbol.asyncDispose]());
  await db.transaction(async (tx) => {
    await log.outbox.publish(tx, event('zero'));
  });
  expect(await passesOther(new Ledger(null))).toBe(true);
  await db.execute(literal("delete from audit_chain where namespace = 'busy' and lane > 0"));
  expect(await passesOther(new Ledger(null, 1))).toBe(false);
});

test('two processes that go on from the same end of a chain both get through, and the chain stays whole', async () => {
  const outboxes = [new Ledger(null), new Ledger(null)].map((ledger) => new Outbox(() => undefined, ledger));
  let attempts = 0;
  for (let n = 0; n < 4; n++)
    await db.transaction(async (tx) => {
      attempts++;
      await outboxes[n % 2]?.publish(tx, { ...event(`s${String(n)}`), namespace: 'shared' });
      if (n === 3) await outboxes[n % 2]?.publish(tx, { ...event('s4'), namespace: 'shared' });
    });
  // Whoever comes second knows an end that is none any more.
  expect(attempts).toBeGreaterThan(4);
  const withoutKeys = new Audit({ db, keys: null, access: Access.ofSystem('test') });
  expect(await withoutKeys.verify('shared', null)).toMatchObject({ intact: true });
  const [row] = await db.many(
    literal<{ count: number }>("select count(*)::int as count from audit_entry where namespace = 'shared'"),
  );
  expect(row).toEqual({ count: 5 });
});

test.each([
  ['goes on with another chain, and neither is tried again', undefined, 1],
  ['whose only chain is in use overtakes that, which is tried again', 1, 2],
])('a writer beside another one of its process %s', async (_, lanes, expected) => {
  const outbox = new Outbox(() => undefined, new Ledger(null, lanes));
  const namespace = `beside-${String(expected)}`;
  const write = (subject: string) =>
    db.transaction((tx) => outbox.publish(tx, { ...event(subject), namespace }));
  await write('zero');
  let attempts = 0;
  await db.transaction(async (tx) => {
    attempts++;
    await outbox.publish(tx, { ...event('one'), namespace });
    // Behind the outbox, which has taken the end of a chain by then, and does not hold it.
    if (attempts === 1) tx.beforeCommit(() => write('two').then(() => undefined));
  });
  expect(attempts).toBe(expected);
});
