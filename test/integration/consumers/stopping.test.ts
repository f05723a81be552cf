import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimEvents } from '../../../src/events/trim.js';
import { createToken } from '../../../src/viewer/index.js';
import { consuming } from '../../support/consuming.js';
import { startDatabase } from '../../support/postgres.js';
import { startReceiver } from '../../support/receiver.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice({
  SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
});
const db = await startDatabase({ url: sluice.databaseUrl });
const receiver = await startReceiver();
const { move, create, refusal } = consuming(sluice);
const bob = await createToken(db, 'bob');
const namespace = 'default';

const asBob = async (field: string, input: object, selection: string) => {
  const response = await fetch(`${sluice.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bob}` },
    body: JSON.stringify({ query: mutation(field, selection), variables: { input } }),
  });
  const { data, errors } = (await response.json()) as {
    data: Record<string, { userErrors: { code: string; message: string }[] }> | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
  const [error] = errors ?? [];
  if (error) return `${error.extensions.code}: ${error.message}`;
  const refused = data?.[field]?.userErrors[0];
  return refused ? `${refused.code}: ${refused.message}` : 'done';
};
const binding = { role: 'edit', subject: { user: 'bob' }, namespace };

test('consumers and webhooks act with the rights of their owner, and stop with a reason when those are gone', async () => {
  const consumer = { namespace, name: 'bobs', filter: { types: ['image-tag.*'] } };
  expect(await asBob('createConsumer', consumer, 'consumer { id }')).toMatch(/^(FORBIDDEN|NOT_FOUND): /);
  await sluice.mutate('bindRole', binding, 'roleBinding { id }');
  expect(await asBob('createConsumer', consumer, 'consumer { id }')).toBe('done');
  const webhook = {
    namespace,
    name: 'bobs',
    url: `${receiver.url}/bobs`,
    filter: { types: ['image-tag.*'] },
  };
  expect(await asBob('createWebhook', webhook, 'webhook { id }')).toBe('done');
  await move('rights', 'a', 'quay.io/o/x:1');
  await receiver.until(1, '/bobs');
  await sluice.mutate('unbindRole', binding, 'unbound');
  await move('rights', 'b', 'quay.io/o/x:1');
  const stopped = await eventually(async () => {
    const found = await sluice.data(
      '{ webhook(namespace: "default", name: "bobs") { state reason message } }',
    );
    return found.webhook.state === 'STOPPED' ? found.webhook : null;
  }, 'the webhook to stop');
  expect(stopped).toMatchObject({ reason: 'FORBIDDEN', message: expect.stringContaining('bob') as string });
  expect(receiver.on('/bobs')).toHaveLength(1);
  const { message, extensions, code } = await refusal(
    'takeEvents',
    { namespace, consumer: 'bobs' },
    'batch { lease }',
  );
  expect(`${extensions?.code ?? code ?? ''}: ${message}`).toMatch(
    /^FORBIDDEN: Consumer default\/bobs is stopped: Its owner bob/,
  );
  expect(await asBob('takeEvents', { namespace, consumer: 'bobs' }, 'batch { lease }')).toMatch(/^NOT_FOUND/);
});

test('a consumer that has fallen out of the log says so, and goes on from where it is sent', async () => {
  const { eventCursor } = await sluice.data('{ eventCursor }');
  await create('late', { after: eventCursor });
  await move('late', 'a', 'quay.io/o/x:1');
  await trimEvents(db, new Date(Date.now() + 60_000));
  await move('late', 'b', 'quay.io/o/x:1');
  // A node that has nothing of it in memory any more.
  await using other = await startSluice({ DATABASE_URL: sluice.databaseUrl });
  const { refusal, show } = consuming(other);
  const mutate = (...words: Parameters<typeof other.mutate>) => other.mutate(...words);
  const { message, extensions } = await refusal(
    'takeEvents',
    { namespace, consumer: 'late' },
    'batch { lease }',
  );
  expect(`${extensions?.code ?? ''}: ${message}`).toMatch(
    /^CURSOR_EXPIRED: Consumer default\/late: .*Seek to the beginning/,
  );
  expect(await show('late', 'state reason')).toEqual({ state: 'EXPIRED', reason: 'CURSOR_EXPIRED' });
  expect((await refusal('resumeConsumer', { namespace, name: 'late' }, 'consumer { id }')).code).toBe(
    'CONFLICT',
  );
  await mutate('seekConsumer', { namespace, name: 'late', to: { beginning: true } }, 'consumer { state }');
  // What others of the cluster still have open keeps even what is committed back for a moment.
  const batch = await eventually(async () => {
    const taken = await mutate(
      'takeEvents',
      { namespace, consumer: 'late' },
      'batch { events { cloudEvent } }',
    );
    return taken.batch as { events: unknown[] } | null;
  }, 'the first batch');
  const subjects = (batch.events as { cloudEvent: { subject: string } }[]).map(
    ({ cloudEvent }) => cloudEvent.subject,
  );
  expect(subjects).toContain('default/late:b');
  expect(subjects).not.toContain('default/late:a');
});
