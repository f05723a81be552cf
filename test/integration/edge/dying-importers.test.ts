import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startMortalNode } from '../../support/mortal-nodes.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';

const keys = { SLUICE_ENCRYPTION_KEYS: `first:${randomBytes(32).toString('base64')}` };
const registry = await startRegistry();
const sluice = await startSluice(keys);
const db = await startDatabase({ url: sluice.databaseUrl, connections: 2 });
await pushImage(registry.host, 'team/app:v', { labels: { version: '1' } });

/** A node of the same database, which dies before it sends a statement for the first time. */
const mortalNode = (statement: string, settings: Record<string, string> = {}) =>
  startMortalNode({
    DATABASE_URL: sluice.databaseUrl,
    SLUICE_ALLOWED_REGISTRY_ADDRESSES: '127.0.0.0/8',
    SLUICE_DISABLE_TRIGGERS: 'true',
    SLUICE_DISABLE_WEBHOOKS: 'true',
    SLUICE_FAILPOINT: `statement.${statement}`,
    ...keys,
    ...settings,
  });

/** What a node is asked to do with a stream of its own each time. */
type Act = (stream: string) => { readonly field: string; readonly input: object; readonly selection: string };

const importing: Act = (stream) => ({
  field: 'importImages',
  // What the stream has is read behind the commit.
  selection: 'results { outcome } imageStream { tags(first: 1) { nodes { name } } }',
  input: {
    ...{ namespace: 'default', stream, tag: 'v', insecure: true, confirm: true },
    from: `${registry.host}/team/app:v`,
  },
});
const promoting: Act = (stream) => ({
  field: 'promoteImageTag',
  selection: 'promotion { id state } changes { tag }',
  input: {
    from: { namespace: 'default', stream: 'origin', tag: 'v' },
    to: { namespace: 'default', stream, tag: 'v' },
  },
});

/** Sends it; null where nobody answered. */
function send(address: string, { field, selection, input }: ReturnType<Act>, key: string | null) {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${sluice.token}`,
      ...(key !== null && { 'idempotency-key': key }),
    },
    body: JSON.stringify({ query: mutation(field, selection), variables: { input } }),
  }).then(
    async (response) => ({ status: response.status, body: (await response.json()) as unknown }),
    () => null,
  );
}

const tally = async (text: string) =>
  (await db.one(literal<{ count: number }>(`select count(*)::int as count from ${text}`))).count;

/** What came of it: where the tag points at, in how many events that was told, and the promotions that are known. */
async function effectsOn(stream: string) {
  const query = `query ($stream: String!) {
    imageTag(namespace: "default", stream: $stream, tag: "v") { history { nodes { digest } } }
  }`;
  const { imageTag } = (await sluice.data(query, { stream })) as {
    imageTag: { history: { nodes: unknown[] } } | null;
  };
  return {
    points: imageTag?.history.nodes.length ?? 0,
    told: await tally(`event where subject = 'default/${stream}:v' and type = 'image-tag.moved'`),
    promotions: await tally(`promotion where stream = '${stream}'`),
  };
}

/** Names of the statements that it sends, in their order; each once. */
async function statementsOf(act: Act, key: string | null): Promise<string[]> {
  await send(sluice.address, act('warm'), null);
  sluice.statements();
  await send(sluice.address, act(`rehearsal-${randomUUID().slice(0, 8)}`), key);
  return [...new Set(sluice.statements().map((name) => name.replace(/_[0-9a-f]{12}$/, '')))];
}

/** Has a node die before a statement, and looks at what it left. */
async function deathAt(statement: string, act: Act, key: string | null, settings: Record<string, string>) {
  const stream = `s-${randomUUID().slice(0, 8)}`;
  const node = await mortalNode(statement, settings);
  // It was there, and dies of what it is asked.
  expect(node.address).toMatch(/^http/);
  expect({ statement, answer: await send(node.address, act(stream), key) }).toEqual({
    statement,
    answer: null,
  });
  expect(await node.dead).toBe('SIGKILL');
  return { statement, key, stream, then: await effectsOn(stream) };
}

/** How many nodes die side by side: they are slow to start, and each has a stream and a key of its own. */
const together = 4;

/** Has a node die before each of the statements, looks, and sends it again to another one. */
async function deathsAt(
  statements: readonly string[],
  act: Act,
  keyOf: () => string | null,
  settings: Record<string, string> = {},
) {
  const deaths: Awaited<ReturnType<typeof deathAt>>[] = [];
  const left = [...statements];
  const next = async () => {
    for (let statement = left.shift(); statement !== undefined; statement = left.shift())
      deaths.push(await deathAt(statement, act, keyOf(), settings));
  };
  await Promise.all(Array.from({ length: together }, next));
  expect(new Set(deaths.map(({ statement }) => statement))).toEqual(new Set(statements));
  await db.execute(literal(`update named_request set claimed_until = now()`));
  const outcomes = [];
  for (const { key, stream, ...death } of deaths) {
    await send(sluice.address, act(stream), key);
    outcomes.push({ ...death, end: await effectsOn(stream) });
  }
  return outcomes;
}

test(
  'wherever a node dies in an import, the tag has moved and is told, or neither; asked for again, it moves once',
  { timeout: 400_000 },
  async () => {
    const statements = await statementsOf(importing, null);
    expect(statements.length).toBeGreaterThan(5);
    const outcomes = await deathsAt(statements, importing, () => null);
    expect(new Set(outcomes.map(({ then }) => then.points))).toEqual(new Set([0, 1]));
    for (const { statement, then, end } of outcomes) {
      expect({ statement, told: then.told }).toEqual({ statement, told: then.points });
      expect({ statement, ...end }).toEqual({ statement, points: 1, told: 1, promotions: 0 });
    }
  },
);

test('twin: where each statement lasts by itself, an import whose node died before it told has moved the tag in silence', async () => {
  const alone = { MORTAL_WITHOUT_TRANSACTIONS: 'true' };
  const [outcome] = await deathsAt(['appendEvents'], importing, () => null, alone);
  expect(outcome).toMatchObject({ then: { points: 1, told: 0 }, end: { points: 1, told: 0 } });
}, 120_000);

test(
  'wherever a node dies in a promotion that has a key, it is known and the tag has moved, or neither; sent again, once',
  { timeout: 400_000 },
  async () => {
    await send(sluice.address, importing('origin'), null);
    const statements = await statementsOf(promoting, randomUUID());
    expect(statements).toEqual(expect.arrayContaining(['beginAttempt', 'noteEffect', 'keepAnswer']));
    const outcomes = await deathsAt(statements, promoting, randomUUID);
    expect(new Set(outcomes.map(({ then }) => then.points))).toEqual(new Set([0, 1]));
    for (const { statement, then, end } of outcomes) {
      expect({ statement, ...then }).toEqual({
        ...{ statement, points: then.points, told: then.points, promotions: then.points },
      });
      expect({ statement, ...end }).toEqual({ statement, points: 1, told: 1, promotions: 1 });
    }
  },
);

test('twin: without a key, a promotion whose node died behind its commit is known twice', async () => {
  await send(sluice.address, importing('origin'), null);
  const statements = await statementsOf(promoting, null);
  const [outcome] = await deathsAt(statements.slice(-1), promoting, () => null);
  expect(outcome).toMatchObject({ then: { promotions: 1 }, end: { promotions: 2, points: 1 } });
}, 120_000);
