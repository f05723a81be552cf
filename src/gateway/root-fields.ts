import {
  BREAK,
  getOperationAST,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const known = new WeakMap<OperationDefinitionNode, Map<string, boolean>>();

/**
 * Whether the operation's own level asks for this field, under any alias and through any fragment; found out once an
 * operation.
 */
export function selectsAtRoot(
  document: DocumentNode,
  operationName: string | null | undefined,
  field: string,
): boolean {
  const operation = getOperationAST(document, operationName);
  if (!operation) return false;
  const ofOperation = known.get(operation) ?? new Map<string, boolean>();
  known.set(operation, ofOperation);
  let isSelected = ofOperation.get(field);
  if (isSelected === undefined) {
    isSelected = selects(operation.selectionSet, field, document, new Set());
    ofOperation.set(field, isSelected);
  }
  return isSelected;
}

/** Whether the operation is a mutation. */
export const isMutation = (document: DocumentNode, operationName: string | null | undefined): boolean =>
  getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION;

const mentioned = new WeakMap<DocumentNode, Map<string, boolean>>();

/** Whether a document asks for a field of this name anywhere at all; found out once a document. */
export function mentions(document: DocumentNode, field: string): boolean {
  const ofDocument = mentioned.get(document) ?? new Map<string, boolean>();
  mentioned.set(document, ofDocument);
  let isMentioned = ofDocument.get(field);
  if (isMentioned === undefined) {
    isMentioned = false;
    visit(document, {
      Field: ({ name }) => {
        if (name.value !== field) return undefined;
        isMentioned = true;
        return BREAK;
      },
    });
    ofDocument.set(field, isMentioned);
  }
  return isMentioned;
}

function selects(set: SelectionSetNode, field: string, document: DocumentNode, seen: Set<string>): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === field;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return selects(selection.selectionSet, field, document, seen);
    const name = selection.name.value;
    if (seen.has(name)) return false;
    seen.add(name);
    const fragment = fragmentNamed(document, name);
    return fragment !== undefined && selects(fragment.selectionSet, field, document, seen);
  });
}

const fragmentNamed = (document: DocumentNode, name: string): FragmentDefinitionNode | undefined =>
  document.definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );

/** The fields of an operation's own level, those of fragments among them. */
export function rootFieldsOf(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentNamed(document, selection.name.value);
    return inner ? rootFieldsOf(document, inner.selectionSet) : [];
  });
}
