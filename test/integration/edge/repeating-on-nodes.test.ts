import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Repeats } from '../../../src/domains/repeats/index.js';
import { dropOldRequests } from '../../../src/domains/repeats/repeats.sql.js';
import { Keychain } from '../../../src/platform/keychain.js';
import { createLogger } from '../../../src/platform/logger.js';
import type { Store } from '../../../src/platform/postgres/index.js';
import { freshDatabase, literal, startDatabase } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';

const countEffects = literal<{ count: number }>('select count(*)::int as count from effect');

/** Two nodes that carry out named requests on one database; each effect is a row. */
async function nodes({ renewEvery = 3_600_000 } = {}) {
  const url = await freshDatabase();
  const store = await startDatabase({ url, connections: 4 });
  await store.execute(literal('create table effect ()'));
  const keychain = new Keychain(new Map([['first', randomBytes(32)]]));
  const repeats = () => new Repeats(store, keychain, createLogger('silent'), renewEvery);
  const named = { viewer: { kind: 'USER', name: 'ada' }, key: randomUUID(), asked: 'a row' };
  const take = (on: Store) =>
    on.transaction((tx) => tx.execute(literal('insert into effect default values')));
  const effects = async () => (await store.one(countEffects)).count;
  const forget = () =>
    store.execute(literal(`update named_request set claimed_until = now() - interval '1 second'`));
  return { store, named, take, effects, forget, here: repeats(), there: repeats() };
}

/** Lets a node come to a point, and go on from there when it is told to, or never. */
function pause() {
  let goOn: () => void = () => undefined;
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const going = new Promise<void>((resolve) => (goOn = resolve));
  return { arrived, goOn: () => goOn(), here: () => (arrive(), going) };
}

const done = { text: 'done', status: null, keep: 'always' as const };

test('of a node that died after the change, and before its answer was kept, the change is not made again', async () => {
  const { here, there, named, take, effects, forget } = await nodes();
  const dead = pause();
  void here.once(named, async (on) => {
    await take(on);
    await dead.here();
    return done;
  });
  await dead.arrived;
  const again = () => there.once(named, (on) => take(on).then(() => done));
  await expect(again()).rejects.toMatchObject({ message: expect.stringContaining('still being') as string });
  await forget();
  await expect(again()).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('has taken place') as string,
  });
  expect(await effects()).toBe(1);
});

test('of a node that died before the change, another one makes it, and the dead come back too late', async () => {
  const { here, there, named, take, effects, forget } = await nodes();
  const slow = pause();
  const first = here.once(named, async (on) => {
    await slow.here();
    await take(on);
    return done;
  });
  await slow.arrived;
  await forget();
  expect(await there.once(named, (on) => take(on).then(() => done))).toMatchObject({ isRepeated: false });
  slow.goOn();
  await expect(first).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await effects()).toBe(1);
  expect(await here.once(named, () => Promise.reject(new Error('not again')))).toMatchObject({
    text: 'done',
    isRepeated: true,
  });
});

test('twin: had the slow one not noted its change, it would have been made twice', async () => {
  const { here, there, named, take, effects, forget, store } = await nodes();
  const slow = pause();
  const first = here.once(named, async () => {
    await slow.here();
    await take(store);
    return done;
  });
  await slow.arrived;
  await forget();
  await there.once(named, (on) => take(on).then(() => done));
  slow.goOn();
  await first;
  expect(await effects()).toBe(2);
});

test('a claim is renewed while the work goes on, and who sends it again is told to wait', async () => {
  const { here, there, named, take, forget, store } = await nodes({ renewEvery: 10 });
  const long = pause();
  const first = here.once(named, async (on) => {
    await take(on);
    await long.here();
    return done;
  });
  await long.arrived;
  await forget();
  const claims = literal<{ running: boolean }>('select claimed_until > now() as running from named_request');
  await eventually(async () => (await store.one(claims)).running, 'the claim to be renewed');
  await expect(there.once(named, () => Promise.resolve(done))).rejects.toMatchObject({ passesSoon: true });
  long.goOn();
  await first;
  expect(await there.once(named, () => Promise.resolve(done))).toMatchObject({ isRepeated: true });
});

const lost = {
  code: 'CONFLICT',
  passesSoon: false,
  message: expect.stringContaining('taken place') as string,
};

test('a failure that may pass is forgotten, and behind a change it is not repeated: that is told at once', async () => {
  const { here, named, take, effects } = await nodes();
  const failed = { text: 'unavailable', status: 503, keep: 'never' as const };
  expect(await here.once(named, () => Promise.resolve(failed))).toMatchObject({ text: 'unavailable' });
  const partly = () => here.once(named, (on) => take(on).then(() => failed));
  expect(await partly()).toMatchObject({ text: 'unavailable', isRepeated: false });
  await expect(partly()).rejects.toMatchObject(lost);
  expect(await effects()).toBe(1);
});

test('an answer that is kept if something was changed is forgotten if not', async () => {
  const { here, named, take } = await nodes();
  const partial = { text: 'partial', status: null, keep: 'if changed' as const };
  await here.once(named, () => Promise.resolve(partial));
  const changing = () => here.once(named, (on) => take(on).then(() => partial));
  expect(await changing()).toMatchObject({ isRepeated: false });
  expect(await changing()).toMatchObject({ text: 'partial', isRepeated: true });
});

test.each([
  ['is longer than is kept', { ...done, text: 'ä'.repeat(600_000) }],
  ['cannot be kept', { ...done, status: 2 ** 40 }],
])('of an answer that %s, it is known at once that the request took place', async (_, answer) => {
  const { here, named, take, effects } = await nodes();
  const run = () => here.once(named, (on) => take(on).then(() => answer));
  expect(await run()).toMatchObject({ isRepeated: false });
  await expect(run()).rejects.toMatchObject(lost);
  expect(await effects()).toBe(1);
});

test('what was asked cannot be found by trying: under each key its fingerprint is another', async () => {
  const { here, named, store } = await nodes();
  for (const key of [randomUUID(), randomUUID()])
    await here.once({ ...named, key }, () => Promise.resolve(done));
  const prints = literal<{ count: number }>(
    'select count(distinct fingerprint)::int as count from named_request',
  );
  expect((await store.one(prints)).count).toBe(2);
});

test('after a day a key is free again, and what it named is dropped', async () => {
  const { here, named, take, effects, store } = await nodes();
  const run = () => here.once(named, (on) => take(on).then(() => done));
  await run();
  await store.execute(literal(`update named_request set begun_at = now() - interval '23 hours'`));
  expect(await store.execute(dropOldRequests(10))).toBe(0);
  expect(await run()).toMatchObject({ isRepeated: true });
  await store.execute(literal(`update named_request set begun_at = now() - interval '25 hours'`));
  expect(await run()).toMatchObject({ isRepeated: false });
  expect(await effects()).toBe(2);
  await store.execute(literal(`update named_request set begun_at = now() - interval '25 hours'`));
  expect(await store.execute(dropOldRequests(10))).toBe(1);
});
