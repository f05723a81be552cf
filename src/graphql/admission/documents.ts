import {
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  validate,
  GraphQLError,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { codedError, withCode } from '../errors.js';
import { shapeError, type Limits } from './limits.js';
import { plainVariablesOf, type PlainVariables } from './plain-variables.js';
import { pricesOf, type Prices } from './prices.js';

/** What can be said of a document without its variables. */
export type ReadDocument = GoodDocument | BadDocument;

/** A document that is valid. */
export interface GoodDocument {
  readonly document: DocumentNode;
  /** What is known of one of its operations, whatever its variables; found out once each. */
  readonly known: (operation: OperationDefinitionNode) => KnownOperation;
  readonly errors?: undefined;
}

/** An operation of a valid document. */
export interface KnownOperation {
  readonly operation: OperationDefinitionNode;
  /** What is too much in its shape, if anything. */
  readonly shapeError: GraphQLError | null;
  readonly plain: PlainVariables;
  readonly priceOf: Prices;
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
  try {
    if (nestsTooDeep(text, limits)) return { errors: [tooDeep()] };
    const document = parse(text, { maxTokens: limits.tokens });
    const mistakes = validate(schema, document, undefined, { maxErrors: maximumErrors });
    if (mistakes.some(({ message }) => message === gaveUp)) return { errors: [tooEntangled()] };
    if (mistakes.length > maximumErrors) return { errors: [flood(mistakes[0], maximumErrors)] };
    if (mistakes.length > 0)
      return { errors: mistakes.map((mistake) => withCode('BAD_USER_INPUT', mistake)) };
    return good(document, schema, limits);
  } catch (error) {
    return { errors: [unreadable(error, limits)] };
  }
}

/** What graphql-js says, and no more, where it has compared too many fields with each other. */
const gaveUp = 'Validation aborted.';

const tooEntangled = () =>
  codedError(
    'BAD_USER_INPUT',
    'The document asks for the same fields too often for them to be compared with each other. Ask for each once, or in several requests.',
  );

/** How deep brackets may lie in one another: the parser calls itself for each, and the stack has an end. */
const deepest = 1_000;

const tooDeep = () => codedError('SIZE_LIMIT', 'The document nests too deep to be read.');

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Looks at the tokens that the parser would read, and no further. */
function nestsTooDeep(text: string, { tokens }: Limits): boolean {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let count = 0; count <= tokens && depth <= deepest; count++) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return false;
    if (opening.has(kind)) depth++;
    if (closing.has(kind)) depth--;
  }
  return depth > deepest;
}

/** Says why a document could not be parsed. */
function unreadable(error: unknown, { tokens }: Limits): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error;
  if (!/more tha[nt] \d+ tokens/.test(error.message)) return withCode('BAD_USER_INPUT', error);
  return codedError(
    'SIZE_LIMIT',
    `The document has more than ${String(tokens)} tokens. Send values as variables, and less in one request.`,
  );
}

function good(document: DocumentNode, schema: GraphQLSchema, limits: Limits): GoodDocument {
  const fragments = new Map(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operations = new Map<OperationDefinitionNode, KnownOperation>();
  return {
    document,
    known(operation) {
      let known = operations.get(operation);
      if (!known) {
        known = {
          operation,
          shapeError: shapeError(operation, fragments, limits),
          plain: plainVariablesOf(operation),
          priceOf: pricesOf(operation, schema, fragments),
        };
        operations.set(operation, known);
      }
      return known;
    },
  };
}

const flood = (first: GraphQLError | undefined, most: number) =>
  codedError(
    'BAD_USER_INPUT',
    `The document has more than ${String(most)} mistakes. The first: ${first?.message ?? ''}`,
    { nodes: first?.nodes ?? null },
  );
