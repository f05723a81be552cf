import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { consuming } from '../../support/consuming.js';
import { declare } from '../../support/declaring.js';
import { startReceiver, verified } from '../../support/receiver.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';
import { eventsTold } from '../../support/events-told.js';

const settings = {
  SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
  SLUICE_WEBHOOK_RETRIES: '10ms,50ms,200ms,400ms',
};
// So patient that nothing is sent twice for want of a quick machine.
const sluice = await startSluice({ ...settings, SLUICE_WEBHOOK_TIMEOUT: '60' });
const { move, refusal } = consuming(sluice);
const receiver = await startReceiver();
const namespace = 'default';

const create = async (name: string, more: object = {}) => {
  const input = {
    namespace,
    name,
    url: `${receiver.url}/${name}`,
    filter: { subjects: [`default/${name}`], types: ['image-tag.*'] },
    ...more,
  };
  return (await sluice.mutate('createWebhook', input, 'secret webhook { id }')).secret as string;
};
const show = async (name: string, selection: string) =>
  (
    await sluice.data(`query ($n: String!) { webhook(namespace: "default", name: $n) { ${selection} } }`, {
      n: name,
    })
  ).webhook;
interface Logged {
  readonly id: string;
  readonly state: string;
  readonly attempts: readonly { readonly number: number; readonly status: number | null }[];
}
const deliveries = async (name: string): Promise<Logged[]> =>
  (await show(name, 'deliveries { nodes { id state attempts { number status failure responseExcerpt } } }'))
    .deliveries.nodes;
const settled = (name: string, state: string, count = 1) =>
  eventually(
    async () => {
      const found = await deliveries(name);
      return found.length >= count && found.every(({ state: now }) => now === state) ? found : null;
    },
    `${String(count)} deliveries ${state} by ${name}`,
  );
const tell = (field: string, name: string, more: object = {}) =>
  sluice.mutate(field, { namespace, name, ...more }, 'webhook { state }');

test('an event arrives as a CloudEvent that Standard Webhooks verify, and the log says so', async () => {
  const secret = await create('plain');
  await move('plain', 'prod', 'quay.io/o/x:1');
  const [delivered] = await receiver.until(1, '/plain');
  if (!delivered) throw new Error('nothing came');
  const event = verified(delivered, secret);
  expect(event).toMatchObject({ type: 'dev.sluice.tag.moved.v1', subject: 'default/plain:prod' });
  expect(delivered.headers).toMatchObject({
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'webhook-id': event.id,
  });
  expect(() => verified({ ...delivered, body: `${delivered.body} ` }, secret)).toThrow();
  const [delivery] = await settled('plain', 'DELIVERED');
  expect(delivery).toMatchObject({
    id: event.id,
    attempts: [{ number: 1, status: 204, failure: null }],
  });
  expect(await show('plain', 'state lag { events } signingKeys { expiresAt }')).toEqual({
    state: 'ACTIVE',
    lag: { events: 0 },
    signingKeys: [{ expiresAt: null }],
  });
});

test('what fails is tried again, in the order of its subject, while others go on', async () => {
  let failures = 0;
  receiver.answer(({ event: { subject } }) => {
    const isFree = receiver.on('/order').some(({ event }) => event.subject.endsWith(':free'));
    const fails = subject.endsWith(':stuck') && (!isFree || failures === 0);
    failures += Number(fails);
    return { status: fails ? 500 : 200 };
  });
  await create('order');
  await move('order', 'stuck', 'quay.io/o/x:1');
  await move('order', 'stuck', 'quay.io/o/x:2');
  await move('order', 'free', 'quay.io/o/x:1');
  const log = await settled('order', 'DELIVERED', 3);
  const sent = receiver.on('/order').map(({ event }) => event);
  const stuck = [...new Set(sent.filter(({ subject }) => subject.endsWith(':stuck')).map(({ id }) => id))];
  expect(stuck).toHaveLength(2);
  expect(sent.filter(({ id }) => id === stuck[1])).toHaveLength(1);
  const first = log.find(({ id }) => id === stuck[0]);
  expect(first?.attempts.at(-1)).toMatchObject({
    number: 1,
    status: 500,
    failure: 'It answered 500.',
    responseExcerpt: 'you said default/order:stuck',
  });
  expect(first?.attempts.length).toBeGreaterThan(1);
});

