import {
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { plainVariables } from './plain-variables.js';
import { pricesOf } from './prices.js';
import { discreet } from './discreet.js';
import { readDocument, type GoodDocument, type ReadDocument } from './documents.js';
import { codedError, withCode } from '../errors.js';
import { defaultLimits, type Limits } from './limits.js';
import { Remembered } from './remembered.js';
import { variablesError } from './variables.js';

/** An operation as a client sends it, on any transport. */
export interface OperationRequest {
  /** Empty where a published document is named by its hash alone. */
  readonly query: string;
  /** The SHA-256 that the client names, in hexadecimal digits. */
  readonly hash?: string | null;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** An operation that may run. */
export interface Admitted {
  /** By which it is valid, and on which it has to run. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** SHA-256 of its text, in hexadecimal digits. */
  readonly hash: string;
  /** As the operation declares them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many fields it may have to resolve. */
  readonly cost: number;
  readonly errors?: undefined;
}

/** An operation that may not, and why; every error carries its code. */
export interface Refused {
  readonly errors: readonly GraphQLError[];
  readonly operation?: undefined;
}

/** The one way in, whatever the transport. */
export interface Admission {
  /** Decides whether an operation may run. */
  admit(request: OperationRequest): Admitted | Refused;
  /** The valid document with this SHA-256, if it was seen lately. */
  known(hash: string): DocumentNode | undefined;
}

const maximumErrors = 5;
/** A parsed document takes up to 250 bytes for each of its characters. */
const rememberedDocuments = { texts: 1_000, characters: 1_000_000 };

/**
 * Makes the door of a graph: syntax, validity, shape, variables and cost are checked before anything runs. What
 * depends on the text alone is remembered for the latest documents, as long as the graph keeps its schema.
 */
export function admission(graph: { readonly schema: GraphQLSchema }, given: Partial<Limits> = {}): Admission {
  const limits = { ...defaultLimits, ...given };
  const documentsOf = (schema: GraphQLSchema) =>
    new Remembered<ReadDocument & { readonly hash: string }>(rememberedDocuments, (text, hash) => ({
      ...readDocument(text, schema, limits, maximumErrors),
      hash,
    }));
  let { schema } = graph;
  let documents = documentsOf(schema);
  const refresh = () => {
    if (schema === graph.schema) return;
    schema = graph.schema;
    documents = documentsOf(schema);
  };
  return {
    known: (hash) => documents.peek(hash)?.document,
    admit({ query, operationName, variables }) {
      refresh();
      const read = documents.get(query);
      if (read.errors) return { errors: read.errors };
      const operation = getOperationAST(read.document, operationName);
      if (!operation) return { errors: [noOperation(operationName)] };
      const priced = priceOf(operation, read, variables ?? {}, schema, limits);
      return 'errors' in priced
        ? priced
        : { schema, document: read.document, operation, hash: read.hash, ...priced };
    },
  };
}

/** The cost of an operation that may run, with its variables; why it may not otherwise. */
function priceOf(
  operation: OperationDefinitionNode,
  { shapeError, fragments }: GoodDocument,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  limits: Limits,
): Pick<Admitted, 'cost' | 'variables'> | Refused {
  const excess = shapeError(operation) ?? variablesError(variables, limits);
  if (excess) return { errors: [excess] };
  const plain = plainVariables(operation, variables);
  const { errors, coerced } = plain
    ? { coerced: plain }
    : getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: maximumErrors });
  if (errors) return { errors: errors.map((error) => withCode('BAD_USER_INPUT', discreet(error, schema))) };
  const cost = pricesOf(operation, schema, fragments)(coerced);
  return cost > limits.cost ? { errors: [tooCostly(cost, limits.cost)] } : { cost, variables: coerced };
}

const noOperation = (name: string | null | undefined) =>
  codedError(
    'BAD_USER_INPUT',
    name == null || name === ''
      ? 'The document holds several operations, or none: send operationName with the name of the one to run.'
      : `The document holds no operation named "${name}".`,
  );

const tooCostly = (cost: number, most: number) =>
  codedError(
    'COST_LIMIT',
    `The operation may have to resolve ${String(cost)} fields; ${String(most)} are allowed. Ask for smaller pages (first:), fewer fields, or fewer lists within lists.`,
  );
