import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { consuming } from '../../support/consuming.js';
import { startMortalNode } from '../../support/mortal-nodes.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { startReceiver } from '../../support/receiver.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const keys = { SLUICE_ENCRYPTION_KEYS: `first:${randomBytes(32).toString('base64')}` };
const sluice = await startSluice({
  ...keys,
  SLUICE_DISABLE_WEBHOOKS: 'true',
  SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
});
const db = await startDatabase({ url: sluice.databaseUrl, connections: 2 });

/** A node of the same database, which dies before it sends a statement for the first time. */
const mortalNode = (statement: string, settings: Record<string, string> = {}) =>
  startMortalNode({
    DATABASE_URL: sluice.databaseUrl,
    SLUICE_DISABLE_TRIGGERS: 'true',
    SLUICE_DISABLE_WEBHOOKS: 'true',
    SLUICE_FAILPOINT: `statement.${statement}`,
    ...keys,
    ...settings,
  });

const newToken = mutation('createToken', 'token { id } secret');

/** Makes a token of this description; resolves to what came of it, or null where nobody answered. */
const send = (address: string, description: string, key: string | null) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${sluice.token}`,
      ...(key !== null && { 'idempotency-key': key }),
    },
    body: JSON.stringify({ query: newToken, variables: { input: { description } } }),
  }).then(
    async (response) => ({ status: response.status, body: (await response.json()) as unknown }),
    () => null,
  );

const tokensOf = async (description: string): Promise<number> => {
  const count = `select count(*)::int as count from token where description = '${description}'`;
  return (await db.one(literal<{ count: number }>(count))).count;
};

/** The statements that a mutation of this kind sends, in their order; each once. */
async function statementsOf(key: string | null): Promise<string[]> {
  await send(sluice.address, 'rehearsal', null);
  sluice.statements();
  await send(sluice.address, 'rehearsal', key);
  return [...new Set(sluice.statements().map((name) => name.replace(/_[0-9a-f]{12}$/, '')))];
}

/** Has a node die before each of the statements, and sends what was not answered again to another one. */
async function deathsAt(statements: readonly string[], keyOf: () => string | null) {
  const outcomes = [];
  for (const statement of statements) {
    const [key, description] = [keyOf(), `${statement} ${randomUUID()}`];
    const node = await mortalNode(statement);
    expect(await send(node.address, description, key)).toBeNull();
    expect(await node.dead).toBe('SIGKILL');
    // Its claims run out.
    await db.execute(literal(`update named_request set claimed_until = now()`));
    const again = await send(sluice.address, description, key);
    outcomes.push({ statement, status: again?.status, effects: await tokensOf(description) });
  }
  return outcomes;
}

test(
  'wherever a node dies in a mutation that has a key, sent again it takes place once',
  { timeout: 300_000 },
  async () => {
    const statements = await statementsOf(randomUUID());
    expect(statements).toEqual(expect.arrayContaining(['beginAttempt', 'noteEffect', 'keepAnswer']));
    const outcomes = await deathsAt(statements, randomUUID);
    expect(outcomes.map(({ effects }) => effects)).toEqual(statements.map(() => 1));
    // Only where it died between the change and its answer is there none; that is said, and nothing is done.
    for (const { statement, status } of outcomes)
      expect({ statement, status: [200, 409].includes(status ?? 0) }).toEqual({ statement, status: true });
    expect(outcomes.find(({ statement }) => statement === 'beginAttempt')?.status).toBe(200);
    expect(outcomes.find(({ statement }) => statement === 'noteEffect')?.status).toBe(200);
    expect(outcomes.find(({ statement }) => statement === 'keepAnswer')?.status).toBe(409);
  },
);

test(
  'twin: without a key, one that died behind its commit has it done twice',
  { timeout: 120_000 },
  async () => {
    const statements = await statementsOf(null);
    const outcomes = await deathsAt(statements.slice(-1), () => null);
    expect(outcomes.map(({ effects }) => effects)).toEqual([2]);
  },
);

test(
  'a webhook gets each event of a subject in its order, whichever step its node dies at',
  { timeout: 300_000 },
  async () => {
    const receiver = await startReceiver();
    const input = {
      namespace: 'default',
      name: 'mortal',
      url: `${receiver.url}/mortal`,
      filter: { subjects: ['default/mortal'], types: ['image-tag.*'] },
    };
    await sluice.mutate('createWebhook', input, 'webhook { id }');
    const { move } = consuming(sluice);
    const webhooks = {
      SLUICE_DISABLE_WEBHOOKS: 'false',
      SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
      SLUICE_WEBHOOK_RETRIES: '10ms',
      SLUICE_WEBHOOK_TIMEOUT: '60',
    };
    const tags = ['a', 'b', 'c', 'd', 'e', 'f'];
    let at = 0;
    for (const step of ['keepEvents', 'claimDeliveries', 'recordAttempt']) {
      for (const tag of tags) await move('mortal', tag, `quay.io/o/x:${String(at++)}`);
      const node = await mortalNode(step, webhooks);
      expect(await node.dead).toBe('SIGKILL');
      await db.execute(
        literal('update consumer_event set leased_until = now() where leased_until is not null'),
      );
    }
    await mortalNode('never', webhooks);
    const distinct = () => [...new Set(receiver.on('/mortal').map(({ event }) => event.id))];
    await eventually(() => distinct().length >= at, 'all events to be delivered', 60);
    expect(distinct()).toHaveLength(at);
    const sequences = new Map<string, string[]>();
    for (const { body } of receiver.on('/mortal')) {
      const { subject, sequence } = JSON.parse(body) as { subject: string; sequence: string };
      const seen = sequences.get(subject) ?? [];
      // What was not acknowledged may come again, under the same number; nothing comes behind what is newer.
      expect(sequence >= (seen.at(-1) ?? '')).toBe(true);
      sequences.set(subject, [...seen, sequence]);
    }
  },
);