test('after the last attempt a delivery has failed, and can be sent again, alone or with the others', async () => {
  receiver.answer(() => ({ status: 503 }));
  await create('dead');
  await move('dead', 'a', 'quay.io/o/x:1');
  await move('dead', 'b', 'quay.io/o/x:1');
  const failed = await settled('dead', 'FAILED', 2);
  expect(failed[0]?.attempts).toHaveLength(5);
  receiver.answer(() => ({ status: 200 }));
  const one = { what: { event: failed[0]?.id } };
  expect(
    await sluice.mutate('redeliverWebhook', { namespace, name: 'dead', ...one }, 'redelivered'),
  ).toMatchObject({
    redelivered: 1,
  });
  await eventually(async () => (await deliveries('dead')).some(({ state }) => state === 'DELIVERED'));
  await sluice.mutate('redeliverWebhook', { namespace, name: 'dead', what: { failed: true } }, 'redelivered');
  const [latest] = await settled('dead', 'DELIVERED', 2);
  expect(latest?.attempts[0]).toMatchObject({ number: 6, status: 200 });
  const events = await eventsTold(
    sluice,
    '{ events(types: ["webhook.dead-lettered"], subjects: ["default/dead"]) { nodes { subject } } }',
    2,
  );
  expect(events).toEqual([{ subject: 'default/dead' }, { subject: 'default/dead' }]);
});

test('what has failed and would be tried later is tried at once, and counted, where all that failed is asked for', async () => {
  let wait = true;
  receiver.answer(() => (wait ? { status: 503, headers: { 'retry-after': '3600' } } : { status: 200 }));
  await create('hurry');
  await move('hurry', 'a', 'quay.io/o/x:1');
  await settled('hurry', 'RETRYING', 1);
  wait = false;
  const again = () =>
    sluice.mutate('redeliverWebhook', { namespace, name: 'hurry', what: { failed: true } }, 'redelivered');
  expect(await again()).toMatchObject({ redelivered: 1 });
  await settled('hurry', 'DELIVERED', 1);
  expect(await again()).toMatchObject({ redelivered: 0 });
});

test('all since a cursor is delivered again, under the same ids', async () => {
  receiver.answer(() => ({ status: 200 }));
  const after = (await sluice.data('{ eventCursor }')).eventCursor as string;
  await create('again');
  await move('again', 'a', 'quay.io/o/x:1');
  await move('again', 'b', 'quay.io/o/x:1');
  await sluice.mutate('testWebhook', { namespace, name: 'again' }, 'event');
  await settled('again', 'DELIVERED', 3);
  await tell('redeliverWebhook', 'again', { what: { after } });
  await receiver.until(5, '/again');
  // A test that is asked for since then shows that none is left out because it is a test.
  await sluice.mutate('testWebhook', { namespace, name: 'again' }, 'event');
  const sent = (await receiver.until(6, '/again')).map(({ event }) => event);
  expect(sent.slice(5).map(({ type }) => type)).toEqual(['dev.sluice.webhook.tested.v1']);
  const moves = sent.filter(({ type }) => type !== 'dev.sluice.webhook.tested.v1').map(({ id }) => id);
  expect(moves.slice(2).sort()).toEqual(moves.slice(0, 2).sort());
  await tell('redeliverWebhook', 'again', { what: { after }, tests: true });
  const all = (await receiver.until(10, '/again')).slice(6).map(({ event }) => event.id);
  expect(all.sort()).toEqual([...new Set(sent.map(({ id }) => id))].sort());
});

test('while a key is rotated both sign, and then the new one alone', async () => {
  const old = await create('keys');
  const input = { namespace, name: 'keys' };
  const { secret } = await sluice.mutate('rotateWebhookSecret', input, 'secret');
  await move('keys', 'a', 'quay.io/o/x:1');
  const [first] = await receiver.until(1, '/keys');
  if (!first) throw new Error('nothing came');
  for (const key of [old, secret as string]) expect(verified(first, key).subject).toBe('default/keys:a');
  const { secret: last } = await sluice.mutate(
    'rotateWebhookSecret',
    { ...input, immediately: true },
    'secret',
  );
  await move('keys', 'b', 'quay.io/o/x:1');
  const [, second] = await receiver.until(2, '/keys');
  if (!second) throw new Error('nothing came');
  expect(verified(second, last as string).subject).toBe('default/keys:b');
  for (const key of [old, secret as string]) expect(() => verified(second, key)).toThrow();
  expect((await show('keys', 'signingKeys { id }')).signingKeys).toHaveLength(1);
});

