/** How much one operation may ask for. */
export interface Limits {
  /** Lexical tokens in the document. */
  readonly tokens: number;
  /** Nested fields; the wrapping fields of connections do not count. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Fields, each times the objects it is asked of. */
  readonly cost: number;
}

export const defaultLimits: Limits = { tokens: 5_000, depth: 15, aliases: 30, rootFields: 30, cost: 10_000 };
