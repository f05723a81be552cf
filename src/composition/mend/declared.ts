import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeNode,
} from 'graphql';

/** What one subgraph says of its types: their fields, and which objects an abstract one stands for. */
export interface Declared {
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, FieldDefinitionNode>>;
  /** Objects of each interface and union, by name. */
  readonly objects: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the types of a subgraph, their extensions with them. */
export function readDeclared({ definitions }: DocumentNode): Declared {
  const fields = new Map<string, Map<string, FieldDefinitionNode>>();
  const objects = new Map<string, Set<string>>();
  const add = (abstract: string, object: string) =>
    objects.set(abstract, (objects.get(abstract) ?? new Set()).add(object));
  for (const node of definitions) {
    if (node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_EXTENSION)
      for (const member of node.types ?? []) add(node.name.value, member.name.value);
    const isObject = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
    const isInterface =
      node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_EXTENSION;
    if (!isObject && !isInterface) continue;
    if (isObject) for (const abstract of node.interfaces ?? []) add(abstract.name.value, node.name.value);
    const known = fields.get(node.name.value) ?? new Map<string, FieldDefinitionNode>();
    for (const field of node.fields ?? []) known.set(field.name.value, field);
    fields.set(node.name.value, known);
  }
  return { fields, objects };
}

/** The name of a type without its lists and marks. */
export const nameOfType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOfType(type.type);

/** A directive of federation by its plain name, however it was imported; undefined where it is not there. */
export const directiveNamed = (
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined =>
  directives.find((directive) => directive.name.value.replace(/^federation__/, '') === name);
