import { expect, test } from 'vitest';
import { follow, openSocket } from '../../support/following.js';
import { consuming, told } from '../../support/consuming.js';
import { startSluice } from '../../support/sluice.js';
import { eventsTold } from '../../support/events-told.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice();
const { move, create, take, acknowledge, refusal, show } = consuming(sluice);
const quick = { backoff: [], lease: '1h' };
const moves = { types: ['image-tag.*'] };
/** A stream with an event for each of these tags, and a consumer of exactly that. */
async function given(name: string, tags: readonly string[], settings: object = quick) {
  await create(name, { ...settings, filter: { ...moves, subjects: [`default/${name}`] } });
  for (const [index, tag] of tags.entries()) await move(name, tag, `quay.io/o/x:${String(index)}`);
}

test('what is acknowledged is done with, and the cursor follows', async () => {
  await given('done', ['a', 'b', 'c']);
  const before = await show('done', 'cursor lag { events seconds isAtLeast } state leased');
  expect(before).toMatchObject({ state: 'ACTIVE', leased: 0, lag: { events: 3, isAtLeast: false } });
  const batch = await take('done');
  expect(told(batch)).toEqual(['default/done:a #1', 'default/done:b #1', 'default/done:c #1']);
  expect(await show('done', 'leased lag { events }')).toEqual({ leased: 3, lag: { events: 3 } });
  const { acknowledged } = await acknowledge(batch?.lease ?? '');
  expect(acknowledged).toEqual(batch?.events.map(({ id }) => id));
  expect(await take('done')).toBeNull();
  expect(await show('done', 'leased lag { events seconds }')).toEqual({
    leased: 0,
    lag: { events: 0, seconds: 0 },
  });
  expect((await show('done', 'cursor')).cursor).not.toBe(before.cursor);
});

test('members share events, and events of one subject come to one member at a time, in order', async () => {
  await given('order', ['a', 'b', 'a', 'b']);
  const first = await take('order', 'one', 1);
  const second = await take('order', 'two');
  expect(told(first)).toEqual(['default/order:a #1']);
  expect(told(second)).toEqual(['default/order:b #1', 'default/order:b #1']);
  expect(await take('order', 'three')).toBeNull();
  expect(Number(second?.fence)).toBeGreaterThan(Number(first?.fence));
  await acknowledge(first?.lease ?? '');
  expect(told(await take('order', 'three'))).toEqual(['default/order:a #1']);
});

test('an event cannot be acknowledged before those of its subject that lie before it', async () => {
  await given('before', ['a', 'a', 'b']);
  const batch = await take('before');
  const [one, two, other] = batch?.events.map(({ id }) => id) ?? [];
  const lease = batch?.lease ?? '';
  const early = await acknowledge(lease, { events: [two] });
  expect(early.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'events'] }]);
  expect((await acknowledge(lease, { events: [other] })).acknowledged).toEqual([other]);
  expect((await acknowledge(lease, { events: [one, two] })).acknowledged).toEqual([one, two]);
});

test('what is rejected comes again with all of its subject behind it, and is dead after the last attempt', async () => {
  await given('poison', ['a', 'a', 'b'], { ...quick, maximumAttempts: 2 });
  const fail = async () => {
    const batch = await take('poison');
    const id = batch?.events[0]?.id ?? '';
    await acknowledge(batch?.lease ?? '', { rejected: [{ id, failure: 'no such cluster' }] });
    return told(batch);
  };
  expect(await fail()).toEqual(['default/poison:a #1', 'default/poison:a #1', 'default/poison:b #1']);
  expect(await fail()).toEqual(['default/poison:a #2', 'default/poison:a #1']);
  const dead = await show(
    'poison',
    'deadLetterCount deadLetters { nodes { id attempts failure cloudEvent } }',
  );
  expect(dead).toMatchObject({
    deadLetterCount: 1,
    deadLetters: {
      nodes: [{ attempts: 2, failure: 'no such cluster', cloudEvent: { subject: 'default/poison:a' } }],
    },
  });
  const batch = await take('poison');
  expect(told(batch)).toEqual(['default/poison:a #1']);
  await acknowledge(batch?.lease ?? '');
  const [{ id }] = dead.deadLetters.nodes;
  const input = { namespace: 'default', name: 'poison', events: [id] };
  expect(await sluice.mutate('redeliverDeadLetters', input, 'redelivered')).toMatchObject({ redelivered: 1 });
  expect(told(await take('poison'))).toEqual(['default/poison:a #1']);
  const events = await eventsTold(
    sluice,
    '{ events(types: ["consumer.dead-lettered"]) { nodes { cause { eventId } } } }',
  );
  expect(events).toEqual([{ cause: { eventId: id } }]);
});

