import {
  Kind,
  parse,
  validate,
  GraphQLError,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { codedError, withCode } from './errors.js';
import { shapeErrors, type Fragments, type Limits } from './limits.js';

/** What can be said of a document without its variables. */
export type ReadDocument = GoodDocument | BadDocument;

/** A document that is valid. */
export interface GoodDocument {
  readonly document: DocumentNode;
  readonly fragments: Fragments;
  /** What is too much in the shape of one of its operations; measured once each. */
  readonly shapeErrors: (operation: OperationDefinitionNode) => readonly GraphQLError[];
  readonly errors?: undefined;
}

/** A document that cannot run, and why. */
export interface BadDocument {
  readonly errors: readonly GraphQLError[];
  readonly document?: undefined;
}

/** Parses and validates a document. Told are at most `maximumErrors` mistakes; of a flood only the first. */
export function readDocument(
  text: string,
  schema: GraphQLSchema,
  limits: Limits,
  maximumErrors: number,
): ReadDocument {
  const document = parsed(text, limits);
  if (document instanceof GraphQLError) return { errors: [document] };
  const mistakes = validate(schema, document, undefined, { maxErrors: maximumErrors });
  if (mistakes.length > maximumErrors) return { errors: [flood(mistakes[0], maximumErrors)] };
  if (mistakes.length > 0) return { errors: mistakes.map((mistake) => withCode('BAD_USER_INPUT', mistake)) };
  return good(document, limits);
}

function parsed(text: string, limits: Limits): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError))
      return codedError('SIZE_LIMIT', 'The document nests too deep to be read.');
    if (!/more tha[nt] \d+ tokens/.test(error.message)) return withCode('BAD_USER_INPUT', error);
    return codedError(
      'SIZE_LIMIT',
      `The document has more than ${String(limits.tokens)} tokens. Send values as variables, and less in one request.`,
    );
  }
}

function good(document: DocumentNode, limits: Limits): GoodDocument {
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const measured = new Map<OperationDefinitionNode, readonly GraphQLError[]>();
  return {
    document,
    fragments,
    shapeErrors(operation) {
      const errors = measured.get(operation) ?? shapeErrors(operation, fragments, limits);
      measured.set(operation, errors);
      return errors;
    },
  };
}

const flood = (first: GraphQLError | undefined, most: number) =>
  codedError(
    'BAD_USER_INPUT',
    `The document has more than ${String(most)} mistakes. The first: ${first?.message ?? ''}`,
    { nodes: first?.nodes ?? null },
  );
