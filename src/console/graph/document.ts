import type { TypedDocumentString } from '../operations.generated.js';

/** An operation of the graph with the types of what it takes and yields. */
export type Document<Data, Variables> = TypedDocumentString<Data, Variables>;
