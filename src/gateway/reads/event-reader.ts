import {
  getOperationAST,
  getVariableValues,
  type FieldNode,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { listed, type Readings } from '../../reads/index.js';
import type { Gap, PlainAnswer } from '../plain-answers/plain-answer.js';
import { nameOf, type Compiled, type Running, type Source } from './compile.js';
import { Compiler } from './compiler.js';
import { fillHoles } from './holes.js';
import { KnownReads, prepare, type KnownRead } from './known-reads.js';
import { mostOfShort, type ReadRequest } from './reader.js';

/** Parts of events that can be read from, besides events. */
const parts = new Set(['TagEvent', 'TagPointer']);
/**
 * Reads what events do not carry, such as the tag as it is now: one statement for all events of a type that a frame tells
 * of, made of the same readings as queries.
 */
export class EventReader {
  readonly #schema: GraphQLSchema;
  readonly #readings: Readings;
  readonly #known: KnownReads<readonly FieldNode[]>;

  constructor(schema: GraphQLSchema, readings: Readings) {
    this.#schema = schema;
    this.#readings = readings;
    this.#known = new KnownReads(schema, readings);
  }

  /** Whether a field of an event, or of a part of one, can be read. */
  readonly isRead = (type: string, field: string): boolean =>
    this.#readings[type]?.[field] !== undefined && (parts.has(type) || this.#isEvent(type));

  /** Puts what is missing in its places; false where resolvers have to answer all of it. */
  async complete({ gaps }: PlainAnswer, request: ReadRequest): Promise<boolean> {
    if (gaps.length === 0) return true;
    const { reads, document, operationName, admitted } = request;
    const operation = admitted?.operation ?? getOperationAST(document, operationName);
    if (!operation || !reads) return false;
    const variables =
      admitted?.variables ??
      getVariableValues(this.#schema, operation.variableDefinitions ?? [], request.variables ?? {}).coerced;
    if (!variables) return false;
    const run = await reads.begin();
    const running = { variables, run };
    const places = new Map<readonly FieldNode[], Gap[]>();
    for (const gap of gaps) places.set(gap.fields, [...(places.get(gap.fields) ?? []), gap]);
    const asking = { ...request, operation, reads };
    const read = await Promise.all(
      [...places].map(([fields, of]) =>
        this.#read(this.#known.of(fields, operation, document), of, running, asking),
      ),
    );
    return read.every((isRead) => isRead);
  }

  /** Reads one field of all objects that have it. */
  async #read(known: KnownRead, gaps: readonly Gap[], running: Running, asking: Asking): Promise<boolean> {
    const [first] = gaps;
    if (!first) return true;
    const rows = JSON.stringify(gaps.map(({ parent }, n) => rowOf(parent, n)));
    const prepared = prepare(known, { ...running, rows }, (source, like) =>
      compileOf(first.type, first.fields, source, like),
    );
    if (!prepared) return false;
    const { compiled, values } = prepared;
    const statement = { name: compiled.name, text: compiled.text, values };
    const cost = gaps.length * (asking.admitted?.cost ?? Infinity);
    const [text] = await asking.reads.texts(statement, cost <= mostOfShort);
    const found = JSON.parse(text ?? '[]') as unknown[];
    const { variables, context, operation } = asking;
    const fragments = Object.values(known.fragments);
    const resolvers = { schema: this.#schema, operation, fragments, variables, context };
    if (compiled.holes.length > 0 && !(await fillHoles(found, compiled.holes, resolvers))) return false;
    for (const [n, { key, into }] of gaps.entries()) into[key] = found[n];
    return true;
  }

  #isEvent(type: string): boolean {
    const object = this.#schema.getType(type);
    return isObjectType(object) && object.getInterfaces().some(({ name }) => name === 'Event');
  }
}

type Asking = ReadRequest & {
  readonly operation: OperationDefinitionNode;
  readonly reads: NonNullable<ReadRequest['reads']>;
};

/** What a statement reads of an event, or of a part of one: by name, for an event is read when it is asked for. */
function rowOf(parent: Columns, n: number): Columns & { readonly n: number } {
  const { type, namespace, subject, payload, digest } = parent;
  return { n, type, namespace, subject, payload, digest };
}

interface Columns {
  readonly type?: unknown;
  readonly namespace?: unknown;
  readonly subject?: unknown;
  readonly payload?: unknown;
  readonly digest?: unknown;
}

/** A statement for one field of many objects: a list of its values, in their order. */
function compileOf(
  type: GraphQLObjectType,
  fields: readonly FieldNode[],
  source: Source,
  running: Running,
): Compiled | null {
  const compiler = new Compiler(source, running);
  const value = compiler.field(type, 'e', fields);
  if (value === null) return null;
  const rows = `jsonb_to_recordset(${compiler.rows()}) as e (n int, type text, namespace text, subject text, payload jsonb, digest text)`;
  const text = `-- readEvents\nselect ${listed(`(${value})::text, ',' order by e.n`)} as r0 from ${rows}`;
  return { text, name: nameOf(text), fields: [], rest: [], ...compiler.atRun() };
}
