import {
  getOperationAST,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { fieldsOf, type Selected } from './selected-fields.js';

/** Makes of a value what the selection wants of it; throws `beyond` where only an execution knows what to answer. */
type Write = (value: unknown) => unknown;

/** Thrown where a value is not plain: a promise, a null that must not be, a type that is not there. */
const beyond = new Error('Only an execution can answer this.');
/** Thrown where a resolver is asynchronous: it would be asked twice, each time. */
const asynchronous = new Error('Only an execution waits.');

/** What was found for a document: undefined where nobody has looked yet, null where it needs an execution. */
const known = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, Write | null>>();

/**
 * Answers an event of a subscription that asks only for what the event itself carries, at a tenth of what an execution costs:
 * fields without arguments, whose resolvers look at nothing but their parent. Null for all else, and wherever the answer
 * would have errors: then the execution has the word.
 */
export function plainAnswer(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  event: unknown,
): ExecutionResult | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const ofSchema = known.get(schema) ?? new WeakMap<OperationDefinitionNode, Write | null>();
  known.set(schema, ofSchema);
  let write = ofSchema.get(operation);
  if (write === undefined) ofSchema.set(operation, (write = compile(schema, document, operation)));
  if (!write) return null;
  try {
    return { data: write(event) as Record<string, unknown> };
  } catch (error) {
    if (error === asynchronous) ofSchema.set(operation, null);
    return null;
  }
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Write | null {
  const root = schema.getRootType(operation.operation);
  try {
    return root ? writeObject(root, [operation.selectionSet], { schema, document, isRoot: true }) : null;
  } catch {
    return null;
  }
}

interface Place {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The arguments of a subscription's field are for its source; others are for a resolver. */
  readonly isRoot: boolean;
}

function writeObject(type: GraphQLObjectType, selections: Selected, place: Place): Write {
  if (type.isTypeOf) throw beyond;
  const inner = { ...place, isRoot: false };
  const fields = Array.from(fieldsOf(type, selections, place), ([key, { name, nodes }]) => {
    if (name === '__typename') return { key, read: () => type.name };
    const field = type.getFields()[name];
    if (!field || (field.args.length > 0 && !place.isRoot)) throw beyond;
    // One that takes more than its parent may ask a domain.
    const resolve = field.resolve as Write | undefined;
    if (resolve && resolve.length !== 1) throw beyond;
    const write = writeType(field.type, nodes, inner);
    const read: Write = resolve
      ? (parent) => write(resolve(parent))
      : (parent) => write((parent as Readonly<Record<string, unknown>>)[name]);
    return { key, read };
  });
  return (value) => {
    const object: Record<string, unknown> = {};
    for (const { key, read } of fields) object[key] = read(value);
    return object;
  };
}

function writeType(type: GraphQLOutputType, selections: Selected, place: Place): Write {
  if (isNonNullType(type)) {
    const write = writeType(type.ofType, selections, place);
    return (value) => write(value) ?? fail();
  }
  const write = writePresent(type, selections, place);
  return (value) => (value === null || value === undefined ? null : write(plain(value)));
}

function writePresent(type: GraphQLOutputType, selections: Selected, place: Place): Write {
  if (isLeafType(type)) return (value) => type.serialize(value) ?? fail();
  if (isListType(type)) {
    const write = writeType(type.ofType as GraphQLOutputType, selections, place);
    return (value) => (Array.isArray(value) ? value.map(write) : fail());
  }
  if (isObjectType(type)) return writeObject(type, selections, place);
  if (!isAbstractType(type) || type.resolveType?.length !== 1) throw beyond;
  const nameOf = type.resolveType as Write;
  const writers = new Map<unknown, Write>();
  return (value) => {
    const name = nameOf(value);
    let write = writers.get(name);
    if (!write) writers.set(name, (write = writeAs(name)));
    return write(value);
  };

  /** Only of those types that come: what is asked of others may need more than is here. */
  function writeAs(name: unknown): Write {
    const object = place.schema
      .getPossibleTypes(type as GraphQLAbstractType)
      .find((one) => one.name === name);
    try {
      return object ? writeObject(object, selections, place) : fail;
    } catch {
      return fail;
    }
  }
}

function fail(): never {
  throw beyond;
}

/** What is no promise, no function and no error. */
function plain(value: unknown): unknown {
  if (typeof value === 'function' || value instanceof Error) throw beyond;
  if (value instanceof Promise) {
    value.catch(() => undefined);
    throw asynchronous;
  }
  return value;
}
