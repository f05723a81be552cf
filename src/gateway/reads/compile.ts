import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { Compiler } from './compiler.js';
import type { Hole } from './holes.js';
import type { Readings, Run } from '../../reads/index.js';
import { sha256Hex } from '../../platform/sha256.js';

/** Coerced variables of an operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** One operation, as it is compiled. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly readings: Readings;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** What one run brings: the values of variables, and what is known of its viewer. */
export interface Running {
  readonly variables: Variables;
  readonly run: Run;
  /** Objects that the statement is about, as a list in JSON, where it is about any. */
  readonly rows?: string;
}

/** A statement for all runs that are like the one it was compiled for; its columns are root fields as JSON text. */
export interface Compiled {
  readonly text: string;
  readonly name: string;
  /** All root fields, in the order of the answer, each with its column; null where it is left to its resolver. */
  readonly fields: readonly {
    readonly key: string;
    /** The key as the answer has it, with its colon. */
    readonly label: string;
    readonly column: number | null;
  }[];
  /** Root fields that are left to their resolvers. */
  readonly rest: readonly FieldNode[];
  /** Fields within that are left to theirs, and filled in afterwards. */
  readonly holes: readonly Hole[];
  /** What is bound for a run; null where the statement is not for it. */
  readonly valuesOf: (running: Running) => unknown[] | null;
}

/**
 * Compiles an operation into one statement, for this run and all that are like it. Null where no root field can be read
 * by it. Throws what the reading of an argument throws: then the resolvers have to say what is wrong.
 */
export function compile(source: Source, running: Running): Compiled | null {
  const compiler = new Compiler(source, running);
  const query = source.schema.getQueryType();
  if (!query) return null;
  const fields = collectFields(
    source.schema,
    source.fragments,
    running.variables,
    query,
    source.operation.selectionSet,
  );
  const columns: string[] = [];
  const rest: FieldNode[] = [];
  const placed = [...fields].map(([key, nodes]) => {
    const sql = compiler.field(query, '', nodes);
    if (sql === null) rest.push(...nodes);
    return { key, label: `${JSON.stringify(key)}:`, column: sql === null ? null : columns.push(sql) - 1 };
  });
  if (columns.length === 0) return null;
  // The name stands for all of the text: a connection refuses another text of a name that it knows.
  const text = `-- read ${source.operation.name?.value ?? 'query'}\nselect ${columns.map((sql, index) => `${sql}::text as "r${String(index)}"`).join(', ')}`;
  return {
    text,
    name: nameOf(text),
    fields: placed,
    rest,
    ...compiler.atRun(),
  };
}

/** Under which a statement of the compiler is prepared. */
export const nameOf = (text: string): string => `read_${sha256Hex(text).slice(0, 24)}`;

/** The fragments of a document, by name. */
export const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
