import {
  Kind,
  type FragmentDefinitionNode,
  type GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { codedError } from '../errors.js';

/** How much one operation may ask for. */
export interface Limits {
  /** Lexical tokens in the document. */
  readonly tokens: number;
  /** Nested fields; the wrapping fields of connections do not count. */
  readonly depth: number;
  /** Fields under another name than their own, each as often as it is reached. */
  readonly aliases: number;
  /** Fields of the operation's own level. */
  readonly rootFields: number;
  /** Fields, each times the objects it is asked of. */
  readonly cost: number;
  /** Characters in all variables together. */
  readonly variables: number;
  /** Objects and lists within each other in one variable. */
  readonly nesting: number;
}

/** The limits that hold unless the edge is told otherwise. */
export const defaultLimits: Limits = {
  tokens: 5_000,
  depth: 15,
  aliases: 30,
  rootFields: 30,
  cost: 20_000,
  variables: 262_144,
  nesting: 32,
};

/** The fragments of a document, by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Shape {
  depth: number;
  aliases: number;
  fields: number;
}

const wrappers = new Set(['edges', 'nodes', 'node', 'pageInfo']);
const introspection = new Set(['__schema', '__type']);

/**
 * What is too much in the operation's shape alone, if anything. Linear in the document; its fragments must not be
 * cyclic.
 */
export function shapeError(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  limits: Limits,
): GraphQLError | null {
  const { depth, aliases, fields } = measure(operation.selectionSet, fragments, new Map());
  if (depth > limits.depth)
    return codedError(
      'DEPTH_LIMIT',
      `The operation nests ${String(depth)} fields deep; ${String(limits.depth)} are allowed. Fetch the inner objects in a request of their own.`,
    );
  if (aliases > limits.aliases)
    return codedError(
      'ALIAS_LIMIT',
      `The operation has ${String(aliases)} aliases; ${String(limits.aliases)} are allowed. Use a list field such as nodes(ids:), or several requests.`,
    );
  if (fields > limits.rootFields)
    return codedError(
      'COST_LIMIT',
      `The operation has ${String(fields)} root fields; ${String(limits.rootFields)} are allowed. Use several requests.`,
    );
  return null;
}

/** Each fragment is measured once, however often it is spread. */
function measure(set: SelectionSetNode, fragments: Fragments, known: Map<string, Shape>): Shape {
  const shape = { depth: 0, aliases: 0, fields: 0 };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const inner =
        selection.selectionSet && !introspection.has(name)
          ? measure(selection.selectionSet, fragments, known)
          : { depth: 0, aliases: 0 };
      add(shape, {
        depth: inner.depth + (wrappers.has(name) ? 0 : 1),
        aliases: inner.aliases + (selection.alias ? 1 : 0),
        fields: 1,
      });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(shape, measure(selection.selectionSet, fragments, known));
    } else {
      add(shape, fragmentShape(selection.name.value, fragments, known));
    }
  }
  return shape;
}

function fragmentShape(name: string, fragments: Fragments, known: Map<string, Shape>): Shape {
  const fragment = fragments.get(name);
  const shape =
    known.get(name) ??
    (fragment ? measure(fragment.selectionSet, fragments, known) : { depth: 0, aliases: 0, fields: 0 });
  known.set(name, shape);
  return shape;
}

function add(shape: Shape, { depth, aliases, fields }: Shape): void {
  shape.depth = Math.max(shape.depth, depth);
  shape.aliases += aliases;
  shape.fields += fields;
}
