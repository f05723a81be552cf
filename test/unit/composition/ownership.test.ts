import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { compose, federatedSdl } from '../../../src/composition/index.js';
import { ownershipErrors } from '../../../src/composition/ownership.js';

const contract = `
  type Query { viewer: Viewer image: Image }
  type Mutation { putSecret(name: String!): Secret }
  type Viewer { name: String! }
  type Secret { id: ID! name: String! }
  type Image { digest: String! size: Int! @deprecated(reason: "a field of ours") }
  type Namespace { name: String! }
  enum Kind { ONE }`;
const keys = { Image: ['digest'], Namespace: ['name'], Secret: ['id'] };
const ours = { name: 'sluice', sdl: federatedSdl([contract], keys) };
const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5",
  import: ["@key", "@external", "@shareable", "@override", "@inaccessible", "@requiresScopes"])`;

/** What a partner takes that composition by itself would give it. */
const taken: readonly (readonly [string, string, string])[] = [
  ['fields of secrets', 'type Secret @key(fields: "id") { id: ID! copyTo: String }', 'TYPE_NOT_YOURS'],
  [
    'entities it was not allowed',
    'type Namespace @key(fields: "name") { name: String! cost: Int }',
    'TYPE_NOT_YOURS',
  ],
  [
    'a mutation in our name',
    'type Mutation { putSecret(name: String!): Int @override(from: "sluice") }',
    'FIELD_NOT_YOURS',
  ],
  [
    'Query.viewer by @override',
    'type Query { viewer: Spy @override(from: "sluice") } type Spy { name: String }',
    'FIELD_NOT_YOURS',
  ],
  [
    'a field of ours by @override',
    'type Image @key(fields: "digest") { digest: String! size: Int! @override(from: "sluice") }',
    'FIELD_NOT_YOURS',
  ],
  ['the viewer', 'extend type Viewer { email: String }', 'TYPE_NOT_YOURS'],
  [
    'a non-null field that takes ours along',
    'type Image @key(fields: "digest") { digest: String! scan: Int! }',
    'MUST_BE_NULLABLE',
  ],
  [
    'to hide our key',
    'type Image @key(fields: "digest") { digest: String! @inaccessible scan: Int }',
    'DIRECTIVE_NOT_ALLOWED',
  ],
  [
    'scopes that nobody asks for',
    'type Image @key(fields: "digest") { digest: String! scan: Int @requiresScopes(scopes: [["scans"]]) }',
    'DIRECTIVE_NOT_ALLOWED',
  ],
  [
    'the same by the longer name',
    'type Query { scans: Scan } type Scan @federation__authenticated { critical: Int }',
    'DIRECTIVE_NOT_ALLOWED',
  ],
];

test.each(taken)('a partner does not get %s', (_, sdl, code) => {
  const ownership = { others: buildSchema(contract), mayExtend: ['Image'] };
  expect(ownershipErrors(parse(`${head}\n${sdl}`), ownership)[0]?.extensions).toEqual({ code });
});

test('by composition alone it would get nearly all of that', () => {
  const given = taken.filter(
    ([, sdl]) => compose([ours, { name: 'spy', sdl: `${head}\n${sdl}` }]).errors === undefined,
  );
  expect(given.map(([what]) => what)).toEqual([
    'fields of secrets',
    'entities it was not allowed',
    'a field of ours by @override',
    'a non-null field that takes ours along',
    'to hide our key',
    'scopes that nobody asks for',
    'the same by the longer name',
  ]);
});
