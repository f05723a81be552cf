import { buildSchema, getArgumentValues, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { argumentsReader } from '../../../src/gateway/reads/arguments.js';

const schema = buildSchema(`
  input Filter { name: String, first: Int = 4 }
  type Query { f(text: String, must: String!, size: Int = 5, list: [String], filter: Filter): Int }
`);
const definition = schema.getQueryType()?.getFields()['f'];

const attempt = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
};

test.each([
  'must: "m"',
  'must: "m", text: null, size: 7',
  'must: $a',
  'must: $a, text: $b',
  'must: $a, size: $b, text: "t"',
  'must: $a, list: ["x", $b]',
  'must: $a, filter: { name: $b }',
  'must: $constructor, text: $toString',
  'must: $a, list: ["x", null], filter: { name: "n" }',
  'must: "m", list: [], filter: { first: 2 }',
  'must: "m", filter: { name: "n", first: $b }',
  'must: "m", filter: { unknown: ["x"] }',
  'must: 5',
])('arguments (%s) are what graphql-js reads, whatever the variables', (written) => {
  if (!definition) throw new Error('There is no field.');
  const operation = parse(`{ f(${written}) }`).definitions[0] as OperationDefinitionNode;
  const node = operation.selectionSet.selections[0] as FieldNode;
  const read = argumentsReader(definition, node);
  for (const a of ['x', null, undefined])
    for (const variables of [{ a }, { a, b: 'y' }, { a, b: null }, { b: 9 }, {}])
      expect(attempt(() => read(variables))).toStrictEqual(
        attempt(() => getArgumentValues(definition, node, variables)),
      );
});
