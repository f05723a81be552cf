import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { compose } from '../../../src/composition/index.js';

const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5",
  import: ["@key", "@shareable", "@external", "@requires", "@interfaceObject"])`;
const parts = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, sdl]) => ({ name, sdl: `${head}\n${sdl}` }));

/** Our supergraph, or what the library makes of the same without our mending. */
function supergraphOf(given: ReturnType<typeof parts>, isMended = true): string {
  const composed = isMended
    ? compose(given)
    : composeServices(given.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) })));
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl.replaceAll(/\s+/g, ' ');
}

test('what is ours is described by us, whatever a partner says of it', () => {
  const described = parts({
    sluice: 'type Query { "Ours." a: Kind @shareable } "Our kind." scalar Kind',
    partner: 'type Query { "Theirs." a: Kind @shareable b: Int } "Their kind." scalar Kind',
  });
  const ours = supergraphOf(described);
  expect(ours).toContain('Ours.');
  expect(ours).toContain('Our kind.');
  expect(ours).not.toContain('Their');
  expect(supergraphOf(described, false)).toContain('Their kind.');
});

const media = parts({
  a: 'type Query { book: Book @shareable } union Media = Book type Book { title: String @shareable }',
  b: 'type Query { book: Media @shareable } union Media = Book | Song type Book { title: String @shareable } type Song { title: String }',
});

test('a field that is an object here and a union there is a union', () => {
  expect(supergraphOf(media)).toContain(
    'book: Media @join__field(graph: A, type: "Book") @join__field(graph: B, type: "Media")',
  );
  expect(supergraphOf(media, false)).toContain('book: Book');
});

const named = parts({
  a: 'type Query { users: [Named] } interface Named @key(fields: "id") { id: ID! name: String } type User implements Named @key(fields: "id") { id: ID! name: String }',
  b: 'type Named @key(fields: "id") @interfaceObject { id: ID! name: String @external nick: String @requires(fields: "name") }',
});

test('what an interface object has from elsewhere is known to be from there', () => {
  const field = 'name: String @join__field(graph: A) @join__field(graph: B, external: true)';
  expect(supergraphOf(named)).toContain(field);
  expect(supergraphOf(named, false)).not.toContain(field);
});

const types = `
  interface Foo { foo: String } interface Bar implements Foo { foo: String bar: String }
  type Baz implements Foo & Bar @shareable { foo: String bar: String baz: String }
  type Qux implements Foo @shareable { foo: String }`;
const requiring = parts({
  a: `type Query { a: Entity } type Entity @key(fields: "id") { id: ID! data: Foo } ${types}`,
  b: `type Entity @key(fields: "id") { id: ID! data: Foo @external all: String @requires(fields: "data { foo ... on Bar { bar ... on Baz { baz } } }") } ${types}`,
});

test('a requirement may lead from one interface to another, in the words of who wrote it', () => {
  expect(supergraphOf(requiring)).toContain('requires: "data { foo ... on Bar { bar ... on Baz { baz } } }"');
  expect(() => supergraphOf(requiring, false)).toThrow('cannot satisfy @require');
});
