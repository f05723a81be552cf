import {
  getArgumentValues,
  GraphQLObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { createHash } from 'node:crypto';
import { pageOf, type PageArguments } from '../../graphql/paging.js';
import type { Arguments, FieldSelection, Readings, Run, Selected, TypeReading } from '../../reads/index.js';

/** Coerced variables of an operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** One operation, as it is compiled. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly readings: Readings;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** What one run brings: the values of variables, and what is known of its viewer. */
export interface Running {
  readonly variables: Variables;
  readonly run: Run;
}

/** A statement for all runs in which the guards hold; its columns are root fields as JSON text. */
export interface Compiled {
  readonly text: string;
  readonly name: string;
  /** All root fields, in the order of the answer, each with its column; null where it is left to its resolver. */
  readonly fields: readonly { readonly key: string; readonly column: number | null }[];
  /** Root fields that are left to their resolvers. */
  readonly rest: readonly FieldNode[];
  readonly valuesOf: (running: Running) => unknown[];
  readonly fits: (running: Running) => boolean;
}

/**
 * Compiles an operation into one statement, for this run and all that are like it. Null where no root field can be read
 * by it. Throws what the reading of an argument throws: then the resolvers have to say what is wrong.
 */
export function compile(source: Source, running: Running): Compiled | null {
  const compiler = new Compiler(source, running);
  const query = source.schema.getQueryType();
  if (!query) return null;
  const fields = collectFields(
    source.schema,
    source.fragments,
    running.variables,
    query,
    source.operation.selectionSet,
  );
  const columns: string[] = [];
  const rest: FieldNode[] = [];
  const placed = [...fields].map(([key, nodes]) => {
    const sql = compiler.root(query, nodes);
    if (sql === null) rest.push(...nodes);
    return { key, column: sql === null ? null : columns.push(sql) - 1 };
  });
  if (columns.length === 0) return null;
  const text = `select ${columns.map((sql, index) => `${sql}::text as "r${String(index)}"`).join(', ')}`;
  const label = source.operation.name?.value ?? 'query';
  return {
    text: `-- read ${label}\n${text}`,
    name: `read_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`,
    fields: placed,
    rest,
    ...compiler.atRun(),
  };
}

type ArgumentsOf = (running: Running) => Arguments;
interface Binding {
  readonly argumentsOf: ArgumentsOf;
  readonly value: (args: Arguments, run: Run) => unknown;
}
interface Guard {
  readonly argumentsOf: ArgumentsOf;
  readonly condition: (args: Arguments, run: Run) => boolean;
  readonly answer: boolean;
}

const mostWords = 90;

class Compiler {
  readonly #source: Source;
  readonly #running: Running;
  readonly #bindings: Binding[] = [];
  readonly #guards: Guard[] = [];
  #aliases = 0;

  constructor(source: Source, running: Running) {
    this.#source = source;
    this.#running = running;
  }

  /** The expression of a root field. Of one that is left to its resolver nothing stays bound. */
  root(query: GraphQLObjectType, nodes: readonly FieldNode[]): string | null {
    const bound = this.#bindings.length;
    const sql = this.field(query, '', nodes);
    if (sql === null) this.#bindings.length = bound;
    return sql;
  }

  /** The expression of one field; null where it is left to its resolver. */
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
    return reading?.(this.#selection(parent, row, nodes)) ?? null;
  }

  /** What has been gathered for running the statement. */
  atRun(): Pick<Compiled, 'valuesOf' | 'fits'> {
    const [bindings, guards] = [this.#bindings, this.#guards];
    return {
      valuesOf: (running) =>
        bindings.map(({ argumentsOf, value }) => value(argumentsOf(running), running.run)),
      fits: (running) =>
        guards.every(
          ({ argumentsOf, condition, answer }) => condition(argumentsOf(running), running.run) === answer,
        ),
    };
  }

  #selection(parent: GraphQLObjectType, row: string, nodes: readonly FieldNode[]): FieldSelection {
    const argumentsOf = this.#argumentsOf(parent, nodes);
    return {
      row,
      alias: () => `a${String(this.#aliases++)}`,
      bind: (value, type) => {
        this.#bindings.push({ argumentsOf, value });
        return `$${String(this.#bindings.length)}::${type}`;
      },
      when: (condition) => {
        const answer = condition(argumentsOf(this.#running), this.#running.run);
        this.#guards.push({ argumentsOf, condition, answer });
        return answer;
      },
      object: (type, alias, more) => this.#object(type, alias, nodes, more),
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
    const words: string[] = [];
    for (const [key, fields] of this.#subfields(type, nodes)) {
      const value = this.field(type, alias, fields, more);
      if (value === null) return null;
      words.push(`'${words.length === 0 ? '{' : ','}"${key}":'`, value);
    }
    return concatenated([...words, `'}'`]);
  }

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
    const known = new WeakMap<Running, Arguments>();
    return (running) => {
      let args = known.get(running);
      if (!args) {
        args = getArgumentValues(definition, node, running.variables);
        known.set(running, args);
      }
      return args;
    };
  }
}

const none: Arguments = {};

/** PostgreSQL takes a hundred arguments at most. */
function concatenated(words: readonly string[]): string {
  if (words.length <= mostWords) return `concat(${words.join(', ')})`;
  const parts = [];
  for (let at = 0; at < words.length; at += mostWords)
    parts.push(`concat(${words.slice(at, at + mostWords).join(', ')})`);
  return concatenated(parts);
}

/** The fragments of a document, by name. */
export const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
