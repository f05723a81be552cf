import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createToken } from '../../../src/viewer/index.js';
import { dumpOf, literal, startDatabase } from '../../support/postgres.js';
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

test('a refusal that changed nothing is not kept: under its key it may be asked for again', async () => {
  const rows = literal<{ count: number }>('select count(*)::int as count from named_request');
  const query = mutation('createNamespace', 'namespace { name }');
  const create = (key: string, token = sluice.token) =>
    fetch(`${sluice.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': key,
      },
      body: JSON.stringify({ query, variables: { input: { name: 'there' } } }),
    }).then(async (response) => ({
      isRepeated: response.headers.has('idempotent-replayed'),
      body: (await response.json()) as unknown,
    }));
  const refused = (code: string) => ({
    isRepeated: false,
    body: { data: { createNamespace: { userErrors: [{ code }] } } },
  });
  const before = await db.one(rows);
  const key = randomUUID();
  expect(await create(key, bob)).toMatchObject(refused('FORBIDDEN'));
  expect(await create(key, bob)).toMatchObject(refused('FORBIDDEN'));
  expect(await db.one(rows)).toEqual(before);
  expect(await create(key)).toMatchObject({ body: { data: { createNamespace: { userErrors: [] } } } });
  expect(await create(randomUUID())).toMatchObject(refused('CONFLICT'));
  expect(await create(key)).toMatchObject({ isRepeated: true });
});

test('of an answer that is lost nobody is told to come back for it', async () => {
  const key = randomUUID();
  await send(key, 'lost');
  await db.execute(
    literal(`update named_request set key_id = null, wrapped_key = null, answer = null, claimed_until = now()
             where key_hash = sha256('${key}')`),
  );
  const { status, headers, body } = await send(key, 'lost');
  expect({ status, retryAfter: headers.get('retry-after') }).toEqual({ status: 409, retryAfter: null });
  expect(body.errors?.[0]?.message).toContain('has taken place');
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
