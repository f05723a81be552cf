import {
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { discreet } from './discreet.js';
import { readDocument, type GoodDocument, type KnownOperation, type ReadDocument } from './documents.js';
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
    new Remembered<ReadDocument & Hashed>(rememberedDocuments, (text, hash) => ({
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
      const known = read.known(operation);
      const given = variables ?? none;
      const excess = known.shapeError ?? variablesError(given, limits);
      if (excess) return { errors: [excess] };
      const plain = known.plain(given);
      if (plain) return priced(read, known, plain);
      const { variableDefinitions = [] } = operation;
      const { errors, coerced } = getVariableValues(schema, variableDefinitions, given, {
        maxErrors: maximumErrors,
      });
      return errors
        ? { errors: errors.map((error) => withCode('BAD_USER_INPUT', discreet(error, schema))) }
        : priced(read, known, coerced);
    },
  };

  function priced(
    { document, hash }: GoodDocument & Hashed,
    { operation, priceOf }: KnownOperation,
    variables: Admitted['variables'],
  ): Admitted | Refused {
    const cost = priceOf(variables);
    if (cost > limits.cost) return { errors: [tooCostly(cost, limits.cost)] };
    return { schema, document, operation, hash, variables, cost };
  }
}

const none = {};

/** With the SHA-256 of its text, in hexadecimal digits. */
interface Hashed {
  readonly hash: string;
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
