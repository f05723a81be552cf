import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { admission } from '../../../src/graphql/admission/admit.js';

const schema = buildSchema(`
  type Query { rooms(first: Int! = 10): Rooms! room: Room byId(ids: [ID!]!): [Room]! search(last: Int): [Any!]! }
  type Rooms { edges: [Edge!]! nodes: [Room!]! pageInfo: PageInfo! }
  type Edge { cursor: String! node: Room! }
  type PageInfo { hasNextPage: Boolean! }
  type Room { name: String! rooms(first: Int! = 5): Rooms! tags: [String!]! layers: [Layer!]! }
  type Layer { size: Int! }
  union Any = Room | Layer
`);

/** The cost as the refusal names it, since the door never lets anything pass at a limit of -1. */
function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const { errors } = admission({ schema }, { cost: -1, depth: 1_000 }).admit({ query, variables });
  return Number(/resolve (\d+) fields/.exec(errors?.[0]?.message ?? '')?.[1]);
}

const page = 'query($first: Int! = 7) { rooms(first: $first) { nodes { name } } }';

test.for<readonly [string, number, Record<string, unknown>?]>([
  ['{ room { name } }', 2],
  ['{ room { tags } }', 2],
  ['{ rooms { nodes { name } } }', 1 + 1 + 10],
  ['{ rooms(first: 3) { nodes { name } pageInfo { hasNextPage } } }', 1 + (1 + 3) + 2],
  ['{ rooms(first: 3) { edges { cursor node { name } } } }', 1 + 1 + 3 * 3],
  ['{ rooms(first: 0) { nodes { name } } }', 2],
  ['{ rooms(first: 2) { nodes { rooms { nodes { name } } } } }', 1 + 1 + 2 * (1 + 1 + 5)],
  [page, 1 + 1 + 7],
  [page, 1 + 1 + 4, { first: 4 }],
  ['{ room { layers { size } } }', 1 + 1 + 10],
  ['{ byId(ids: ["a", "b"]) { name } }', 1 + 2],
  ['query($ids: [ID!]!) { byId(ids: $ids) { name } }', 1 + 3, { ids: ['a', 'b', 'c'] }],
  ['{ search(last: 4) { ... on Room { name } ... on Layer { size } } }', 1 + 4 * 2],
  ['{ rooms(first: 2) { ...F } } fragment F on Rooms { nodes { name } }', 1 + 1 + 2],
  ['{ room { ...F ...F } } fragment F on Room { name }', 1 + 2],
])('%s costs %i', ([query, cost, variables]) => {
  expect(costOf(query, variables)).toBe(cost);
});

test('fragments that double are priced once each', () => {
  const fragments = Array.from(
    { length: 60 },
    (_, index) => `fragment F${String(index)} on Room { ...F${String(index + 1)} ...F${String(index + 1)} }`,
  );
  const query = `{ room { ...F0 } } ${fragments.join(' ')} fragment F60 on Room { name }`;
  const { errors } = admission({ schema }).admit({ query });
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['COST_LIMIT']);
});
