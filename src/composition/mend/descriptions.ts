import { Kind, type DefinitionNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/**
 * The same subgraphs, in which nobody describes what one before has served: composition would take the words of whoever's
 * name comes first, so a partner could say what a type of ours is for.
 */
export function withoutForeignDescriptions(documents: readonly DocumentNode[]): DocumentNode[] {
  const known = new Set<string>();
  return documents.map((document) => {
    const own: string[] = [];
    const silent = <Node extends { readonly description?: unknown }>(
      node: Node,
      coordinate: string,
    ): Node => {
      if (!known.has(coordinate)) own.push(coordinate);
      return known.has(coordinate) && node.description ? { ...node, description: undefined } : node;
    };
    const silentFields = (fields: readonly FieldDefinitionNode[], type: string) =>
      fields.map((field) => silent(field, `${type}.${field.name.value}`));
    const definitions = document.definitions.map((node): DefinitionNode => {
      switch (node.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_DEFINITION: {
          const fields = silentFields(node.fields ?? [], node.name.value);
          return silent({ ...node, fields }, node.name.value);
        }
        case Kind.OBJECT_TYPE_EXTENSION:
        case Kind.INTERFACE_TYPE_EXTENSION:
          return { ...node, fields: silentFields(node.fields ?? [], node.name.value) };
        case Kind.SCALAR_TYPE_DEFINITION:
        case Kind.UNION_TYPE_DEFINITION:
        case Kind.ENUM_TYPE_DEFINITION:
        case Kind.INPUT_OBJECT_TYPE_DEFINITION:
          return silent(node, node.name.value);
        default:
          return node;
      }
    });
    for (const coordinate of own) known.add(coordinate);
    return { ...document, definitions };
  });
}
