import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { Refusals, type Attempt } from '../../../src/domains/audit/refusals.js';
import { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { sql } from '../../../src/platform/postgres/index.js';
import { startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';
import { viewerWith } from '../../support/viewers.js';

const logger = createLogger('silent');

/** Refusals by a clock of their own, and what the audit holds of them. */
async function startRefusals() {
  const db = await startDatabase();
  const log = await EventLog.open({ db, logger, windowHours: 24 });
  let now = 0;
  const refusals = new Refusals({ db, outbox: log.outbox, logger, now: () => now });
  return {
    refusals,
    pass: (millis: number) => {
      now += millis;
    },
    times: async () => {
      await refusals.settled();
      const rows = await db.many(sql<{ times: number }>`-- readTimes
        select (payload::jsonb ->> 'times')::int as times from audit_entry where type = 'request.refused'
        order by occurred_at`);
      return rows.map(({ times }) => times);
    },
  };
}

const attempt = (name: string, namespace: string): Attempt => ({
  verb: 'delete',
  resource: 'imagestreams',
  target: { namespace, name: 'web' },
  why: 'no binding',
  actor: { kind: 'USER', name },
  requestId: null,
});

test('what is tried again and again is one entry a minute, with how often', async () => {
  const { refusals, pass, times } = await startRefusals();
  for (let time = 0; time < 1_000; time++) refusals.note(attempt('eve', 'bank'));
  expect(await times()).toEqual([1]);
  pass(60_000);
  refusals.sweep();
  expect(await times()).toEqual([1, 999]);
  refusals.note(attempt('eve', 'bank'));
  expect(await times()).toEqual([1, 999, 1]);
});

test('who tries everything there is fills the audit no more than who tries one thing', async () => {
  const { refusals, times } = await startRefusals();
  for (let count = 0; count < 1_000; count++) refusals.note(attempt('eve', `bank-${String(count)}`));
  refusals.note(attempt('mallory', 'bank'));
  expect(await times()).toHaveLength(22);
  await refusals[Symbol.asyncDispose]();
  const all = await times();
  expect(all).toHaveLength(23);
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(1_001);
});

const sluice = await startSluice({ SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}` });
const db = await startDatabase({ url: sluice.databaseUrl });
for (const name of ['shop', 'bank']) await sluice.mutate('createNamespace', { name }, 'namespace { name }');

const entriesOf = async (actor: string) =>
  (
    await sluice.data(
      `query ($actor: String!) { auditEntries(actor: $actor, first: 50) {
        nodes { type namespace subject payload cause { kind message requestId } } } }`,
      { actor },
    )
  ).auditEntries.nodes as { type: string; subject: string; payload: string; cause: { message: string } }[];
const deletion = (namespace: string) =>
  `mutation { deleteImageStream(input: { namespace: "${namespace}", name: "web" }) { userErrors { code } } }`;

test('a change that was refused is in the audit with who, what and which binding is missing; a look is not', async () => {
  const eve = await viewerWith({ address: sluice.address, db }, 'eve', ['view', 'shop']);
  await eve.ask('{ namespace(name: "bank") { name } }');
  const seen = await eve.ask(deletion('shop'));
  expect(seen.data.deleteImageStream.userErrors).toEqual([{ code: 'FORBIDDEN' }]);
  const unseen = await eve.ask(deletion('bank'));
  expect(unseen.data.deleteImageStream.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  const entries = await eventually(async () => {
    const found = await entriesOf('eve');
    return found.length >= 2 ? found : null;
  });
  expect(entries.map(({ type, subject }) => `${type} ${subject}`).sort()).toEqual([
    'request.refused bank/web',
    'request.refused shop/web',
  ]);
  for (const { payload, cause } of entries) {
    expect(JSON.parse(payload)).toMatchObject({ verb: 'delete', resource: 'imagestreams', times: 1 });
    expect(cause.message).toMatch(/eve may not delete imagestreams web.* role edit/);
  }
  expect((await sluice.data('{ verifyAudit { intact } }')).verifyAudit.intact).toBe(true);
});

test('what somebody else was refused is told to nobody but those who read the whole audit', async () => {
  const mal = await viewerWith({ address: sluice.address, db }, 'mal');
  await mal.ask(deletion('shop'));
  await eventually(async () => (await entriesOf('mal')).length > 0);
  const admin = await viewerWith({ address: sluice.address, db }, 'shop-admin', ['admin', 'shop']);
  const answers = JSON.stringify([
    await admin.ask('{ auditEntries(first: 100) { nodes { type } } }'),
    await admin.ask('{ events(first: 100) { nodes { type subject } } }'),
  ]);
  expect(answers).toContain('namespace.created');
  expect(answers).not.toContain('request.refused');
});
