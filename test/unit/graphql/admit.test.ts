import { buildSchema, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { admission } from '../../../src/graphql/admission/admit.js';
import { Remembered } from '../../../src/graphql/admission/remembered.js';
import { sha256Hex } from '../../../src/platform/sha256.js';

const schema = buildSchema('type Query { a: Query b(text: String, list: [String!]): Int node: Query }');

const codes = (query: string, variables?: Record<string, unknown>) =>
  admission({ schema })
    .admit({ query, variables })
    .errors?.map(({ extensions }) => extensions['code']);

const deep = (levels: number) => `${'{a'.repeat(levels)}{b}${'}'.repeat(levels)}`;
const aliased = (count: number) =>
  `{${Array.from({ length: count }, (_, index) => `x${String(index)}:b`).join(' ')}}`;

test.for<readonly [string, string, string[] | undefined]>([
  ['15 levels', deep(14), undefined],
  ['16 levels', deep(15), ['DEPTH_LIMIT']],
  ['wrappers that do not count', `{node${deep(14)}}`, undefined],
  ['30 aliases', aliased(30), undefined],
  ['31 aliases', aliased(31), ['ALIAS_LIMIT']],
  ['31 fields at the root', `{${'b '.repeat(31)}}`, ['COST_LIMIT']],
  ['31 aliases in a fragment that is spread', `{a{...F}} fragment F on Query${aliased(31)}`, ['ALIAS_LIMIT']],
  ['16 levels with a fragment in between', `{a{...F}} fragment F on Query${deep(14)}`, ['DEPTH_LIMIT']],
  ['six mistakes', '{c d e f g h}', ['BAD_USER_INPUT']],
  ['two mistakes', '{c d}', ['BAD_USER_INPUT', 'BAD_USER_INPUT']],
])('%s', ([, query, expected]) => {
  expect(codes(query)).toEqual(expected);
});

test('messages name the limit, the value and what to do', () => {
  const message = admission({ schema }).admit({ query: deep(19) }).errors?.[0]?.message;
  expect(message).toMatch(/20 fields deep; 15 are allowed\. Fetch /);
});

test('a document that nobody can check says why', () => {
  const [error] = admission({ schema }).admit({ query: `{${'b '.repeat(4_000)}}` }).errors ?? [];
  expect(error).toMatchObject({
    message: expect.stringContaining('Ask for each once') as string,
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test.for([
  ['a text of 262,145 characters', { text: 'x'.repeat(262_145) }],
  ['a list of 262,145 items', { list: Array(262_145).fill('') }],
  ['33 lists in each other', { list: JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown }],
] as const)('%s is too much for variables', ([, variables]) => {
  expect(codes('query($text: String, $list: [String!]) { b(text: $text, list: $list) }', variables)).toEqual([
    'SIZE_LIMIT',
  ]);
});

test('only the operation that is asked for is measured', () => {
  const query = `query Good { b } query Deep ${deep(20)}`;
  const door = admission({ schema });
  expect(door.admit({ query, operationName: 'Good' }).errors).toBeUndefined();
  expect(door.admit({ query, operationName: 'Deep' }).errors).toHaveLength(1);
});

test('a document that was let in is known by its hash', () => {
  const door = admission({ schema });
  const admitted = door.admit({ query: '{b}' });
  door.admit({ query: '{c}' });
  expect(admitted.errors).toBeUndefined();
  expect(door.known(sha256Hex('{b}'))).toBe(admitted.errors ? null : admitted.document);
  expect(door.known(sha256Hex('{c}'))).toBeUndefined();
});

test('what was not asked for lately is forgotten, and made again', () => {
  const made: string[] = [];
  const remembered = new Remembered({ texts: 2, characters: 100 }, (text) => {
    made.push(text);
    return text;
  });
  for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) remembered.get(text);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('long texts leave room for few', () => {
  const made: string[] = [];
  const remembered = new Remembered({ texts: 100, characters: 10 }, (text, hash) => {
    made.push(text);
    return hash;
  });
  for (const text of ['aaaa', 'bbbb', 'cc', 'dd', 'bbbb', 'aaaa']) remembered.get(text);
  expect(made).toEqual(['aaaa', 'bbbb', 'cc', 'dd', 'aaaa']);
  // What is longer than all the room is made each time, and nothing else is there any more.
  for (const text of ['e'.repeat(11), 'e'.repeat(11), 'bbbb']) remembered.get(text);
  expect(made.slice(5)).toEqual(['e'.repeat(11), 'e'.repeat(11), 'bbbb']);
  expect(remembered.peek(sha256Hex('aaaa'))).toBeUndefined();
  expect(remembered.peek(sha256Hex('bbbb'))).toBe(sha256Hex('bbbb'));
});

const typed = buildSchema(`
  enum Size { SMALL LARGE }
  type Query { b(s: String, i: ID, t: Boolean, n: Int, f: Float, e: Size, l: [String!]): Int }
`);
const values = [
  '',
  'text',
  'SMALL',
  7,
  -0,
  2 ** 31,
  1.5,
  NaN,
  true,
  null,
  undefined,
  [],
  ['a'],
  'a',
  {},
  10n,
];

test.each(['String', 'String!', 'ID', 'Boolean!', 'Int', 'Int!', 'Int = 3', 'Float', 'Size', '[String!]'])(
  'variables of type %s are what graphql-js makes of them',
  (type) => {
    const places = { S: 's', ID: 'i', B: 't', In: 'n', F: 'f', Si: 'e', '[': 'l' };
    const place = Object.entries(places).findLast(([start]) => type.startsWith(start))?.[1] ?? '';
    const query = `query($v: ${type}) { b(${place}: $v) }`;
    const { variableDefinitions = [] } = parse(query).definitions[0] as OperationDefinitionNode;
    for (const given of [...values.map((v) => ({ v, other: 1 })), {}]) {
      const admitted = admission({ schema: typed }).admit({ query, variables: given });
      const { coerced, errors } = getVariableValues(typed, variableDefinitions, given);
      expect([given, admitted.errors?.length]).toEqual([given, errors?.length]);
      if (!admitted.errors) expect(admitted.variables).toStrictEqual(coerced);
    }
  },
);
