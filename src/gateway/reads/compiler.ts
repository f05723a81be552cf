import { GraphQLObjectType, type FieldNode } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { pageOf, type PageArguments } from '../../graphql/paging.js';
import {
  objectOf,
  type Arguments,
  type FieldSelection,
  type Run,
  type Selected,
  type TypeReading,
} from '../../reads/index.js';
import { argumentsReader } from './arguments.js';
import type { Compiled, Running, Source } from './compile.js';
import { holeMark, type Hole } from './holes.js';
import { storedValue } from './stored.js';

/** Reads the arguments of one field; what was read before in the same run is found in `read`. */
type ArgumentsOf = (running: Running, read: Arguments[]) => Arguments;
interface Binding {
  readonly argumentsOf: ArgumentsOf;
  readonly value: (args: Arguments, run: Run) => unknown;
}
interface Guard {
  readonly argumentsOf: ArgumentsOf;
  readonly condition: (args: Arguments, run: Run) => boolean;
  readonly answer: boolean;
}

/** Writes the expressions of one statement, and gathers what has to be bound to it. */
export class Compiler {
  readonly #source: Source;
  readonly #running: Running;
  readonly #bindings: Binding[] = [];
  readonly #guards: Guard[] = [];
  readonly #holes: Hole[] = [];
  /** Arguments of the run that it is compiled for, by field. */
  readonly #read: Arguments[] = [];
  #fields = 0;
  #aliases = 0;

  constructor(source: Source, running: Running) {
    this.#source = source;
    this.#running = running;
  }

  /** The expression of one field; null where it is left to its resolver, of which nothing stays bound. */
  field(
    parent: GraphQLObjectType,
    row: string,
    nodes: readonly FieldNode[],
    more?: TypeReading,
  ): string | null {
    const [node] = nodes;
    if (!node) return null;
    const name = node.name.value;
    if (name === '__typename') return `'"${parent.name}"'`;
    const reading = more?.[name] ?? this.#source.readings[parent.name]?.[name];
    const [bound, holes] = [this.#bindings.length, this.#holes.length];
    const sql = reading?.(this.#selection(parent, row, nodes, more)) ?? null;
    if (sql !== null) return sql;
    this.#bindings.length = bound;
    this.#holes.length = holes;
    return null;
  }

  /** The place in the statement of the rows that a run brings along. */
  rows(): string {
    this.#bindings.push({ argumentsOf: ({ rows }) => ({ rows }), value: ({ rows }) => rows });
    return `$${String(this.#bindings.length)}::jsonb`;
  }

  /** What has been gathered for running the statement. */
  atRun(): Pick<Compiled, 'valuesOf' | 'holes'> {
    const [bindings, guards] = [this.#bindings, this.#guards];
    return {
      holes: this.#holes,
      valuesOf: (running) => {
        const read: Arguments[] = [];
        for (const { argumentsOf, condition, answer } of guards)
          if (condition(argumentsOf(running, read), running.run) !== answer) return null;
        return bindings.map(({ argumentsOf, value }) => value(argumentsOf(running, read), running.run));
      },
    };
  }

  #selection(
    parent: GraphQLObjectType,
    row: string,
    nodes: readonly FieldNode[],
    ofRow?: TypeReading,
  ): FieldSelection {
    const argumentsOf = this.#argumentsOf(parent, nodes);
    return {
      row,
      alias: this.#alias,
      bind: (value, type) => {
        this.#bindings.push({ argumentsOf, value });
        return `$${String(this.#bindings.length)}::${type}`;
      },
      when: (condition) => {
        const answer = condition(argumentsOf(this.#running, this.#read), this.#running.run);
        this.#guards.push({ argumentsOf, condition, answer });
        return answer;
      },
      object: (type, alias, more) => this.#object(type, alias, nodes, more),
      left: () => this.#hole(parent, row, nodes, ofRow, true),
      stored: (json) => this.#stored(parent, nodes, json, row),
      pageOf: (args, keys) => pageOf(args as unknown as PageArguments, keys),
      children: () => this.#children(parent, nodes),
    };
  }

  #object(
    typeName: string,
    alias: string,
    nodes: readonly FieldNode[],
    more: TypeReading | undefined,
  ): string | null {
    const type = this.#objectType(typeName);
    const pairs: [string, string][] = [];
    // An object of which resolvers would have to say everything had better be theirs.
    let [isWhole, isWorth] = [true, false];
    for (const [key, fields] of this.#subfields(type, nodes)) {
      const read = this.field(type, alias, fields, more);
      const value = read ?? this.#hole(type, alias, fields, more);
      if (value === null) return null;
      if (read === null) isWhole = false;
      else if (fields[0]?.name.value !== '__typename') isWorth = true;
      pairs.push([key, value]);
    }
    return isWhole || isWorth ? objectOf(pairs) : null;
  }

  /** In place of a field that is left to its resolver: by which object it is to be found, where that can be told. */
  #hole(
    type: GraphQLObjectType,
    row: string,
    nodes: readonly FieldNode[],
    more: TypeReading | undefined,
    isRare = false,
  ): string | null {
    const isFound = isNode(type) && more?.['id'] === undefined;
    const id = isFound ? this.#source.readings[type.name]?.['id'] : undefined;
    const written = id?.(this.#selection(type, row, nodes));
    if (written == null) return null;
    const key = nodes[0]?.alias?.value ?? nodes[0]?.name.value ?? '';
    const place = this.#holes.push({ type: type.name, key, nodes, isRare }) - 1;
    return objectOf([
      [holeMark, `'${String(place)}'`],
      ['id', written],
    ]);
  }

  #stored(parent: GraphQLObjectType, nodes: readonly FieldNode[], json: string, row: string): string | null {
    const definition = parent.getFields()[nodes[0]?.name.value ?? ''];
    if (!definition) return null;
    return storedValue(definition.type, nodes, json, row, {
      alias: this.#alias,
      subfields: (type, fields) => this.#subfields(type, fields),
      read: (type, of, fields) => {
        const name = fields[0]?.name.value ?? '';
        const isKnown = name === '__typename' || this.#source.readings[type.name]?.[name];
        return isKnown ? this.field(type, of, fields) : undefined;
      },
      object: objectOf,
    });
  }

  #alias = () => `a${String(this.#aliases++)}`;

  /** The fields below a connection, whose type is named for the field's own. */
  #children(parent: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
    const definition = parent.getFields()[nodes[0]?.name.value ?? ''];
    const type = this.#objectType(String(definition?.type).replaceAll(/[[\]!]/g, ''));
    return [...this.#subfields(type, nodes)].map(([key, fields]) => ({
      key,
      name: fields[0]?.name.value ?? '',
      selection: this.#selection(type, '', fields),
    }));
  }

  #subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]) {
    const { schema, fragments } = this.#source;
    return collectSubfields(schema, fragments, this.#running.variables, type, nodes);
  }

  #objectType(name: string): GraphQLObjectType {
    const type = this.#source.schema.getType(name);
    if (type instanceof GraphQLObjectType) return type;
    throw new Error(`${name} is no object type of the contract.`);
  }

  /** Reads the arguments of a field, once a run. */
  #argumentsOf(parent: GraphQLObjectType, [node]: readonly FieldNode[]): ArgumentsOf {
    const definition = parent.getFields()[node?.name.value ?? ''];
    if (!definition || !node || definition.args.length === 0) return () => none;
    const place = this.#fields++;
    const reader = argumentsReader(definition, node);
    return (running, read) => (read[place] ??= reader(running.variables));
  }
}

const none: Arguments = {};

const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');
