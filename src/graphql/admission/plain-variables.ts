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

/** Values of variables where coercing them would change none; null where anything is to be coerced, filled in or refused. */
export type PlainVariables = (values: Values) => Values | null;

/**
 * Tells of the values of an operation's variables whether they are plain: each is given, of a type that the language itself
 * has, and of that very type. What comes of it are the variables that the operation declares, and no more.
 */
export function plainVariablesOf({ variableDefinitions = [] }: OperationDefinitionNode): PlainVariables {
  const declared = variableDefinitions.map(plainlyDeclared);
  if (!declared.every((each) => each !== null)) return () => null;
  return (values) => {
    for (const { name, isMet } of declared)
      if (!Object.hasOwn(values, name) || !isMet(values[name])) return null;
    if (Object.keys(values).length === declared.length) return values;
    return Object.fromEntries(declared.map(({ name }) => [name, values[name]]));
  };
}

function plainlyDeclared({ variable, type }: VariableDefinitionNode): Plain | null {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  const isMet = named.kind === Kind.NAMED_TYPE ? isOfType.get(named.name.value) : undefined;
  return isMet ? { name: variable.name.value, isMet } : null;
}
