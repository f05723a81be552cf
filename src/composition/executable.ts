import {
  buildASTSchema,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

const definitionOf = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
} as const;

/** What a subgraph serves by virtue of being one: who it is, and its entities. `query` begins its part of `Query`. */
export const subgraphFields = (entities: readonly string[], query = 'extend type Query'): string => `
  scalar _Any
  type _Service { sdl: String! }
  ${query} { _service: _Service! }
  ${
    entities.length === 0
      ? ''
      : `
    union _Entity = ${entities.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`
  }`;

/**
 * The schema of a subgraph as its server has it: what is only extended stands for itself, and `_entities` is there.
 * Its answers are checked against this.
 */
export function executableSchema(sdl: string): GraphQLSchema {
  const written = parse(sdl, { noLocation: true });
  const own = standalone(written);
  const entities = own.definitions
    .filter(
      (node): node is ObjectTypeDefinitionNode =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION && (node.directives ?? []).some(isKey),
    )
    .map(({ name }) => name.value);
  const hasQuery = own.definitions.some((node) => nameOf(node) === 'Query');
  const added = parse(subgraphFields(entities, hasQuery ? 'extend type Query' : 'type Query'), {
    noLocation: true,
  });
  const definitions = [...own.definitions, ...added.definitions];
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true, assumeValid: true });
}

const nameOf = (node: DefinitionNode): string | undefined =>
  isTypeDefinitionNode(node) || isTypeExtensionNode(node) ? node.name.value : undefined;

const isKey = ({ name }: { readonly name: { readonly value: string } }) =>
  name.value === 'key' || name.value === 'federation__key';

/** The first extension of a type that is nowhere defined becomes its definition; keys of any of them are kept. */
function standalone({ definitions }: DocumentNode): DocumentNode {
  const defined = new Set(
    definitions.flatMap((node) => (node.kind.endsWith('TypeDefinition') ? (nameOf(node) ?? []) : [])),
  );
  const keyed = new Map<string, (ObjectTypeDefinitionNode | ObjectTypeExtensionNode)['directives']>();
  for (const node of definitions)
    if (node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.OBJECT_TYPE_DEFINITION)
      keyed.set(node.name.value, [...(keyed.get(node.name.value) ?? []), ...(node.directives ?? [])]);
  const kept: DefinitionNode[] = [];
  for (const node of definitions) {
    if (node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const name = nameOf(node);
    if (!(node.kind in definitionOf) || name === undefined || defined.has(name)) {
      kept.push(withKeys(node));
      continue;
    }
    defined.add(name);
    const kind = definitionOf[node.kind as keyof typeof definitionOf];
    kept.push(withKeys({ ...node, kind } as DefinitionNode));
  }
  return { kind: Kind.DOCUMENT, definitions: kept };

  function withKeys(node: DefinitionNode): DefinitionNode {
    return node.kind === Kind.OBJECT_TYPE_DEFINITION
      ? { ...node, directives: keyed.get(node.name.value) ?? [] }
      : node;
  }
}
