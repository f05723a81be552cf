import {
  execute,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Readings, Run } from '../../reads/index.js';
import type { Compiled } from './compile.js';
import { fillHoles, hasHole } from './holes.js';
import { KnownReads, prepare, type KnownRead } from './known-reads.js';
import { RawData } from './raw-data.js';

/** How a compiled query reaches the database, on its viewer's behalf. */
export interface ReadContext {
  /** What is known of this run; obtained before anything is read. */
  readonly begin: () => Run | Promise<Run>;
  /** Sends one statement of the compiler; yields the columns of its one row. Short ones may share a connection with others. */
  readonly texts: (statement: CompiledStatement, isShort: boolean) => Promise<Row>;
}

/** One statement, prepared by its name. */
export interface CompiledStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A query with what it needs to run. */
export interface ReadRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: unknown;
  readonly reads?: ReadContext | undefined;
  /** What is known of it already. */
  readonly admitted?:
    | {
        readonly operation: OperationDefinitionNode;
        readonly variables: Readonly<Record<string, unknown>>;
        readonly cost: number;
      }
    | undefined;
}

/** Fields that a statement may build and still counts as short. */
export const mostOfShort = 2_500;

/** The columns of a row, each JSON text. */
type Row = readonly (string | null)[];

/**
 * Reads queries by one statement each, as far as their fields have readings; the rest is left to the resolvers, and
 * joined. Null where the resolvers have to do all of it.
 */
export class Reader {
  readonly #schema: GraphQLSchema;
  readonly #known: KnownReads<OperationDefinitionNode>;

  constructor(schema: GraphQLSchema, readings: Readings) {
    this.#schema = schema;
    this.#known = new KnownReads(schema, readings);
  }

  read(request: ReadRequest): Promise<ExecutionResult | null> | null {
    const { document, reads, operationName, admitted } = request;
    const operation = admitted?.operation ?? getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY || !reads) return null;
    const known = this.#known.of(operation, operation, document);
    const variables = admitted?.variables ?? this.#coerced(operation, request);
    if (!variables) return null;
    const begun = reads.begin();
    return begun instanceof Promise
      ? begun.then((run) => this.#readAs(run, variables, request, reads, known))
      : this.#readAs(begun, variables, request, reads, known);
  }

  #readAs(
    run: Run,
    variables: Readonly<Record<string, unknown>>,
    request: ReadRequest,
    reads: ReadContext,
    known: KnownRead,
  ): Promise<ExecutionResult | null> | null {
    const prepared = prepare(known, { variables, run });
    if (!prepared) return null;
    const { compiled, values } = prepared;
    const { admitted } = request;
    const isShort = admitted !== undefined && admitted.cost <= mostOfShort;
    const reading = reads.texts({ name: compiled.name, text: compiled.text, values }, isShort);
    if (compiled.rest.length === 0)
      return reading.then((row) => this.#answer(compiled, row, null, request, known));
    return Promise.all([reading, this.#execute(request, known, compiled.rest)]).then(([row, others]) =>
      this.#answer(compiled, row, others, request, known),
    );
  }

  #answer(
    compiled: Compiled,
    row: Row,
    others: ExecutionResult | null,
    request: ReadRequest,
    known: KnownRead,
  ): ExecutionResult | null | Promise<ExecutionResult | null> {
    if (compiled.holes.length === 0 || !row.some((text) => text !== null && hasHole(text)))
      return joined(compiled, row, others);
    return this.#filled(compiled, row, request, known).then(
      (filled) => filled && joined(compiled, filled, others),
    );
  }

  /** The row with what the resolvers say of its holes; null where they have to answer all. */
  async #filled(
    { holes }: Compiled,
    row: Row,
    { variables, context }: ReadRequest,
    { operation, fragments: byName }: KnownRead,
  ): Promise<Row | null> {
    const data = row.map((text) => JSON.parse(text ?? 'null') as unknown);
    const fragments = Object.values(byName);
    const asking = { schema: this.#schema, operation, fragments, variables, context };
    if (!(await fillHoles(data, holes, asking))) return null;
    return data.map((value) => JSON.stringify(value));
  }

  #coerced({ variableDefinitions = [] }: OperationDefinitionNode, { variables }: ReadRequest) {
    return getVariableValues(this.#schema, variableDefinitions, variables ?? {}).coerced;
  }

  /** Has the resolvers answer these fields. */
  #execute(
    { variables, context }: ReadRequest,
    { operation, fragments }: KnownRead,
    fields: readonly FieldNode[],
  ) {
    const selectionSet = { kind: Kind.SELECTION_SET, selections: fields } as const;
    const definitions = [{ ...operation, selectionSet }, ...Object.values(fragments)];
    return execute({
      schema: this.#schema,
      document: { kind: Kind.DOCUMENT, definitions },
      variableValues: variables,
      contextValue: context,
    });
  }
}

/** The answer of the statement and that of the resolvers as one. */
function joined({ fields }: Compiled, row: Row, others: ExecutionResult | null): ExecutionResult {
  if (others && !others.data) return others;
  let text = '';
  for (const { key, label, column } of fields) {
    const value = column === null ? JSON.stringify(others?.data?.[key]) : row[column];
    text += `${text === '' ? '{' : ','}${label}${value ?? 'null'}`;
  }
  const data = new RawData(`${text}}`) as unknown as Record<string, unknown>;
  return others?.errors ? { data, errors: others.errors } : { data };
}
