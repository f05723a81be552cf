import { getOperationAST, getVariableValues, parse, type GraphQLSchema } from 'graphql';
import { readings } from '../../../src/gateway/readings.js';
import { compile, fragmentsOf } from '../../../src/gateway/reads/compile.js';
import type { Run } from '../../../src/reads/index.js';
import { variablesFor, type RecordedOperation } from './recorded-operations.js';

const everything = { all: true, namespaces: [], names: [] };
const run: Run = {
  scope: () => everything,
  viewer: { kind: 'USER', name: 'ada' },
  settings: { internalRegistry: null, publicRegistry: null, triggersPerMinute: 0 },
};

/**
 * How an operation is read where nothing is asked of the past: `one statement`; `one statement, but …` with the fields that
 * resolvers fill in, or the root fields that they answer; `resolvers`.
 */
export function howRead(recorded: RecordedOperation, schema: GraphQLSchema): string {
  const document = parse(recorded.text);
  const operation = getOperationAST(document);
  const { coerced } = getVariableValues(
    schema,
    operation?.variableDefinitions ?? [],
    variablesFor(recorded, { digest: [`sha256:${'a'.repeat(64)}`] }, 0),
  );
  // Arguments of its own kind are not made up here: an operation that has some is left to the resolvers.
  if (!operation || !coerced) return 'resolvers';
  const source = { schema, readings, operation, fragments: fragmentsOf(document) };
  const compiled = compile(source, { variables: coerced, run });
  if (!compiled) return 'resolvers';
  const left = [
    ...compiled.rest.map((field) => `Query.${field.name.value}`),
    ...compiled.holes
      .filter(({ isRare }) => !isRare)
      .map(({ type, nodes }) => `${type}.${nodes[0]?.name.value ?? ''}`),
  ];
  return left.length === 0 ? 'one statement' : `one statement, but ${[...new Set(left)].sort().join(', ')}`;
}
