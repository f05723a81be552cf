import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../../src/platform/logger.js';
import { Database } from '../../src/platform/postgres/index.js';
import { createToken, makeClusterAdmin } from '../../src/viewer/index.js';
import { build, Node } from '../soak/nodes.js';
import { asking } from '../support/asking.js';
import { consuming } from '../support/consuming.js';
import { freshDatabase, literal } from '../support/postgres.js';
import { startReceiver } from '../support/receiver.js';
import { eventually } from '../support/wait.js';

/** Two gateways in processes of their own, on one database: the one that begins is killed. */
let db: Database;
let nodes: readonly [Node, Node];
let token: string;

beforeAll(async () => {
  await build();
  const url = await freshDatabase();
  db = new Database({ url, logger: createLogger('silent'), connections: 2 });
  await makeClusterAdmin(db, 'ada');
  token = await createToken(db, 'ada');
  const env = {
    DATABASE_URL: url,
    SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
    SLUICE_DISABLE_SCHEDULED_IMPORT: 'true',
    SLUICE_DISABLE_PENDING_IMPORT: 'true',
    SLUICE_DISABLE_TRIGGERS: 'true',
    SLUICE_WEBHOOK_TIMEOUT: '60',
    SLUICE_WEBHOOK_RETRIES: '10ms,10ms,10ms',
  };
  nodes = [await Node.start(env), await Node.start({ ...env, SLUICE_DISABLE_WEBHOOKS: 'true' })];
}, 120_000);
afterAll(async () => {
  for (const node of nodes) await node[Symbol.asyncDispose]();
  await db[Symbol.asyncDispose]();
});

const at = (node: Node) => {
  const asked = asking(node.address, token);
  return { ...asked, ...consuming({ address: node.address, token, ...asked }) };
};

/** Who holds what is under way: a node that sends it, or a member. */
const holders = async () =>
  (
    await db.many(
      literal<{ name: string }>(
        'select distinct leased_by as name from consumer_event where leased_by is not null',
      ),
    )
  ).map(({ name }) => name);

/** The claims of the dead last for ever, however slow the machine is. */
const keep = (dead: readonly string[]) =>
  db.execute(
    literal(
      `update consumer_event set leased_until = 'infinity'
       where leased_by in (${dead.map((name) => `'${name}'`).join(', ')})`,
    ),
  );

/** The claims of the dead run out: theirs alone. */
const lapse = (dead: readonly string[]) =>
  db.execute(
    literal(
      `update consumer_event set leased_until = now()
       where leased_by in (${dead.map((name) => `'${name}'`).join(', ')})`,
    ),
  );

test('a gateway that is killed while it delivers loses nothing, and doubles nothing but what had no answer yet', async () => {
  const [first, second] = nodes;
  const receiver = await startReceiver();
  const namespace = 'default';
  const filter = { subjects: ['default/killed'], types: ['image-tag.*'] };
  await at(first).mutate(
    'createWebhook',
    { namespace, name: 'killed', url: `${receiver.url}/hook`, filter },
    'secret',
  );
  await at(first).mutate(
    'createWebhook',
    { namespace, name: 'alive', url: `${receiver.url}/alive`, filter: { subjects: ['default/alive'] } },
    'secret',
  );
  await at(first).create('members', { filter, lease: '1h' });
  // The first few are answered; then the endpoint falls silent, with requests on their way.
  let answered = 0;
  receiver.answer(() => (answered++ < 3 ? { status: 204 } : null));
  for (let round = 0; round < 2; round++)
    for (let tag = 0; tag < 8; tag++)
      await at(first).move('killed', `t${String(tag)}`, `quay.io/o/x:${String(round)}`);
  const taken = await at(first).take('members', 'one', 5);
  // Four at a time are sent to one endpoint: no more is on its way then.
  await eventually(() => answered === 7, 'four requests without an answer');
  await first.kill();
  const before = [...receiver.on('/hook')];

  const dead = (await holders()).filter((name) => name !== 'one');
  expect(dead).toHaveLength(1);
  await keep(dead);

  receiver.answer(() => ({ status: 204 }));
  const later = await at(second).take('members', 'two', 500);
  // What the dead gateway gave out is its member's still: any gateway takes its word for it.
  expect((await at(second).acknowledge(taken?.lease ?? '')).acknowledged).toHaveLength(5);
  if (later) await at(second).acknowledge(later.lease);
  const rest = await at(second).take('members', 'two', 500);
  if (rest) await at(second).acknowledge(rest.lease);
  const consumed = [taken, later, rest].flatMap((batch) => batch?.events.map(({ id }) => id) ?? []);
  expect(consumed).toHaveLength(16);
  expect(new Set(consumed).size).toBe(16);

  await first.begin();
  // The twin whose claims never run out sends what is for others, and never what the dead gateway holds.
  await at(first).move('alive', 'a', 'quay.io/o/x:1');
  await receiver.until(1, '/alive');
  expect(receiver.on('/hook')).toHaveLength(before.length);

  await eventually(
    async () => {
      await lapse(dead);
      return new Set(receiver.on('/hook').map(({ event }) => event.id)).size === 16;
    },
    'every event to arrive',
    60,
  );
  await eventually(
    async () => {
      await lapse(dead);
      const { webhook } = await at(first).data(
        '{ webhook(namespace: "default", name: "killed") { lag { events } } }',
      );
      return webhook.lag.events === 0;
    },
    'all to be written as delivered',
    60,
  );
  const times = new Map<string, number>();
  for (const { event, headers } of receiver.on('/hook')) {
    expect(headers['webhook-id']).toBe(event.id);
    times.set(event.id, (times.get(event.id) ?? 0) + 1);
  }
  expect(new Set(consumed)).toEqual(new Set(times.keys()));
  // Who had no answer, or whose answer the dead gateway could not write any more, comes again; nothing else does.
  const mayComeAgain = new Set(before.map(({ event }) => event.id));
  for (const [id, count] of times) if (!mayComeAgain.has(id)) expect(count).toBe(1);
  expect([...times.values()].some((count) => count > 1)).toBe(true);
}, 240_000);
