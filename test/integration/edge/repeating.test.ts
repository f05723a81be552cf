import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Repeats } from '../../../src/domains/repeats/index.js';
import { dropOldRequests } from '../../../src/domains/repeats/repeats.sql.js';
import { Keychain } from '../../../src/platform/keychain.js';
import { createLogger } from '../../../src/platform/logger.js';
import type { Store } from '../../../src/platform/postgres/index.js';
import { createToken } from '../../../src/viewer/index.js';
import { dumpOf, freshDatabase, literal, startDatabase } from '../../support/postgres.js';
import { mutation, startSluice, type Sluice } from '../../support/sluice.js';

const keys = { SLUICE_ENCRYPTION_KEYS: `first:${randomBytes(32).toString('base64')}` };
const sluice = await startSluice(keys);
const other = await startSluice({ ...keys, DATABASE_URL: sluice.databaseUrl });
const db = await startDatabase({ url: sluice.databaseUrl, connections: 2 });
const bob = await createToken(db, 'bob');

const newToken = mutation('createToken', 'token { id description } secret');

/** Sends a mutation under a name, or under none. */
async function send(
  key: string | null,
  description: string,
  {
    at = sluice,
    token = sluice.token,
    query = newToken,
  }: { at?: Sluice; token?: string; query?: string } = {},
) {
  const response = await fetch(`${at.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      ...(key !== null && { 'idempotency-key': key }),
    },
    body: JSON.stringify({ query, variables: { input: { description } } }),
  });
  const { status, headers } = response;
  const body = (await response.json()) as {
    data?: { createToken: { secret: string } };
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status, headers, body };
}

async function tokensOf(description: string): Promise<number> {
  const count = `select count(*)::int as count from token where description = '${description}'`;
  return (await db.one(literal<{ count: number }>(count))).count;
}

test('a mutation that is sent again under its key is answered as at first, and takes place once', async () => {
  const key = randomUUID();
  const first = await send(key, 'once');
  const second = await send(key, 'once', { at: other });
  const quoted = await send(`"${key}"`, 'once');
  expect(first.body.data?.createToken.secret).toMatch(/./);
  expect([second.body, quoted.body]).toEqual([first.body, first.body]);
  expect([first, second].map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, 'true']);
  expect(await tokensOf('once')).toBe(1);
});

test('twin: without a key, what is sent again takes place again', async () => {
  await send(null, 'twice');
  await send(null, 'twice', { at: other });
  expect(await tokensOf('twice')).toBe(2);
});

test('however many send it at once, on whichever node, it takes place once', async () => {
  const key = randomUUID();
  const nodes = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? sluice : other));
  const answers = await Promise.all(nodes.map((at) => send(key, 'at once', { at })));
  for (const { status, headers, body } of answers.filter((answer) => answer.status !== 200)) {
    expect({ status, retryAfter: headers.get('retry-after') }).toEqual({ status: 409, retryAfter: '1' });
    expect(body.errors?.[0]?.message).toContain('still being carried out');
  }
  const later = await send(key, 'at once');
  expect(later.status).toBe(200);
  for (const { body } of answers.filter(({ status }) => status === 200)) expect(body).toEqual(later.body);
  expect(await tokensOf('at once')).toBe(1);
});

test('a key that named something else is refused, and those of others are others', async () => {
  const key = randomUUID();
  await send(key, 'mine');
  const changed = await send(key, 'something else');
  expect(changed).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'BAD_USER_INPUT', retryable: false } }] },
  });
  expect(changed.body.errors?.[0]?.message).toContain('use a new key for each request');
  expect(await tokensOf('something else')).toBe(0);
  expect((await send(key, 'his', { token: bob })).status).toBe(200);
  expect(await tokensOf('his')).toBe(1);
});

test.each(['short', 'x'.repeat(256), 'with blanks inside'])('the key “%s” is refused', async (key) => {
  const { status, body } = await send(key, 'malformed');
  expect(status).toBe(400);
  expect(body.errors?.[0]?.message).toContain('8 to 255 visible ASCII characters');
  expect(await tokensOf('malformed')).toBe(0);
});

test('a failure that callers expect is repeated as well', async () => {
  const key = randomUUID();
  const query = mutation('createNamespace', 'namespace { name }');
  const create = (of: string) =>
    fetch(`${sluice.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${sluice.token}`,
        'idempotency-key': of,
      },
      body: JSON.stringify({ query, variables: { input: { name: 'there' } } }),
    }).then((response) => response.json() as Promise<unknown>);
  await create(randomUUID());
  const refused = await create(key);
  expect(refused).toMatchObject({ data: { createNamespace: { userErrors: [{ code: 'CONFLICT' }] } } });
  expect(await create(key)).toEqual(refused);
});

test('neither keys nor answers can be read in the database', async () => {
  const key = randomUUID();
  const { body } = await send(key, 'hidden');
  const dump = await dumpOf(db);
  const secret = body.data?.createToken.secret ?? 'none';
  for (const text of [key, secret]) {
    expect(dump).not.toContain(text);
    expect(dump).not.toContain(Buffer.from(text).toString('hex'));
  }
});

test('a server that has no key to encrypt answers with says so, and does nothing', async () => {
  const keyless = await startSluice();
  const { status, body } = await send(randomUUID(), 'unkept', { at: keyless, token: keyless.token });
  expect(status).toBe(400);
  expect(body.errors?.[0]?.message).toContain('SLUICE_ENCRYPTION_KEYS');
});

const countEffects = literal<{ count: number }>('select count(*)::int as count from effect');

/** Two nodes that carry out named requests on one database; each effect is a row. */
async function nodes() {
  const url = await freshDatabase();
  const store = await startDatabase({ url, connections: 4 });
  await store.execute(literal('create table effect ()'));
  const keychain = new Keychain(new Map([['first', randomBytes(32)]]));
  const repeats = () => new Repeats(store, keychain, createLogger('silent'));
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

const done = { text: 'done', status: null, isFinal: true };

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

test('a failure that may pass is forgotten unless something was changed', async () => {
  const { here, named, take, effects } = await nodes();
  const failed = { text: 'unavailable', status: 503, isFinal: false };
  expect(await here.once(named, () => Promise.resolve(failed))).toMatchObject({ text: 'unavailable' });
  const partly = () =>
    here.once(named, async (on) => {
      await take(on);
      return failed;
    });
  expect(await partly()).toMatchObject({ text: 'unavailable', isRepeated: false });
  expect(await partly()).toMatchObject({ text: 'unavailable', status: 503, isRepeated: true });
  expect(await effects()).toBe(1);
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
