import { parse, Source, type DocumentNode, type GraphQLSchema } from 'graphql';
import { brokenOperations, type BrokenOperation, type RecordedOperation } from './broken-operations.js';
import { readPublicSchema, schemaChanges, type SchemaChange } from './changes.js';
import {
  asCompositionError,
  compose,
  type Composed,
  type CompositionError,
  type SubgraphText,
} from './compose.js';
import { lintWarnings } from './lint.js';
import { ownershipErrors } from './ownership.js';

/** A change of one partner's part of the graph, before it is made. */
export interface SubgraphChange {
  readonly name: string;
  /** Null: it is taken out. */
  readonly sdl: string | null;
  readonly mayExtend: readonly string[];
  /** All other parts, ours first. */
  readonly others: readonly SubgraphText[];
  /** The schema that clients see now. */
  readonly publicSdl: string;
  readonly operations: readonly RecordedOperation[];
}

/** What the change would mean. */
export interface CheckedSubgraph {
  readonly errors: readonly CompositionError[];
  readonly warnings: readonly CompositionError[];
  readonly changes: readonly SchemaChange[];
  readonly brokenOperations: readonly BrokenOperation[];
  /** Null where there are errors. */
  readonly composed: Composed | null;
}

const longestSdl = 1_000_000;
const mostWarnings = 50;

/** Says all that is wrong with a change at once: syntax first, then what it takes, then how it fits. */
export async function checkSubgraph(change: SubgraphChange): Promise<CheckedSubgraph> {
  const { name, sdl, others, publicSdl, operations } = change;
  const warnings: CompositionError[] = [];
  if (sdl !== null) {
    const document = read(name, sdl);
    if ('code' in document) return failed([document]);
    const theirs = joined(others);
    const errors = ownershipErrors(document, { others: theirs, mayExtend: change.mayExtend });
    if (errors.length > 0) return failed(errors.map(asCompositionError));
    warnings.push(...lintWarnings(document).slice(0, mostWarnings).map(asCompositionError));
  }
  const composed = compose(sdl === null ? others : [...others, { name, sdl }]);
  if (composed.errors) return failed(composed.errors, warnings);
  const before = readPublicSchema(publicSdl);
  const after = readPublicSchema(composed.publicSdl);
  return {
    errors: [],
    warnings,
    changes: await schemaChanges(publicSdl, composed.publicSdl),
    brokenOperations: brokenOperations(operations, before, after),
    composed,
  };
}

function read(name: string, sdl: string): DocumentNode | CompositionError {
  if (sdl.length > longestSdl)
    return {
      code: 'TOO_LARGE',
      message: `A schema has at most ${String(longestSdl)} characters.`,
      line: null,
      column: null,
    };
  try {
    return parse(new Source(sdl, name), { maxTokens: 100_000 });
  } catch (error) {
    return asCompositionError(error);
  }
}

/** What the others serve, as clients see it; they do compose, for they are served. */
function joined(others: readonly SubgraphText[]): GraphQLSchema {
  const composed = compose(others);
  if (composed.errors) throw new Error(`The graph does not compose: ${composed.errors[0]?.message ?? ''}`);
  return readPublicSchema(composed.publicSdl);
}

const failed = (
  errors: readonly CompositionError[],
  warnings: readonly CompositionError[] = [],
): CheckedSubgraph => ({
  errors,
  warnings,
  changes: [],
  brokenOperations: [],
  composed: null,
});
