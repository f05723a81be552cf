import { GraphQLError, isTypeDefinitionNode, Kind, type DocumentNode } from 'graphql';

/** What a schema should have and lacks; no reason to refuse it. */
export function lintWarnings({ definitions }: DocumentNode): GraphQLError[] {
  return definitions.flatMap((node) => {
    if (!isTypeDefinitionNode(node)) return [];
    const name = node.name.value;
    const fields =
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? (node.fields ?? [])
        : [];
    const isEntity = (node.directives ?? []).some((directive) => directive.name.value === 'key');
    return [
      ...(/^[A-Z][A-Za-z0-9]*$/.test(name)
        ? []
        : [warning('NAME_STYLE', `Type names are written like ImageScan: ${name}.`, node)]),
      ...(node.description || isEntity || roots.has(name)
        ? []
        : [warning('NO_DESCRIPTION', `${name} has no description.`, node)]),
      ...fields.flatMap((field) => {
        const place = `${name}.${field.name.value}`;
        const isKnown =
          isEntity && (field.directives ?? []).some((directive) => directive.name.value === 'external');
        return [
          ...(/^[a-z][A-Za-z0-9]*$/.test(field.name.value)
            ? []
            : [warning('NAME_STYLE', `Field names are written like firstSeenAt: ${place}.`, field)]),
          ...(field.description || isKnown || isEntity
            ? []
            : [warning('NO_DESCRIPTION', `${place} has no description.`, field)]),
        ];
      }),
    ];
  });
}

const roots = new Set(['Query', 'Mutation', 'Subscription']);

const warning = (code: string, message: string, node: object) =>
  new GraphQLError(message, { nodes: [node as never], extensions: { code } });
