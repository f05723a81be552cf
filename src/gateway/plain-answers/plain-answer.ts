import {
  getOperationAST,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { switchedBy, switchesOf } from '../reads/switches.js';
import { fieldsOf, type Asked, type Selected } from './selected-fields.js';

/** A field that the event does not carry, and that can be read by a statement. */
export interface Gap {
  /** The type of the object that it belongs to: an event, or a part of one. */
  readonly type: GraphQLObjectType;
  /** The object, as the event has it. */
  readonly parent: object;
  readonly key: string;
  /** The same for all gaps of one place in the document. */
  readonly fields: readonly FieldNode[];
  /** Where its value belongs, under its key. */
  readonly into: Record<string, unknown>;
}

/** What an event carries of what was asked, with what is still to be read. */
export interface PlainAnswer {
  readonly data: Record<string, unknown>;
  readonly gaps: readonly Gap[];
}

/** Whether a field can be read by a statement. */
export type IsRead = (type: string, field: string) => boolean;

/** Makes of a value what the selection wants of it; throws `beyond` where only an execution knows what to answer. */
type Write = (value: unknown, gaps: Gap[]) => unknown;

/** Thrown where a value is not plain: a promise, a null that must not be, a type that is not there. */
const beyond = new Error('Only an execution can answer this.');
/** Thrown where a resolver is asynchronous: it would be asked twice, each time. */
const asynchronous = new Error('Only an execution waits.');

/** What is known of an operation. */
interface Known {
  readonly switches: readonly string[];
  /** By what its variables decide; null where it needs an execution. */
  readonly writes: Map<string, Write | null>;
}

const known = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, Known>>();
/** More than that many ways to decide are not remembered. */
const mostWrites = 16;

/** What is asked of an event. */
export interface AskedOfEvent {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** As the operation declares them; without them, an execution has to answer where one of them decides what is selected. */
  readonly variables?: Asked['variables'] | undefined;
}

/**
 * Answers an event of a subscription with what the event itself carries, at a tenth of what an execution costs: fields
 * without arguments, whose resolvers look at nothing but their parent. What a statement can read is left open. Null for all
 * else, and wherever the answer would have errors: then the execution has the word.
 */
export function plainAnswer(
  schema: GraphQLSchema,
  { document, operationName, variables }: AskedOfEvent,
  event: unknown,
  isRead: IsRead = () => false,
): PlainAnswer | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { switches, writes } = knownOf(schema, document, operation);
  if (switches.length > 0 && !variables) return null;
  const switched = switchedBy(switches, variables ?? {});
  let write = writes.get(switched);
  if (write === undefined) {
    if (writes.size >= mostWrites) writes.clear();
    write = compile(operation, { schema, document, variables: variables ?? {}, isRead, isRoot: true });
    writes.set(switched, write);
  }
  if (!write) return null;
  const gaps: Gap[] = [];
  try {
    return { data: write(event, gaps) as Record<string, unknown>, gaps };
  } catch (error) {
    if (error === asynchronous) writes.set(switched, null);
    return null;
  }
}

function knownOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Known {
  let ofSchema = known.get(schema);
  if (!ofSchema) known.set(schema, (ofSchema = new WeakMap()));
  let ofOperation = ofSchema.get(operation);
  if (!ofOperation)
    ofSchema.set(operation, (ofOperation = { switches: switchesOf(document), writes: new Map() }));
  return ofOperation;
}

function compile(operation: OperationDefinitionNode, place: Place): Write | null {
  const root = place.schema.getRootType(operation.operation);
  try {
    return root ? writeObject(root, [operation.selectionSet], place) : null;
  } catch {
    return null;
  }
}

interface Place extends Asked {
  readonly isRead: IsRead;
  /** The arguments of a subscription's field are for its source; others are for a resolver. */
  readonly isRoot: boolean;
}

function writeObject(type: GraphQLObjectType, selections: Selected, place: Place): Write {
  if (type.isTypeOf) throw beyond;
  const inner = { ...place, isRoot: false };
  const fields = Array.from(fieldsOf(type, selections, place), ([key, { name, fields: asked, nodes }]) => {
    // An object made here has no room for such a key; those of an execution have.
    if (key === '__proto__') throw beyond;
    if (name === '__typename') return { key, read: () => type.name };
    const field = type.getFields()[name];
    const resolve = field?.resolve as ((parent: unknown) => unknown) | undefined;
    // One that takes more than its parent may ask a domain.
    const isPlain = (field?.args.length === 0 || place.isRoot) && (!resolve || resolve.length === 1);
    if (!isPlain && place.isRead(type.name, name)) return { key, asked };
    if (!isPlain || !field) throw beyond;
    const write = writeType(field.type, nodes, inner);
    const read: Write = resolve
      ? (parent, gaps) => write(resolve(parent), gaps)
      : (parent, gaps) => write((parent as Readonly<Record<string, unknown>>)[name], gaps);
    return { key, read };
  });
  return (value, gaps) => {
    const object: Record<string, unknown> = {};
    for (const { key, read, asked } of fields) {
      object[key] = read ? read(value, gaps) : null;
      if (asked) gaps.push({ type, parent: value as object, key, fields: asked, into: object });
    }
    return object;
  };
}

function writeType(type: GraphQLOutputType, selections: Selected, place: Place): Write {
  if (isNonNullType(type)) {
    const write = writeType(type.ofType, selections, place);
    return (value, gaps) => write(value, gaps) ?? fail();
  }
  const write = writePresent(type, selections, place);
  return (value, gaps) => (value === null || value === undefined ? null : write(plain(value), gaps));
}

function writePresent(type: GraphQLOutputType, selections: Selected, place: Place): Write {
  if (isLeafType(type)) return (value) => type.serialize(value) ?? fail();
  if (isListType(type)) {
    const write = writeType(type.ofType as GraphQLOutputType, selections, place);
    return (value, gaps) => (Array.isArray(value) ? value.map((one) => write(one, gaps)) : fail());
  }
  if (isObjectType(type)) return writeObject(type, selections, place);
  if (!isAbstractType(type) || type.resolveType?.length !== 1) throw beyond;
  const nameOf = type.resolveType as (value: unknown) => unknown;
  const writers = new Map<unknown, Write>();
  return (value, gaps) => {
    const name = nameOf(value);
    let write = writers.get(name);
    if (!write) writers.set(name, (write = writeAs(name)));
    return write(value, gaps);
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