test('a paused consumer gives out nothing, and goes on where it was', async () => {
  await given('paused', ['a']);
  await sluice.mutate('pauseConsumer', { namespace: 'default', name: 'paused' }, 'consumer { state }');
  expect(await take('paused')).toBeNull();
  expect(await show('paused', 'state')).toEqual({ state: 'PAUSED' });
  await sluice.mutate('resumeConsumer', { namespace: 'default', name: 'paused' }, 'consumer { state }');
  expect(told(await take('paused'))).toEqual(['default/paused:a #1']);
});

test('seeking back brings events again, and leases of before acknowledge nothing', async () => {
  const { eventCursor } = await sluice.data('{ eventCursor }');
  await given('replay', ['a', 'b']);
  const batch = await take('replay');
  await sluice.mutate(
    'seekConsumer',
    { namespace: 'default', name: 'replay', to: { after: eventCursor } },
    'consumer { id }',
  );
  expect((await acknowledge(batch?.lease ?? '')).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  expect(told(await take('replay'))).toEqual(['default/replay:a #1', 'default/replay:b #1']);
  await sluice.mutate(
    'seekConsumer',
    { namespace: 'default', name: 'replay', to: { end: true } },
    'consumer { id }',
  );
  expect(await take('replay')).toBeNull();
});

test('members are woken when there is something to take', async () => {
  await given('wake', []);
  const ready = follow<{ consumer: { lag: { events: number } } }>(
    openSocket(sluice),
    'subscription { consumerReady(namespace: "default", name: "wake") { consumer { lag { events } } } }',
  );
  await ready.until(1);
  await move('wake', 'a', 'quay.io/o/x:1');
  const [first, second] = await ready.until(2);
  expect([first?.consumer.lag.events, second?.consumer.lag.events]).toEqual([0, 1]);
  ready.stop();
});

test('events of consumers themselves reach only those who ask for them by type', async () => {
  await create('all', { filter: { subjects: ['default/noise'] } });
  await create('asks', { filter: { types: ['consumer.created'] } });
  await create('noise');
  const created = '{ events(subjects: ["default/noise"], types: ["consumer.created"]) { nodes { id } } }';
  await eventsTold(sluice, created);
  expect(await take('all')).toBeNull();
  const asks: string[] = [];
  await eventually(async () => asks.push(...(told(await take('asks')) ?? [])) === 2, 'both events');
  expect(asks).toEqual(['default/asks #1', 'default/noise #1']);
});

test('names, filters, cursors and leases that are none are refused where they stand', async () => {
  const refused = async (input: object) => {
    const { message, code } = await refusal(
      'createConsumer',
      { namespace: 'default', ...input },
      'consumer { id }',
    );
    return `${code ?? ''}: ${message}`;
  };
  expect(await refused({ name: 'No' })).toMatch(/^BAD_USER_INPUT: This is no name/);
  expect(await refused({ name: 'x', filter: { types: ['moved'] } })).toMatch(
    /^BAD_USER_INPUT: "moved" is no type/,
  );
  expect(await refused({ name: 'x', after: 'zzz' })).toMatch(/^BAD_USER_INPUT: This is no event cursor/);
  expect(await refused({ name: 'x', lease: '2h' })).toMatch(/^BAD_USER_INPUT: A lease/);
  expect(await refused({ name: 'x', namespace: 'nowhere' })).toMatch(/^NOT_FOUND: Namespace nowhere/);
  await create('twice');
  expect(await refused({ name: 'twice' })).toMatch(/^CONFLICT: Consumer default\/twice exists already/);
  expect((await refusal('acknowledgeEvents', { lease: 'zzz' }, 'lost')).code).toBe('BAD_USER_INPUT');
  expect((await refusal('takeEvents', { consumer: 'nobody' }, 'batch { lease }')).code).toBe('NOT_FOUND');
});
