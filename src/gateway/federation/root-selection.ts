import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fragments of a document, by name. */
export const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

/** The operation with those fields of its own level that `keeps` wants, fragments at that level written out. */
export function withRootFields(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  keeps: (name: string) => boolean,
): DocumentNode {
  const fragments = fragmentsOf(document);
  const selectionSet = pick(operation.selectionSet);
  const others = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...others] };

  function pick(set: SelectionSetNode): SelectionSetNode {
    return { kind: Kind.SELECTION_SET, selections: set.selections.flatMap(pickOne) };
  }

  function pickOne(selection: SelectionNode): SelectionNode[] {
    if (selection.kind === Kind.FIELD) return keeps(selection.name.value) ? [selection] : [];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!inner) return [];
    const picked = pick(inner.selectionSet);
    const { directives } = selection;
    return picked.selections.length === 0
      ? []
      : [{ kind: Kind.INLINE_FRAGMENT, selectionSet: picked, ...(directives && { directives }) }];
  }
}
