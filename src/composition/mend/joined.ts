import {
  Kind,
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';

/** The names that a supergraph has for its subgraphs in enum values, by those that they have themselves. */
export function graphIds({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const node of definitions)
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph')
      for (const { name, directives = [] } of node.values ?? [])
        for (const directive of directives) {
          const given = argumentOf(directive, 'name');
          if (given?.kind === Kind.STRING) ids.set(given.value, name.value);
        }
  return ids;
}

const argumentOf = ({ arguments: given = [] }: ConstDirectiveNode, name: string) =>
  given.find((one) => one.name.value === name)?.value;

const graphOf = (directive: ConstDirectiveNode): string | undefined => {
  const value = argumentOf(directive, 'graph');
  return value?.kind === Kind.ENUM ? value.value : undefined;
};

const isJoin = ({ name }: ConstDirectiveNode) => name.value === 'join__field';

/** Whether a field says of any subgraph by name how it is served there; it is served by all that have its type otherwise. */
export const isJoined = ({ directives = [] }: FieldDefinitionNode): boolean => directives.some(isJoin);

/** The field with this said of how one subgraph serves it, beside what was said of that before. */
export function withJoin(
  field: FieldDefinitionNode,
  graph: string,
  said: Readonly<Record<string, ConstValueNode>>,
): FieldDefinitionNode {
  const directives = field.directives ?? [];
  const known = directives.find((directive) => isJoin(directive) && graphOf(directive) === graph);
  const kept = (known?.arguments ?? []).filter(({ name }) => !(name.value in said) && name.value !== 'graph');
  const join: ConstDirectiveNode = {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'join__field' },
    arguments: [
      argument('graph', { kind: Kind.ENUM, value: graph }),
      ...kept,
      ...Object.entries(said).map(([name, value]) => argument(name, value)),
    ],
  };
  return {
    ...field,
    directives: known ? directives.map((one) => (one === known ? join : one)) : [...directives, join],
  };
}

const argument = (name: string, value: ConstValueNode): ConstArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value,
});
