import { expect, test } from 'vitest';
import { createClient } from '../../../src/client/index.js';
import { consuming, told } from '../../support/consuming.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });
const { move, create, take, acknowledge, show } = consuming(sluice);

const lapse = () =>
  db.execute(literal('update consumer_event set leased_until = now() where leased_until is not null'));

/** One member falls asleep with a batch until its lease has run out and another has taken it. */
async function overtaken(name: string) {
  await create(name, {
    lease: '1h',
    backoff: [],
    filter: { types: ['image-tag.*'], subjects: [`default/${name}`] },
  });
  await move(name, 'a', 'quay.io/o/x:1');
  const slow = await take(name, 'slow');
  await lapse();
  const quick = await take(name, 'quick');
  expect([told(slow), told(quick)]).toEqual([[`default/${name}:a #1`], [`default/${name}:a #2`]]);
  const [{ id } = { id: '' }] = slow?.events ?? [];
  const fail = () => acknowledge(quick?.lease ?? '', { rejected: [{ id, failure: 'it did not work' }] });
  return { slow, id, fail };
}

test('who comes too late acknowledges nothing: what the other member failed at comes again', async () => {
  const { slow, id, fail } = await overtaken('fenced');
  const late = await acknowledge(slow?.lease ?? '', { events: [id] });
  expect(late).toMatchObject({ acknowledged: [], lost: [id], userErrors: [{ code: 'CONFLICT' }] });
  await fail();
  expect(told(await take('fenced', 'third'))).toEqual(['default/fenced:a #3']);
});

test('twin: without the number of the batch, the late member’s word loses the event', async () => {
  const { id, fail } = await overtaken('unfenced');
  await db.execute(
    literal(`delete from consumer_event where event_id = '${id}' and leased_until is not null`),
  );
  await fail();
  expect(await take('unfenced', 'third')).toBeNull();
});

test('who never got the answer says the same again, and is told the same', async () => {
  const filter = { types: ['image-tag.*'], subjects: ['default/told'] };
  await create('told', { lease: '1h', backoff: ['1h'], filter });
  for (const tag of ['a', 'b', 'c', 'd']) await move('told', tag, 'quay.io/o/x:1');
  const { lease = '', events = [] } = (await take('told')) ?? {};
  const [a = '', b = '', c = '', d = ''] = events.map(({ id }) => id);
  const words = { events: [a, b], rejected: [{ id: c, failure: 'it did not work' }] };
  for (const answer of [await acknowledge(lease, words), await acknowledge(lease, words)])
    expect(answer).toMatchObject({ acknowledged: [a, b], lost: [], userErrors: [] });
  // The rest of it is still its own, and what it says of that by leaving the names out comes behind what it has said.
  for (const answer of [await acknowledge(lease), await acknowledge(lease)])
    expect(answer).toMatchObject({ acknowledged: [a, b, d], lost: [] });
  // What it has not said before is no more its own than ever.
  for (const other of [{ events: [c] }, { events: [], rejected: [{ id: a, failure: 'no' }] }])
    expect(await acknowledge(lease, other)).toMatchObject({
      acknowledged: [],
      userErrors: [{ code: 'CONFLICT' }],
    });
  expect(await show('told', 'lag { events }')).toEqual({ lag: { events: 1 } });
});

test('a member whose words were taken and not answered says them again, and nothing comes twice', async () => {
  const filter = { types: ['image-tag.*'], subjects: ['default/repeated'] };
  await create('repeated', { lease: '1h', filter });
  for (const tag of ['a', 'b']) await move('repeated', tag, 'quay.io/o/x:1');
  let acknowledgements = 0;
  const losing: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (typeof init?.body !== 'string' || !init.body.includes('acknowledgeEvents')) return response;
    if (acknowledgements++ > 0) return response;
    await response.text();
    throw new TypeError('The line broke.');
  };
  const { address: url, token } = sluice;
  const [seen, problems, ended] = [[] as string[], [] as unknown[], new AbortController()];
  const consuming = createClient({ url, token, fetch: losing }).consume({
    ...{ namespace: 'default', consumer: 'repeated', signal: ended.signal },
    onEvent: ({ event, attempt }) => void seen.push(`${event.subject} #${String(attempt)}`),
    onProblem: (problem) => void problems.push(problem),
  });
  await eventually(() => acknowledgements === 2, 'the same words again');
  await eventually(async () => (await show('repeated', 'lag { events }')).lag.events === 0, 'the end');
  ended.abort();
  await consuming;
  expect(seen).toEqual(['default/repeated:a #1', 'default/repeated:b #1']);
  expect(problems).toMatchObject([{ code: 'UNAVAILABLE' }]);
});

test('twin: where nobody remembers what was said, who repeats it is told that all is lost', async () => {
  await create('forgotten', {
    lease: '1h',
    filter: { types: ['image-tag.*'], subjects: ['default/forgotten'] },
  });
  await move('forgotten', 'a', 'quay.io/o/x:1');
  const { lease = '', events = [] } = (await take('forgotten')) ?? {};
  const done = { events: events.map(({ id }) => id) };
  expect(await acknowledge(lease, done)).toMatchObject({ acknowledged: done.events, lost: [] });
  await db.execute(literal('delete from consumer_verdict'));
  expect(await acknowledge(lease, done)).toMatchObject({ acknowledged: [], lost: done.events });
});

test('a member that works on keeps its batch, and one that never answers leaves it dead after the last attempt', async () => {
  await create('kept', {
    lease: '1h',
    maximumAttempts: 1,
    filter: { subjects: ['default/kept'], types: ['image-tag.*'] },
  });
  await move('kept', 'a', 'quay.io/o/x:1');
  const batch = await take('kept');
  const extended = await sluice.mutate('extendLease', { lease: batch?.lease }, 'expiresAt');
  expect(extended.expiresAt).not.toBeNull();
  await lapse();
  expect(await take('kept')).toBeNull();
  expect((await sluice.mutate('extendLease', { lease: batch?.lease }, 'expiresAt')).expiresAt).toBeNull();
  const { consumer } = await sluice.data(
    '{ consumer(namespace: "default", name: "kept") { deadLetters { nodes { failure } } } }',
  );
  expect(consumer.deadLetters.nodes).toEqual([{ failure: 'Not acknowledged in time by m.' }]);
});
