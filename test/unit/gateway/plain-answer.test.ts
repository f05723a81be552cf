import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { plainAnswer } from '../../../src/gateway/plain-answers/plain-answer.js';

interface Parent {
  readonly id: string;
  readonly type?: string;
}

const schema = makeExecutableSchema({
  typeDefs: `
    type Query { x: Int }
    type Subscription { events(after: String): Event!, asked: Moved }
    interface Event { id: ID! when: String list: [Int!] actor: Actor needed: String! }
    type Actor { name: String! size: Size page(first: Int): Int }
    enum Size { SMALL LARGE }
    type Moved implements Event {
      id: ID! when: String list: [Int!] actor: Actor needed: String! upper: String! tag: Tag later: String broken: String
    }
    type Made implements Event { id: ID! when: String list: [Int!] actor: Actor needed: String! }
    type Tag { name: String }
  `,
  resolvers: {
    Subscription: {
      events: { resolve: (event: Parent) => event },
      asked: { resolve: (event: Parent, given: object) => ({ ...event, ...given }) },
    },
    Event: { __resolveType: ({ type }: Parent) => type ?? 'Made' },
    Actor: { size: () => 'SMALL' },
    Moved: {
      upper: ({ id }: Parent) => id.toUpperCase(),
      tag: (_: Parent, __: unknown, context: { tag: string }) => ({ name: context.tag }),
      later: ({ id }: Parent) => Promise.resolve(id),
      broken: ({ id }: Parent) => {
        throw new Error(`broken ${id}`);
      },
    },
  },
});

const made = { id: 1, when: null, list: [1, 2], actor: { name: 'ada' }, needed: 'yes' };
const moved = { ...made, type: 'Moved', id: 'two', actor: null };

const plainOf = (text: string, event: object, variables?: Record<string, unknown>) => {
  const answered = plainAnswer(schema, { document: parse(text), variables }, event);
  return answered && { data: answered.data };
};

const executed = async (text: string, event: object, variables: Record<string, unknown> = {}) =>
  JSON.stringify(
    await execute({
      schema,
      document: parse(text),
      rootValue: event,
      variableValues: variables,
      contextValue: { tag: 'prod' },
    }),
  );

describe('what an event carries is answered as an execution would', () => {
  test.each([
    ['{ id when list needed }', ''],
    ['{ __typename key: id id }', ''],
    ['{ actor { name } ... on Event { actor { __typename } } }', ''],
    ['{ id ... on Moved { upper } ... on Made { when } }', ''],
    ['{ ...common }', 'fragment common on Event { id actor { name } }'],
    ['{ id ... on Moved { id shout: upper } ...late }', 'fragment late on Moved { list }'],
  ])('%s %s', async (fields, fragment) => {
    const text = `subscription { events(after: "x") ${fields} } ${fragment}`;
    for (const event of [made, moved])
      expect(JSON.stringify(plainOf(text, event))).toBe(await executed(text, event));
  });
});

describe('what is left out by a directive is left out', () => {
  test.each([
    '{ id @skip(if: true) needed @include(if: true) when @include(if: false) }',
    '{ id @skip(if: $a) needed @include(if: $a) list @skip(if: $a) @include(if: $b) }',
    '{ id ... @include(if: $a) { when list } ... on Moved @skip(if: $a) { upper } }',
    '{ ...common @include(if: $a) id ... on Moved @skip(if: $a) { tag { name } } }',
    '{ actor @skip(if: $b) { name @include(if: $a) __typename } id @skip(if: $a) ...common }',
  ])('%s', async (fields) => {
    const text = `subscription ($a: Boolean!, $b: Boolean!) { events ${fields} } fragment common on Event { id actor { name } }`;
    const document = parse(text);
    for (const a of [true, false])
      for (const b of [false, true])
        for (const event of [made, moved]) {
          const answered = plainAnswer(schema, { document, variables: { a, b } }, event);
          const expected = await executed(text, event, { a, b });
          if (answered || a || !text.includes('tag'))
            expect(JSON.stringify(answered && { data: answered.data })).toBe(expected);
        }
  });
});

describe('all else is left to an execution', () => {
  test.each([
    ['a domain', 'subscription { events { ... on Moved { tag { name } } } }', moved],
    ['a promise', 'subscription { events { ... on Moved { later } } }', moved],
    ['an error', 'subscription { events { ... on Moved { broken } } }', moved],
    ['a null that must not be', 'subscription { events { needed } }', { ...made, needed: null }],
    ['a type that is not there', 'subscription { events { id } }', { ...made, type: 'Gone' }],
    ['a key that is no object’s own', 'subscription { __proto__: events { id } }', made],
    ['an argument', 'subscription { events { actor { page(first: 1) } } }', made],
    ['a resolver without a parent', 'subscription { events { actor { size } } }', made],
    ['a source that looks at its context', 'subscription { asked { id } }', moved],
    [
      'a variable that nobody knows',
      'subscription ($a: Boolean!) { events { id @skip(if: $a) needed } }',
      made,
    ],
  ])('%s', (_, text, event) => {
    expect(plainOf(text, event)).toBeNull();
  });

  test('one type of events that needs more holds up none of the others', () => {
    const text = 'subscription { events { id ... on Moved { tag { name } } } }';
    expect(plainOf(text, moved)).toBeNull();
    expect(plainOf(text, made)).not.toBeNull();
  });
});

test('what a statement can read is left open, in its place', () => {
  const document = parse('subscription { events { id ... on Moved { now: tag { name } list } } }');
  const answered = plainAnswer(
    schema,
    { document },
    moved,
    (type, field) => `${type}.${field}` === 'Moved.tag',
  );
  expect(JSON.stringify(answered?.data)).toBe('{"events":{"id":"two","now":null,"list":[1,2]}}');
  expect(answered?.gaps).toMatchObject([{ key: 'now', parent: moved, into: { id: 'two' } }]);
});
