import { parse, validate, type GraphQLSchema } from 'graphql';

/** An operation that some client sends. */
export interface RecordedOperation {
  readonly client: string;
  readonly hash: string;
  readonly operationName: string | null;
  readonly text: string;
  readonly callsPerDay: number;
}

/** One that a schema refuses, and its first mistake there. */
export interface BrokenOperation extends RecordedOperation {
  readonly message: string;
}

/**
 * The operations that are valid on `before` and not on `after`. Each is validated whole: to ask only whether a
 * changed field is used says yes and no to the wrong ones.
 */
export function brokenOperations(
  operations: readonly RecordedOperation[],
  before: GraphQLSchema,
  after: GraphQLSchema,
): BrokenOperation[] {
  return operations.flatMap((operation) => {
    const message = mistakeIn(operation.text, after);
    return message === null || mistakeIn(operation.text, before) !== null ? [] : [{ ...operation, message }];
  });
}

/** The first mistake of a document; null where there is none. */
export function mistakeIn(text: string, schema: GraphQLSchema): string | null {
  try {
    const [mistake] = validate(schema, parse(text, { noLocation: true }), undefined, { maxErrors: 1 });
    return mistake?.message ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
