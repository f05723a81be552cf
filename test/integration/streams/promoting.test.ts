import { afterAll, beforeAll, expect, test } from 'vitest';
import { ImageStreams } from '../../../src/domains/image-streams/index.js';
import { Promotions } from '../../../src/domains/promotions/index.js';
import { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import type { Queryable, Statement, Store } from '../../../src/platform/postgres/index.js';
import { Access, createToken, makeClusterAdmin } from '../../../src/viewer/index.js';
import { pushImage } from '../../support/images.js';
import { startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { mutation, startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const access = Access.ofSystem('test');

const registry = await startRegistry();
const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });
const logger = createLogger('silent');
const events = await EventLog.open({ db, logger, windowHours: 24 });
afterAll(() => events[Symbol.asyncDispose]());
await makeClusterAdmin(db, 'bob');
const bob = await createToken(db, 'bob');

const parts = `id state digest from { namespace stream tag } to { stream imageTag { current { digest } } }
  requestedBy { name } approvedBy { name } events { type actor { name } reason }`;
const selection = `promotion { ${parts} } changes { type tag cause { kind message } after { digest } }`;

/** Builds and imports `test/web:TAG`; yields its digest. */
async function build(tag: string, label: string): Promise<string> {
  const digest = await pushImage(registry.host, `team/web:${tag}`, { labels: { label } });
  const from = `${registry.host}/team/web:${tag}`;
  const input = { namespace: 'test', stream: 'web', tag, from, insecure: true, confirm: true };
  await sluice.mutate('importImages', input, 'results { outcome }');
  return digest;
}

const way = (tag: string, namespace = 'prod') => ({
  from: { namespace: 'test', stream: 'web', tag },
  to: { namespace, stream: 'shop', tag },
});
const promote = async (tag: string, more: object = {}) =>
  sluice.mutate('promoteImageTag', { ...way(tag), ...more }, selection);

/** What a mutation answers to bob. */
async function asBob(field: string, input: object, fields = selection) {
  const response = await fetch(`${sluice.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bob}` },
    body: JSON.stringify({ query: mutation(field, fields), variables: { input } }),
  });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const { data, errors } = (await response.json()) as { data: any; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data[field];
}
const refusal = async (field: string, input: object) => {
  const answer = await sluice.ask(mutation(field, ''), { input });
  return answer.errors?.[0] ?? answer.data[field].userErrors[0];
};
const historyOf = async (tag: string, namespace = 'prod'): Promise<string[]> => {
  const query = `query ($tag: String!, $namespace: String!) { imageTag(namespace: $namespace, stream: "shop", tag: $tag) {
    history(first: 100) { nodes { digest } } } }`;
  const { imageTag } = await sluice.data(query, { tag, namespace });
  const nodes: { digest: string }[] = imageTag?.history.nodes ?? [];
  return nodes.map(({ digest }) => digest);
};

beforeAll(async () => {
  for (const name of ['test', 'prod', 'guarded']) await sluice.mutate('createNamespace', { name }, 'cursor');
});

test('a promotion points a tag of another namespace at the very image, at once', async () => {
  const digest = await build('now', '1');
  const { promotion, changes } = await promote('now', { expectedDigest: digest });
  expect(promotion).toMatchObject({
    state: 'PROMOTED',
    digest,
    requestedBy: { name: 'ada' },
    approvedBy: null,
    to: { imageTag: { current: { digest } } },
    events: [{ type: 'REQUESTED' }, { type: 'PROMOTED', actor: { name: 'ada' } }],
  });
  expect(changes).toMatchObject([
    { type: 'MOVED', cause: { kind: 'PROMOTION', message: 'promoted from test/web:now as asked by ada' } },
  ]);
  await build('now', '2');
  expect(await historyOf('now')).toEqual([digest]);
});

