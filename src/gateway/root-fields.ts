import {
  BREAK,
  getOperationAST,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Answers about the fields of operations and documents, each found out once. */
const known = new WeakMap<OperationDefinitionNode | DocumentNode, Map<string, boolean>>();

function foundOnce(
  node: OperationDefinitionNode | DocumentNode,
  field: string,
  find: () => boolean,
): boolean {
  let ofNode = known.get(node);
  if (!ofNode) known.set(node, (ofNode = new Map<string, boolean>()));
  let answer = ofNode.get(field);
  if (answer === undefined) ofNode.set(field, (answer = find()));
  return answer;
}

/** Whether the operation's own level asks for this field, under any alias and through any fragment. */
export function selectsAtRoot(
  document: DocumentNode,
  operationName: string | null | undefined,
  field: string,
): boolean {
  const operation = getOperationAST(document, operationName);
  return operation !== null && operation !== undefined && selectsIn(operation, field, document);
}

/** The same of an operation that was found already; found out once an operation. */
export const selectsIn = (
  operation: OperationDefinitionNode,
  field: string,
  document: DocumentNode,
): boolean => foundOnce(operation, field, () => selects(operation.selectionSet, field, document, new Set()));

/** Whether a document asks for a field of this name anywhere at all; found out once a document. */
export function mentions(document: DocumentNode, field: string): boolean {
  return foundOnce(document, field, () => {
    let isMentioned = false;
    visit(document, {
      Field: ({ name }) => {
        if (name.value !== field) return undefined;
        isMentioned = true;
        return BREAK;
      },
    });
    return isMentioned;
  });
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
