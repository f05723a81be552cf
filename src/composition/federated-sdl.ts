import { Kind, parse, print, type ConstDirectiveNode, type DefinitionNode, type DocumentNode } from 'graphql';

/** Value types that partners may use as they are, in lists of their own. */
export const sharedTypes: readonly string[] = ['PageInfo', 'KeyValue'];

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])`;

/** Our contract as a subgraph: its entities bear their keys, and what all may use is shared. */
export function federatedSdl(
  contract: readonly string[],
  entities: Readonly<Record<string, readonly string[]>>,
): string {
  const { definitions } = parse(contract.join('\n'), { noLocation: true });
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: definitions.map(federated) };
  return `${link}\n\n${print(document)}\n`;

  function federated(node: DefinitionNode): DefinitionNode {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
    const name = node.name.value;
    const keys = Object.hasOwn(entities, name) ? (entities[name] ?? []) : [];
    const added = [...keys.map(keyDirective), ...(sharedTypes.includes(name) ? [shareable] : [])];
    return { ...node, directives: [...(node.directives ?? []), ...added] };
  }
}

const keyDirective = (fields: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'key' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'fields' },
      value: { kind: Kind.STRING, value: fields },
    },
  ],
});

const shareable: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'shareable' },
};
