import {
  getArgumentValues,
  isNonNullType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type ValueNode,
} from 'graphql';
import type { Arguments } from '../../reads/index.js';
import type { Variables } from './compile.js';

type Definition = GraphQLField<unknown, unknown>;

/** An argument that is given by a variable as a whole. */
interface Given {
  readonly name: string;
  readonly variable: string;
  readonly mayBeNull: boolean;
}

/**
 * Reads the arguments of a field, as graphql-js does. What depends on no variable is read once; a variable is taken as it was
 * coerced. Where it has no value, or a list or an object has variables in it, graphql-js does all of it.
 */
export function argumentsReader(
  definition: Definition,
  node: FieldNode,
): (variables: Variables) => Arguments {
  const anew = (variables: Variables) => getArgumentValues(definition, node, variables);
  const { arguments: written = [] } = node;
  const given = written.flatMap(({ name, value }): Given[] => {
    const type = definition.args.find((one) => one.name === name.value)?.type;
    return value.kind === Kind.VARIABLE && type
      ? [{ name: name.value, variable: value.name.value, mayBeNull: !isNonNullType(type) }]
      : [];
  });
  const others = written.filter(({ value }) => value.kind !== Kind.VARIABLE);
  if (others.some(({ value }) => hasVariable(value))) return anew;
  let constant: Arguments | undefined;
  return (variables) => {
    const isPlain = given.every(
      ({ variable, mayBeNull }) =>
        Object.hasOwn(variables, variable) && (mayBeNull || variables[variable] != null),
    );
    if (!isPlain) return anew(variables);
    constant ??= constantOf(anew(variables), given);
    const read: Record<string, unknown> = { ...constant };
    for (const { name, variable } of given) read[name] = variables[variable];
    return read;
  };
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** All but what is given by variables. */
function constantOf(read: Arguments, given: readonly Given[]): Arguments {
  const names = new Set(given.map(({ name }) => name));
  return Object.fromEntries(Object.entries(read).filter(([name]) => !names.has(name)));
}
