import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { ArgumentValues } from './generated-query.js';

/** A query that a client of ours sends. */
export interface RecordedOperation {
  /** `cli Namespaces`, `console Streams`, … */
  readonly name: string;
  /** With its fragments. */
  readonly text: string;
  readonly definition: OperationDefinitionNode;
}

/** All queries of the command line and of the console, as they are written there. */
export const recordedQueries = (): RecordedOperation[] => [
  ...queriesIn('src/client/operations', 'cli'),
  ...queriesIn('src/console', 'console', ['src/client/operations/fragments.graphql']),
];

function queriesIn(folder: string, client: string, others: readonly string[] = []): RecordedOperation[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(folder, file));
  const documents = [...others, ...files].map((file) => parse(readFileSync(file, 'utf8')));
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(
    definitions
      .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .filter(({ operation }) => operation === OperationTypeNode.QUERY)
    .map((definition) => ({
      name: `${client} ${definition.name?.value ?? ''}`,
      text: [definition, ...fragmentsOf(definition, fragments)].map(print).join('\n'),
      definition,
    }));
}

/** The fragments that a definition spreads, and those that they spread. */
function fragmentsOf(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  all: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = all.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, all, found);
    },
  });
  return found;
}

/** Variables for an operation: for each the `turn`-th value that is known by its name, where there is one. */
export function variablesFor(
  { definition }: RecordedOperation,
  values: ArgumentValues,
  turn: number,
): Record<string, unknown> {
  const entries = (definition.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const known = values[name] ?? [];
    const isNeeded = type.kind === Kind.NON_NULL_TYPE && !defaultValue;
    if (known.length === 0) return isNeeded ? [name, anyOf(type)] : null;
    return isNeeded || turn % 2 === 1 ? [name, known[turn % known.length]] : null;
  });
  return Object.fromEntries(entries.filter((entry) => entry !== null)) as Record<string, unknown>;
}

/** Some value of the type, for variables that nothing is known of. */
function anyOf(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return anyOf(type.type);
  if (type.kind === Kind.LIST_TYPE) return [anyOf(type.type)];
  switch (type.name.value) {
    case 'Int':
    case 'Int64':
      return 3;
    case 'Boolean':
      return true;
    case 'DateTime':
      return '2040-01-01T00:00:00Z';
    default:
      return 'web';
  }
}
