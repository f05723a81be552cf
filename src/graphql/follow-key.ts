import { Kind, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { sha256Hex } from '../platform/sha256.js';

/** A subscription as a client sends it. */
interface Sent {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

const known = new WeakMap<DocumentNode, string | null>();

/**
 * Equal for subscriptions that say the same, wherever in the log they begin: same document, same operation, same
 * variables but for the one that is nothing but the cursor.
 */
export function followKey(
  { query, operationName, variables }: Sent,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): string {
  const cursor = cursorVariable(document, operation);
  const others = Object.entries(variables ?? {}).filter(([name]) => name !== cursor);
  return `${sha256Hex(query)} ${JSON.stringify([operationName ?? null, others])}`;
}

/** The variable that is used once only, as the argument `after` of the subscription's field; null without one. */
function cursorVariable(document: DocumentNode, operation: OperationDefinitionNode): string | null {
  const found = known.get(document);
  if (found !== undefined) return found;
  const uses = new Map<string, number>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      uses.set(name.value, (uses.get(name.value) ?? 0) + 1);
    },
  });
  const [field] = operation.selectionSet.selections;
  const after =
    field?.kind === Kind.FIELD
      ? field.arguments?.find(({ name }) => name.value === 'after')?.value
      : undefined;
  const cursor = after?.kind === Kind.VARIABLE && uses.get(after.name.value) === 1 ? after.name.value : null;
  known.set(document, cursor);
  return cursor;
}