test('an endpoint that answers 410 gets nothing more until somebody resumes it', async () => {
  receiver.answer(() => ({ status: 410 }));
  await create('gone');
  await move('gone', 'a', 'quay.io/o/x:1');
  await eventually(async () => (await show('gone', 'state')).state === 'STOPPED', 'it to stop');
  expect(await show('gone', 'reason message')).toEqual({
    reason: 'GONE',
    message: expect.stringContaining('410') as string,
  });
  await move('gone', 'b', 'quay.io/o/x:1');
  receiver.answer(() => ({ status: 200 }));
  await tell('resumeWebhook', 'gone');
  await settled('gone', 'DELIVERED', 2);
});

test('an endpoint that says when is left alone until then', async () => {
  let wait = true;
  receiver.answer(() => (wait ? { status: 429, headers: { 'retry-after': '3600' } } : { status: 200 }));
  await create('later');
  await move('later', 'a', 'quay.io/o/x:1');
  const next = await eventually(async () => {
    const { nodes } = (await show('later', 'deliveries { nodes { state nextAttemptAt } }')).deliveries;
    return nodes[0] as { state: string; nextAttemptAt: string } | undefined;
  });
  expect(Date.parse(next.nextAttemptAt) - Date.now()).toBeGreaterThan(3_000_000);
  wait = false;
});

test('a test event goes to the endpoint that is asked for, and to no other', async () => {
  receiver.answer(() => ({ status: 200 }));
  await create('tested', { filter: { types: ['image-tag.moved'] } });
  await create('other', { filter: {} });
  const { event } = await sluice.mutate('testWebhook', { namespace, name: 'tested' }, 'event');
  const [delivered] = await receiver.until(1, '/tested');
  expect(delivered?.event).toMatchObject({ id: event, type: 'dev.sluice.webhook.tested.v1' });
  await move('behind', 'a', 'quay.io/o/x:1');
  const others = await receiver.until(1, '/other');
  expect(others[0]?.event.type).not.toBe('dev.sluice.webhook.tested.v1');
});

test('addresses that are none, or private, are refused', async () => {
  const guarded = await startSluice({ SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}` });
  const { refusal: refuse } = consuming(guarded);
  const urls = [
    'ftp://x.example',
    'https://ann:pw@x.example',
    'http://127.0.0.1/',
    'https://169.254.169.254/',
    'no',
  ];
  for (const url of urls) {
    const { code, message } = await refuse('createWebhook', { namespace, name: 'x', url }, 'secret');
    expect(`${code ?? ''} ${message}`).toMatch(/^BAD_USER_INPUT The address/);
  }
  expect((await refusal('testWebhook', { namespace, name: 'nobody' }, 'event')).code).toBe('NOT_FOUND');
});

test('an endpoint that does not answer has failed when its time is over', async () => {
  const hurried = await startSluice({ ...settings, SLUICE_WEBHOOK_TIMEOUT: '1' });
  receiver.answer(() => null);
  const url = `${receiver.url}/silent`;
  await hurried.mutate('createWebhook', { namespace, name: 'silent', url }, 'secret');
  await consuming(hurried).move('silent', 'a', 'quay.io/o/x:1');
  const query =
    '{ webhook(namespace: "default", name: "silent") { deliveries { nodes { attempts { status failure } } } } }';
  const attempts = await eventually(async () => {
    const [delivery] = (await hurried.data(query)).webhook.deliveries.nodes;
    return delivery?.attempts as object[] | undefined;
  });
  expect(attempts.at(-1)).toEqual({ status: null, failure: 'It did not answer within 1 second.' });
});

test('the command line says of an endpoint that cannot be reached why', async () => {
  await create('away', { url: 'http://127.0.0.1:1/' });
  await declare(sluice, ['webhook', 'test', 'away']);
  const listed = async () => (await declare(sluice, ['get', 'deliveries', 'away'])).out;
  await eventually(
    async () => (await listed()).includes('It could not be reached: connect ECONNREFUSED 127.0.0.1:1.'),
    'the reason',
  );
});