test('a promotion that waits for approval promotes exactly the approved image, though its source has moved', async () => {
  const digest = await build('wait', '1');
  const { promotion, changes } = await promote('wait', { requireApproval: true });
  expect(promotion).toMatchObject({ state: 'PENDING', digest, to: { imageTag: null } });
  expect(changes).toEqual([]);
  const other = await build('wait', '2');

  const { id } = promotion;
  expect((await asBob('approvePromotion', { id, digest: other })).userErrors).toMatchObject([
    { code: 'CONFLICT', path: ['input', 'digest'] },
  ]);
  const approved = await asBob('approvePromotion', { id, digest });
  expect(approved.promotion).toMatchObject({
    state: 'PROMOTED',
    approvedBy: { name: 'bob' },
    to: { imageTag: { current: { digest } } },
    events: [
      { type: 'REQUESTED', actor: { name: 'ada' } },
      { type: 'PROMOTED', actor: { name: 'bob' } },
    ],
  });
  expect(approved.changes[0].cause).toEqual({
    kind: 'PROMOTION',
    message: 'promoted from test/web:wait as asked by ada, approved by bob',
  });
  expect((await asBob('approvePromotion', { id, digest })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  expect(await historyOf('wait')).toEqual([digest]);
});

test('an approved image is promoted even though its source tag is gone', async () => {
  const digest = await build('gone', '1');
  const { promotion } = await promote('gone', { requireApproval: true });
  await sluice.mutate('deleteImageTag', { namespace: 'test', stream: 'web', tag: 'gone' }, 'deleted');
  await asBob('approvePromotion', { id: promotion.id, digest });
  expect(await historyOf('gone')).toEqual([digest]);
});

test('nobody approves what they asked for, and a guarded namespace takes nothing without approval', async () => {
  const policy = { namespace: 'guarded', promotionsNeedApproval: true };
  const set = await sluice.mutate('setPromotionPolicy', policy, 'namespace { promotionsNeedApproval }');
  expect(set.namespace.promotionsNeedApproval).toBe(true);
  const digest = await build('guard', '1');
  const { promotion } = await promote('guard', way('guard', 'guarded'));
  expect(promotion.state).toBe('PENDING');
  expect(await refusal('approvePromotion', { id: promotion.id, digest })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await historyOf('guard', 'guarded')).toEqual([]);
  await asBob('approvePromotion', { id: promotion.id, digest });
  expect(await historyOf('guard', 'guarded')).toEqual([digest]);
});

test('a rejected promotion says why, and cannot be approved any more', async () => {
  const digest = await build('reject', '1');
  const { promotion } = await promote('reject', { requireApproval: true });
  const { id } = promotion;
  const rejected = await asBob(
    'rejectPromotion',
    { id, reason: 'not on a Friday' },
    `promotion { ${parts} }`,
  );
  expect(rejected.promotion).toMatchObject({
    state: 'REJECTED',
    approvedBy: null,
    events: [{ type: 'REQUESTED' }, { type: 'REJECTED', actor: { name: 'bob' }, reason: 'not on a Friday' }],
  });
  expect((await asBob('approvePromotion', { id, digest })).userErrors).toMatchObject([
    { code: 'CONFLICT', message: 'The promotion is rejected already.' },
  ]);
  expect(await historyOf('reject')).toEqual([]);
});

test('a promotion that nobody decides in time expires', async () => {
  const digest = await build('late', '1');
  const { promotion } = await promote('late', { requireApproval: true, expiresIn: '1s' });
  const query = `query ($id: ID!) { node(id: $id) { ... on Promotion { ${parts} } } }`;
  const stateNow = async (): Promise<string> => (await sluice.data(query, { id: promotion.id })).node.state;
  await eventually(async () => (await stateNow()) === 'EXPIRED', 'the promotion to expire');
  expect((await asBob('approvePromotion', { id: promotion.id, digest })).userErrors).toMatchObject([
    { code: 'CONFLICT', message: 'The promotion is expired already.' },
  ]);
});

test('a dry run says what a promotion would move, and moves nothing', async () => {
  const digest = await build('dry', '1');
  const { changes, promotion, cursor } = await promote('dry', { dryRun: true });
  expect(changes).toMatchObject([{ type: 'MOVED', after: { digest } }]);
  expect(promotion.state).toBe('PROMOTED');
  expect(cursor).toBeNull();
  expect(await historyOf('dry')).toEqual([]);
});

test('the promotions into a namespace are listed, newest first, by state and page by page', async () => {
  const query = `query ($state: PromotionState, $after: String, $first: Int!) { namespace(name: "prod") {
    promotions(state: $state, first: $first, after: $after) {
      nodes { from { tag } state } pageInfo { hasNextPage endCursor } } } }`;
  const list = async (more: object) =>
    (await sluice.data(query, { first: 50, ...more })).namespace.promotions;
  const all: { from: { tag: string }; state: string }[] = (await list({})).nodes;
  expect(all.map(({ from }) => from.tag)).toEqual(['late', 'reject', 'gone', 'wait', 'now']);
  expect((await list({ state: 'REJECTED' })).nodes).toEqual([{ from: { tag: 'reject' }, state: 'REJECTED' }]);
  const one = await list({ first: 2 });
  const two = await list({ first: 2, after: one.pageInfo.endCursor });
  const three = await list({ first: 2, after: two.pageInfo.endCursor });
  expect([...one.nodes, ...two.nodes, ...three.nodes]).toEqual(all);
  expect(three.pageInfo.hasNextPage).toBe(false);

  sluice.statements();
  await sluice.data('{ namespaces { nodes { promotionsNeedApproval promotions { nodes { state } } } } }');
  expect(sluice.statements()).toEqual([expect.stringMatching(/^read_/)]);
});

test.each([
  ['promoteImageTag', { ...way('none') }, 'NOT_FOUND', ['input', 'from']],
  ['promoteImageTag', { ...way('now', 'nowhere') }, 'NOT_FOUND', ['input', 'to', 'namespace']],
  [
    'promoteImageTag',
    { ...way('now'), expectedDigest: `sha256:${'0'.repeat(64)}` },
    'CONFLICT',
    ['input', 'expectedDigest'],
  ],
  ['promoteImageTag', { from: way('now').from, to: way('now').from }, 'BAD_USER_INPUT', ['input', 'to']],
  ['promoteImageTag', { ...way('now'), expiresIn: '91d' }, 'BAD_USER_INPUT', ['input', 'expiresIn']],
  ['rejectPromotion', { id: 'bm8' }, 'BAD_USER_INPUT', ['id']],
  [
    'setPromotionPolicy',
    { namespace: 'nowhere', promotionsNeedApproval: true },
    'NOT_FOUND',
    ['input', 'namespace'],
  ],
])('%s refuses %j with %s', async (field, input, code, path) => {
  expect(await refusal(field, input)).toMatchObject({ code, path });
});

/** Approves a pending promotion eight times at once, each in its own request; yields how many succeeded. */
async function approveAtOnce(tag: string, store: Store): Promise<number> {
  const digest = await build(tag, '1');
  const { promotion } = await promote(tag, { requireApproval: true });
  const [, id = ''] = JSON.parse(Buffer.from(String(promotion.id), 'base64url').toString()) as string[];
  const approvals = Array.from({ length: 8 }, (_, index) => {
    const by = { actor: { kind: 'USER', name: `approver-${String(index)}` }, requestId: null } as const;
    const desk = { db: store, outbox: events.outbox, by, access };
    const streams = new ImageStreams(desk, { internal: null, public: null });
    return new Promotions(desk, streams).approve(id, digest);
  });
  const settled = await Promise.allSettled(approvals);
  return settled.filter(({ status }) => status === 'fulfilled').length;
}

test('of many who approve at once exactly one does', async () => {
  expect(await approveAtOnce('race', db)).toBe(1);
  expect(await historyOf('race')).toHaveLength(1);
});

test('twin: without the condition on the state, every one of them does', async () => {
  const careless = <Row>(statement: Statement<Row>): Statement<Row> => ({
    ...statement,
    name: `careless_${statement.name}`.slice(0, 60),
    text: statement.text.replace("and state = 'PENDING'", ''),
  });
  const through = (queryable: Queryable): Queryable => ({
    one: (statement) => queryable.one(careless(statement)),
    maybe: (statement) => queryable.maybe(careless(statement)),
    many: (statement) => queryable.many(careless(statement)),
    execute: (statement) => queryable.execute(careless(statement)),
  });
  const store: Store = {
    ...through(db),
    transaction: (work) =>
      db.transaction((tx) => work(Object.assign(Object.create(tx) as typeof tx, through(tx)))),
  };
  expect(await approveAtOnce('no-race', store)).toBe(8);
});
