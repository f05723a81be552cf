import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { findNextDelivery } from '../../../src/domains/webhooks/claims.sql.js';
import { consuming } from '../../support/consuming.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { startReceiver } from '../../support/receiver.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice({
  SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
});
const db = await startDatabase({ url: sluice.databaseUrl });
const { move } = consuming(sluice);

const rows = () => db.many(literal<{ leased_by: string }>('select leased_by from consumer_event'));
const settled = (name: string) =>
  sluice.data(`{ webhook(namespace: "default", name: "${name}") { deliveries { nodes { state } } } }`);

/** A node waits for an answer until its claim has run out and another node has it; then the answer comes. */
async function overtaken(name: string, claim: string) {
  let release: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (release = resolve));
  const receiver = await startReceiver(() => ({ status: 200 }), answered);
  const filter = { subjects: [`default/${name}`], types: ['image-tag.*'] };
  const input = { namespace: 'default', name, url: `${receiver.url}/hook`, filter };
  await sluice.mutate('createWebhook', input, 'webhook { id }');
  await move(name, 'a', 'quay.io/o/x:1');
  await receiver.until(1, '/hook');
  await db.execute(
    literal(
      `update consumer_event set leased_by = 'other', leased_until = now() + interval '1 hour' ${claim}`,
    ),
  );
  release();
  await sluice.mutate('testWebhook', { namespace: 'default', name }, 'event');
  await receiver.until(2, '/hook');
  // What was sent later is written: so would the earlier answer be, if it were.
  await eventually(
    async () => (await settled(name)).webhook.deliveries.nodes.length > 0,
    'the test to be written',
  );
}

test('a node that has nothing to deliver is told that nothing becomes due, instead of to look again at once', async () => {
  expect(await db.one(findNextDelivery())).toEqual({ wait: null });
});

test('what a node brings after its claim was taken over is not written', async () => {
  await overtaken('fenced', ", fence = nextval('webhook_claim')");
  expect((await rows()).map((row) => row.leased_by)).toContain('other');
  await db.execute(literal("delete from consumer_event where leased_by = 'other'"));
});

test('twin: without the number of the claim, it settles what the other node is sending', async () => {
  await overtaken('unfenced', '');
  await eventually(
    async () => (await rows()).every((row) => row.leased_by !== 'other'),
    'the late word to count',
  );
  expect((await settled('unfenced')).webhook.deliveries.nodes[0]).toMatchObject({ state: 'DELIVERED' });
});
