import { beforeAll, expect, test } from 'vitest';
import { follow, openSocket } from '../../support/following.js';
import { startSluice } from '../../support/sluice.js';

interface Event {
  readonly __typename: string;
  readonly id: string;
  readonly cursor: string;
  readonly type: string;
  readonly subject: string;
  readonly tag?: string;
}

interface Batch {
  readonly cursor: string;
  readonly events: readonly Event[];
  readonly gap: { readonly from: string; readonly to: string } | null;
}

const sluice = await startSluice();
const socket = openSocket(sluice);

const wanted = '$namespace: String, $subjects: [String!], $types: [String!], $after: EventCursor';
const filters = 'namespace: $namespace, subjects: $subjects, types: $types, after: $after';
const event = `__typename id cursor type version occurredAt namespace subject actor { kind name } cause { kind requestId }
  ... on ImageTagEvent { kind stream tag before { reference } after { reference } imageTag { name } }
  ... on ImageStreamEvent { stream imageStream { name } }`;
const events = (variables: Record<string, unknown> = {}) =>
  follow<Event>(socket, `subscription (${wanted}) { events(${filters}) { ${event} } }`, variables);
const batches = (variables: Record<string, unknown> = {}) =>
  follow<Batch>(
    socket,
    `subscription (${wanted}) { eventBatches(${filters}) { cursor gap { from to } events { ${event} } } }`,
    variables,
  );

const point = (stream: string, tag: string, name: string) =>
  sluice.mutate(
    'setImageTag',
    { namespace: 'default', stream, tag, source: { kind: 'DOCKER_IMAGE', name }, reference: true },
    'imageTag { name }',
  );
const typesOf = (all: readonly Event[]) => all.map(({ type, subject }) => `${type} ${subject}`);

let beginning: string;
beforeAll(async () => {
  beginning = (await sluice.data('{ eventCursor }')).eventCursor;
  await point('web', 'prod', 'quay.io/o/web:1');
  await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
  await point('api', 'prod', 'quay.io/o/api:1');
});

const all = [
  'image-stream.created default/web',
  'image-tag.moved default/web:prod',
  'namespace.created shop',
  'image-stream.created default/api',
  'image-tag.moved default/api:prod',
];

test('all that happens comes in one stream, each event as the type that says most of it', async () => {
  const seen = await events({ after: beginning }).until(5);
  expect(typesOf(seen).toSorted()).toEqual(all.toSorted());
  expect(seen.find(({ type }) => type === 'image-tag.moved')).toMatchObject({
    __typename: 'ImageTagEvent',
    version: 1,
    kind: 'MOVED',
    stream: 'web',
    tag: 'prod',
    before: null,
    after: { reference: 'quay.io/o/web:1' },
    imageTag: { name: 'prod' },
    actor: { kind: 'USER', name: 'ada' },
    cause: { kind: 'REQUEST' },
  });
  expect(seen.map(({ __typename }) => __typename)).toContain('NamespaceEvent');
  expect(seen.map(({ __typename }) => __typename)).toContain('ImageStreamEvent');
});

test.each([
  [{ namespace: 'shop' }, ['namespace.created shop']],
  [{ subjects: ['default/api'], types: ['image-tag.*'] }, ['image-tag.moved default/api:prod']],
  [
    { subjects: ['default/web:prod', 'shop'] },
    ['image-tag.moved default/web:prod', 'namespace.created shop'],
  ],
])('of that, the filter %j leaves what was asked for', async (filter, left) => {
  const following = events({ after: beginning, ...filter });
  expect(typesOf(await following.until(left.length))).toEqual(left);
});

test('in batches, what a transaction did comes together, and the cursor of a batch leads behind it', async () => {
  const [first] = await batches({ after: beginning }).until(1);
  expect(typesOf(first?.events ?? []).toSorted()).toEqual(all.toSorted());
  expect(first?.gap).toBeNull();
  const rest = batches({ after: first?.cursor });
  await point('worker', 'prod', 'quay.io/o/worker:1');
  const [next] = await rest.until(1);
  expect(next?.events.map(({ subject }) => subject).toSorted()).toEqual([
    'default/worker',
    'default/worker:prod',
  ]);
  rest.stop();
});

test('what happened lately can be read back, page by page and by its id', async () => {
  const query = `query (${wanted.replace('$after: EventCursor', '$after: String')}) { events(${filters}, first: 2) {
    nodes { ${event} } pageInfo { hasNextPage endCursor } } }`;
  const filter = { namespace: 'default', subjects: ['default/web', 'default/api'] };
  const first = (await sluice.data(query, filter)).events;
  const second = (await sluice.data(query, { ...filter, after: first.pageInfo.endCursor })).events;
  const found: Event[] = [...first.nodes, ...second.nodes];
  expect(typesOf(found).toSorted()).toEqual(all.filter((line) => !line.endsWith('shop')).toSorted());
  expect(found.map(({ subject }) => subject.split(/[/:]/)[1])).toEqual(['api', 'api', 'web', 'web']);
  expect(second.pageInfo.hasNextPage).toBe(false);
  const one = `query ($id: ID!) { event(id: $id) { ${event} } }`;
  expect((await sluice.data(one, { id: found[0]?.id })).event).toEqual(found[0]);
  expect((await sluice.data(one, { id: '00000000-0000-7000-8000-000000000000' })).event).toBeNull();
});

test.each([
  [{ types: ['moved'] }, /no type of events/],
  [{ subjects: Array.from({ length: 101 }, String) }, /At most 100 subjects/],
])('a filter that cannot be meant is refused', async (filter, message) => {
  const following = events(filter);
  await expect(following.until(1)).rejects.toThrow(message);
});
