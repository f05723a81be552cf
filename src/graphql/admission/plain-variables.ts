import { Kind, type OperationDefinitionNode, type VariableDefinitionNode } from 'graphql';

type Values = Readonly<Record<string, unknown>>;

const isOfType = new Map<string, (value: unknown) => boolean>([
  ['String', (value) => typeof value === 'string'],
  ['ID', (value) => typeof value === 'string'],
  ['Boolean', (value) => typeof value === 'boolean'],
  ['Int', (value) => typeof value === 'number' && (value | 0) === value],
]);

interface Plain {
  readonly name: string;
  readonly isMet: (value: unknown) => boolean;
}

const known = new WeakMap<OperationDefinitionNode, readonly Plain[] | null>();

/**
 * The values of an operation's variables where coercing them would change none: each is given, of a type that the language
 * itself has, and of that very type. Null wherever anything is to be coerced, filled in or refused.
 */
export function plainVariables(operation: OperationDefinitionNode, values: Values): Values | null {
  let declared = known.get(operation);
  if (declared === undefined) known.set(operation, (declared = plainOf(operation)));
  if (!declared) return null;
  const plain: Record<string, unknown> = {};
  for (const { name, isMet } of declared) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!isMet(value)) return null;
    plain[name] = value;
  }
  return plain;
}

function plainOf({ variableDefinitions = [] }: OperationDefinitionNode): readonly Plain[] | null {
  const plain = variableDefinitions.map(plainlyDeclared);
  return plain.every((each) => each !== null) ? plain : null;
}

function plainlyDeclared({ variable, type }: VariableDefinitionNode): Plain | null {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  const isMet = named.kind === Kind.NAMED_TYPE ? isOfType.get(named.name.value) : undefined;
  return isMet ? { name: variable.name.value, isMet } : null;
}
