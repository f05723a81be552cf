import type { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createClient, TagEventsDocument } from '../../../src/client/index.js';
import { follow } from '../../../src/client/follow.js';
import { sql, type Database } from '../../../src/platform/postgres/index.js';
import { createToken } from '../../../src/viewer/index.js';
import { insertBinding } from '../../../src/viewer/rights.sql.js';
import { startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { openSocket, type TestSocket } from '../../support/edge/transports.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice({ SLUICE_SUBSCRIPTIONS_PER_VIEWER: '3' });
const hour = 3_600_000;
/** The first byte of a frame that closes (RFC 6455, section 5.5.1). */
const closing = 0x88;

const cursorNow = async (): Promise<string> => (await sluice.data('{ eventCursor }')).eventCursor;
const database = () => startDatabase({ url: sluice.databaseUrl, connections: 2 });
const point = (tag: string, name: string) =>
  sluice.mutate(
    'setImageTag',
    { namespace: 'default', stream: 'web', tag, source: { kind: 'DOCKER_IMAGE', name }, reference: true },
    'imageTag { name }',
  );
const query =
  'subscription ($after: EventCursor) { events(namespace: "default", types: ["image-tag.*"], after: $after) { subject cursor } }';

async function connect(token: string): Promise<TestSocket> {
  const socket = await openSocket(sluice.address);
  onTestFinished(() => {
    socket.raw.terminate();
  });
  await socket.initialise({ authorization: `Bearer ${token}` });
  return socket;
}

async function subscribe(token: string, id = '1', after?: string): Promise<TestSocket> {
  const socket = await connect(token);
  socket.send({ id, type: 'subscribe', payload: { query, variables: { after } } });
  return socket;
}

const subjectIn = ({ payload }: { payload?: unknown }) =>
  (payload as { data: { events: { subject: string } } }).data.events.subject;

test('those who follow the same get the same events, each under its own id, with or without others', async () => {
  const after = await cursorNow();
  const sockets = await Promise.all(
    ['a', 'ü"b', 'c'.repeat(200)].map((id) => subscribe(sluice.token, id, after)),
  );
  await point('shared', 'quay.io/o/web:1');
  for (const [index, id] of ['a', 'ü"b', 'c'.repeat(200)].entries()) {
    const message = await sockets[index]?.next();
    expect(message).toMatchObject({ id, type: 'next' });
    expect(message && subjectIn(message)).toBe('default/web:shared');
  }
  sockets[0]?.send({ id: 'a', type: 'complete' });
  await point('shared', 'quay.io/o/web:2');
  expect(await sockets[1]?.next()).toMatchObject({ id: 'ü"b', type: 'next' });
});

test('a viewer with too many subscriptions gets no more, on any socket, until one ends', async () => {
  const db = await database();
  await db.execute(
    insertBinding(
      { role: 'view', subjectKind: 'USER', subjectName: 'cap', namespace: null, pattern: null },
      by,
    ),
  );
  const token = await createToken(db, 'cap');
  const first = await subscribe(token, '1');
  first.send({ id: '2', type: 'subscribe', payload: { query } });
  const second = await subscribe(token, '3');
  second.send({ id: '4', type: 'subscribe', payload: { query } });
  expect(await second.next()).toMatchObject({
    id: '4',
    type: 'error',
    payload: [{ extensions: { code: 'RATE_LIMITED', retryable: true } }],
  });
  first.raw.terminate();
  await eventually(async () => {
    second.send({ id: 'x', type: 'subscribe', payload: { query } });
    second.send({ id: 'q', type: 'subscribe', payload: { query: '{ viewer { name } }' } });
    const answer = await second.next(
      ({ id, type }) => (id === 'x' && type === 'error') || (id === 'q' && type === 'complete'),
    );
    return answer.id === 'q';
  }, 'room for another');
});

const by = { kind: 'SYSTEM', name: 'test' } as const;

/** Moves the end of a token to so many seconds from now, as if the time until then had passed. */
const expire = (db: Database, token: string, seconds: number) =>
  db.execute(sql`-- moveExpiry
    with moved as (
      update token set expires_at = now() + make_interval(secs => ${seconds}::int)
      where hash = sha256(${token}::bytea) returning hash)
    update rights set version = version + 1 where exists (select from moved)`);

test('a token that expires ends its socket with 4403, for which clients come back with another', async () => {
  const db = await database();
  const token = await createToken(db, 'ada', new Date(Date.now() + hour));
  const socket = await subscribe(token);
  await expire(db, token, 1);
  // What the gateway remembers of a token it believes for a while: it is asked until it has looked again.
  await eventually(async () => {
    socket.send({ type: 'ping', payload: { authorization: `Bearer ${token}` } });
    const pong = await socket.next(({ type }) => type === 'pong').catch(() => null);
    return !pong || Date.parse((pong.payload as { expiresAt: string }).expiresAt) < Date.now() + hour / 2;
  }, 'the end to be known');
  const { code, reason } = await socket.closed;
  expect(code).toBe(4403);
  // Where the second has passed before the gateway reads of it, it is as good as a stranger's.
  expect(reason).toMatch(/has expired|not accepted/);
});

test('behind a close nothing goes out, though its client does not answer it', async () => {
  const db = await database();
  const token = await createToken(db, 'ada', new Date(Date.now() + hour));
  const [deaf, other] = [await subscribe(token), await subscribe(sluice.token)];
  await point('before', 'quay.io/o/web:1');
  for (const socket of [deaf, other]) expect(subjectIn(await socket.next())).toBe('default/web:before');
  // It hears what comes, and neither answers the close nor hangs up.
  const bytes: Buffer[] = [];
  const { raw } = deaf;
  const line = (raw as unknown as { _socket: Socket })._socket;
  line.on('data', (some: Buffer) => bytes.push(some));
  raw.close = () => undefined;
  await expire(db, token, -1);
  await point('between', 'quay.io/o/web:2');
  await eventually(() => bytes.some((some) => some[0] === closing), 'the close');
  await point('behind', 'quay.io/o/web:3');
  for (const tag of ['between', 'behind']) expect(subjectIn(await other.next())).toBe(`default/web:${tag}`);
  const said = Buffer.concat(bytes);
  expect(said[0]).toBe(closing);
  expect(said.length).toBe(2 + (said[1] ?? 0));
});

test('a fresh token may come with a ping, and the socket lives on', async () => {
  const db = await database();
  const [old, fresh] = [
    await createToken(db, 'ada', new Date(Date.now() + hour)),
    await createToken(db, 'ada', new Date(Date.now() + hour)),
  ];
  const [renewed, left] = [await subscribe(old), await subscribe(old)];
  renewed.send({ type: 'ping', payload: { authorization: `Bearer ${fresh}` } });
  const pong = await renewed.next(({ type }) => type === 'pong');
  expect(pong.payload).toEqual({ expiresAt: expect.stringMatching(/^\d{4}-/) as unknown });
  await expire(db, old, -1);
  await point('expired', 'quay.io/o/web:1');
  expect((await left.closed).code).toBe(4403);
  expect(subjectIn(await renewed.next())).toBe('default/web:expired');
  // Nor does what it follows miss the old one when rights are looked at again.
  await db.execute(sql`-- revoke
    update token set revoked_at = now() where hash = sha256(${old}::bytea)`);
  const another = {
    role: 'view',
    subjectKind: 'USER',
    subjectName: 'ada',
    namespace: 'x',
    pattern: null,
  } as const;
  await db.transaction(async (tx) => {
    await tx.execute(insertBinding(another, by));
    await tx.execute(sql`-- raiseRights
      update rights set version = version + 1`);
  });
  await point('revoked', 'quay.io/o/web:1');
  expect(subjectIn(await renewed.next())).toBe('default/web:revoked');
});

test.each(['renews its token there', 'comes back where it does not'])(
  'the client that follows on a socket %s, and misses nothing',
  async (how) => {
    const db = await database();
    const tokens = [
      await createToken(db, 'ada', new Date(Date.now() + hour)),
      await createToken(db, 'ada', new Date(Date.now() + hour)),
    ];
    let [now, asked] = [0, 0];
    const ended = new AbortController();
    const [seen, changes] = [[] as string[], [] as string[]];
    const token = () => {
      asked++;
      return Promise.resolve(tokens[now]);
    };
    const url = sluice.address;
    const done = follow(
      {
        endpoint: new URL(`${url}/graphql`),
        token,
        tokenRenews: true,
        renewAfter: () => (how.startsWith('renews') ? 20 : hour),
        ...createClient({ url, token: sluice.token }),
      },
      {
        document: TagEventsDocument,
        variables: { namespace: 'default', stream: 'living' },
        after: await cursorNow(),
        onEvent: ({ tag }) => void seen.push(tag),
        onConnection: (change) => void changes.push('reason' in change ? change.reason : change.state),
        signal: ended.signal,
      },
    );
    const move = (tag: string) =>
      sluice.mutate(
        'setImageTag',
        {
          ...{ namespace: 'default', stream: 'living', tag, reference: true },
          source: { kind: 'DOCKER_IMAGE', name: `quay.io/o/${how.slice(0, 5)}:1` },
        },
        'imageTag { name }',
      );
    await move('first');
    await eventually(() => seen.length === 1, 'the first event');
    now = 1;
    const before = asked;
    // It looks again only once the gateway has said until when the fresh one is good.
    if (how.startsWith('renews')) await eventually(() => asked >= before + 2, 'the fresh token to be taken');
    await expire(db, tokens[0] ?? '', -1);
    await move('second');
    await eventually(() => seen.length >= 2, 'the second event');
    ended.abort();
    await done;
    expect(seen).toEqual(['first', 'second']);
    expect(changes.some((change) => change.includes('4403'))).toBe(!how.startsWith('renews'));
  },
);

test.each(['a stranger', 'somebody else'])('a ping with the token of %s closes the socket', async (whose) => {
  const db = await database();
  const socket = await connect(sluice.token);
  const token = whose === 'a stranger' ? 'sluice_x' : await createToken(db, 'bob');
  socket.send({ type: 'ping', payload: { authorization: `Bearer ${token}` } });
  expect((await socket.closed).code).toBe(4403);
});

test('rights that are taken away end a subscription before anything committed after that goes out', async () => {
  const db = await database();
  const binding = {
    role: 'view',
    subjectKind: 'USER',
    subjectName: 'eve',
    namespace: 'default',
    pattern: null,
  } as const;
  await db.execute(insertBinding(binding, by));
  const token = await createToken(db, 'eve');
  const after = await cursorNow();
  const [eve, ada] = [await subscribe(token, '1', after), await subscribe(sluice.token, '1', after)];
  await point('revoked', 'quay.io/o/web:1');
  for (const socket of [eve, ada]) expect(subjectIn(await socket.next())).toBe('default/web:revoked');
  const told: string[] = [];
  eve.raw.on('message', (data: Buffer) => told.push(data.toString('utf8')));
  await db.execute(sql`-- takeRights
    with taken as (delete from role_binding where subject_name = 'eve' returning id)
    update rights set version = version + 1 where exists (select from taken)`);
  await point('after', 'quay.io/o/web:2');
  expect(await eve.next()).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(subjectIn(await ada.next())).toBe('default/web:after');
  expect(told).toHaveLength(1);
});

test('a token that is revoked ends its socket before anything committed after that goes out', async () => {
  const db = await database();
  const token = await createToken(db, 'ada');
  const revoked = await subscribe(token);
  await db.execute(sql`-- revokeTokens
    with revoked as (delete from token where hash = sha256(${token}::bytea) returning hash)
    update rights set version = version + 1 where exists (select from revoked)`);
  await point('behind-revocation', 'quay.io/o/web:1');
  expect(await revoked.closed).toEqual({ code: 4403, reason: 'The token is not accepted any more' });
  await expect(revoked.next()).rejects.toThrow('closed');
});

test('one sees what happens where one may look, and nothing of the rest', async () => {
  const db = await database();
  const namespace = { namespace: 'default', subjectKind: 'USER', subjectName: 'pat' } as const;
  await db.execute(insertBinding({ ...namespace, role: 'view', pattern: 'shop-*' }, by));
  const token = await createToken(db, 'pat');
  const after = await cursorNow();
  const socket = await subscribe(token, '1', after);
  const set = (stream: string) =>
    sluice.mutate(
      'setImageTag',
      {
        namespace: 'default',
        stream,
        tag: 't',
        source: { kind: 'DOCKER_IMAGE', name: 'quay.io/o/a:1' },
        reference: true,
      },
      'imageTag { name }',
    );
  await set('bank-web');
  await set('shop-web');
  expect(subjectIn(await socket.next())).toBe('default/shop-web:t');
});
