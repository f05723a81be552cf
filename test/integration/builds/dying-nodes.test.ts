import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { mutation } from '../../support/asking.js';
import { buildConfig, scriptedRunner, type Claimed } from '../../support/building.js';
import { startMortalNode } from '../../support/mortal-nodes.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl, connections: 2 });
const runner = scriptedRunner(sluice);

/** Something that is asked of a node about the builds of a namespace. */
interface Request {
  readonly field: string;
  readonly selection: string;
  readonly input: object;
}

const claiming = (namespace: string): Request => ({
  field: 'claimBuild',
  selection: 'lease { token fence build { id name } }',
  input: { runner: 'mortal', leaseSeconds: 600, namespaces: [namespace] },
});
const finishing = ({ key }: Claimed): Request => ({
  field: 'finishBuild',
  selection: 'build { phase }',
  input: { lease: key, outcome: 'COMPLETE' },
});

/** Asks it; false where nobody answered. */
const send = (address: string, { field, selection, input }: Request): Promise<boolean> =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${sluice.token}` },
    body: JSON.stringify({ query: mutation(field, selection), variables: { input } }),
  }).then(
    async (response) => (await response.text()) !== '',
    () => false,
  );

/** A namespace of its own with so many builds of one definition, which wait for each other. */
async function namespaceWith(builds: number): Promise<string> {
  const namespace = `n-${randomUUID().slice(0, 8)}`;
  await sluice.mutate('createNamespace', { name: namespace }, 'cursor');
  const config = buildConfig('app', { namespace, runPolicy: 'SERIAL' });
  await sluice.mutate('applyBuildConfig', config, 'outcome');
  for (let count = 0; count < builds; count++)
    await sluice.mutate('startBuild', { namespace, config: 'app' }, 'build { name }');
  return namespace;
}

/** The phases of its builds, oldest first, and how often each kind of event told of them. */
async function stateOf(namespace: string) {
  const builds = await db.many(
    literal<{ phase: string }>(`select phase from build where namespace = '${namespace}' order by number`),
  );
  const told = await db.many(
    literal<{ type: string; count: number }>(`select type, count(*)::int as count from event
      where subject like '${namespace}/app-%' and type like 'build.%' group by type`),
  );
  const times = Object.fromEntries(told.map(({ type, count }) => [type, count]));
  return {
    phases: builds.map(({ phase }) => phase),
    queued: times['build.queued'] ?? 0,
    started: times['build.started'] ?? 0,
    completed: times['build.completed'] ?? 0,
  };
}

/** Names of the statements that such requests send, in their order; each once. What a node does beside is not in both. */
async function statementsOf(...requests: [Request, Request]): Promise<string[]> {
  const sent: string[][] = [];
  for (const request of requests) {
    sluice.statements();
    expect(await send(sluice.address, request)).toBe(true);
    sent.push(sluice.statements().map((name) => name.replace(/_[0-9a-f]{12}$/, '')));
  }
  return [...new Set(sent[0])].filter((name) => sent[1]?.includes(name));
}

/** Has a node die before a statement of what it is asked. */
async function deathAt(statement: string, request: Request, settings: Record<string, string> = {}) {
  const node = await startMortalNode({
    DATABASE_URL: sluice.databaseUrl,
    SLUICE_DISABLE_TRIGGERS: 'true',
    SLUICE_DISABLE_WEBHOOKS: 'true',
    SLUICE_FAILPOINT: `statement.${statement}`,
    ...settings,
  });
  expect(node.address).toMatch(/^http/);
  const isAnswered = await send(node.address, request);
  expect({ statement, isAnswered }).toEqual({ statement, isAnswered: false });
  expect(await node.dead).toBe('SIGKILL');
}

/** Does it for all of these, four at a time: nodes are slow to start. */
async function sideBySide(statements: readonly string[], work: (statement: string) => Promise<void>) {
  const left = [...statements];
  const next = async () => {
    for (let statement = left.shift(); statement !== undefined; statement = left.shift())
      await work(statement);
  };
  await Promise.all(Array.from({ length: 4 }, next));
}

test(
  'wherever a node dies when a build is ended, it has ended, is told and lets the next one in, or none of it; sent again, once',
  { timeout: 400_000 },
  async () => {
    const rehearsal = async () => finishing(await runner.claim({ namespaces: [await namespaceWith(2)] }));
    const statements = await statementsOf(await rehearsal(), await rehearsal());
    expect(statements).toEqual(expect.arrayContaining(['finishBuild', 'queueBuild', 'appendEvents']));
    const seen = new Set<string>();
    await sideBySide(statements, async (statement) => {
      const namespace = await namespaceWith(2);
      const claimed = await runner.claim({ namespaces: [namespace] });
      await deathAt(statement, finishing(claimed));
      const then = await stateOf(namespace);
      seen.add(String(then.phases[0]));
      const isEnded = then.phases[0] === 'COMPLETE';
      expect({ statement, phases: then.phases, completed: then.completed }).toEqual({
        ...{ statement, completed: isEnded ? 1 : 0 },
        phases: isEnded ? ['COMPLETE', 'PENDING'] : ['RUNNING', 'NEW'],
      });
      await send(sluice.address, finishing(claimed));
      expect({ statement, ...(await stateOf(namespace)) }).toMatchObject({
        ...{ statement, phases: ['COMPLETE', 'PENDING'], completed: 1 },
      });
    });
    expect(seen).toEqual(new Set(['RUNNING', 'COMPLETE']));
  },
);

test(
  'wherever a node dies when a build is claimed, it waits as before, and the next one who asks gets it',
  { timeout: 400_000 },
  async () => {
    const rehearsal = async () => claiming(await namespaceWith(1));
    const statements = await statementsOf(await rehearsal(), await rehearsal());
    expect(statements).toEqual(expect.arrayContaining(['claimBuild', 'appendKeptEvent']));
    await sideBySide(statements, async (statement) => {
      const namespace = await namespaceWith(1);
      await deathAt(statement, claiming(namespace));
      expect({ statement, ...(await stateOf(namespace)) }).toMatchObject({
        ...{ statement, phases: ['PENDING'], started: 0 },
      });
      await runner.finish((await runner.claim({ namespaces: [namespace] })).key);
      expect({ statement, ...(await stateOf(namespace)) }).toMatchObject({
        ...{ statement, phases: ['COMPLETE'], started: 1, completed: 1 },
      });
    });
  },
);

test('twin: where each statement lasts by itself, builds have ended or begun in silence', async () => {
  const alone = { MORTAL_WITHOUT_TRANSACTIONS: 'true' };
  const [ending, beginning] = await Promise.all([namespaceWith(2), namespaceWith(1)]);
  const claimed = await runner.claim({ namespaces: [ending] });
  await Promise.all([
    deathAt('appendEvents', finishing(claimed), alone),
    deathAt('appendKeptEvent', claiming(beginning), alone),
  ]);
  await send(sluice.address, finishing(claimed));
  expect(await stateOf(ending)).toMatchObject({ phases: ['COMPLETE', 'PENDING'], completed: 0 });
  expect(await stateOf(beginning)).toMatchObject({ phases: ['RUNNING'], started: 0 });
  expect(await runner.maybe({ namespaces: [beginning] })).toBeNull();
}, 120_000);
