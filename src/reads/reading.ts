import type { Page } from '../platform/page.js';
import type { Resource, Scope, Verb, Viewer } from '../viewer/index.js';

/** The coerced arguments of one field. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What is known only when an operation runs. */
export interface Run {
  readonly viewer: Pick<Viewer, 'kind' | 'name'>;
  /** Where its viewer may do this to that, e.g. `get` `imagestreams`. */
  readonly scope: (verb: Verb, resource: Resource) => Scope;
  /** What the server was set to, e.g. the host of its registry. */
  readonly settings: ReadSettings;
}

/** Settings that answers depend on. */
export interface ReadSettings {
  readonly internalRegistry: string | null;
  readonly publicRegistry: string | null;
  /** What triggers may start in a minute in a namespace that says nothing of it; 0: any number. */
  readonly triggersPerMinute: number;
}

/**
 * How a field is read: an SQL expression that yields its value as JSON text (of type text, json or jsonb) and is never
 * null in SQL's sense; or null where the field, asked like this, is left to its resolver.
 */
export type FieldReading = (field: FieldSelection) => string | null;

/**
 * How the fields of one type of the graph are read off a row. Rows that bring a reading of `id` of their own are not what
 * their id finds, e.g. of the past: of such an object nothing is left to resolvers unless all of it is.
 */
export type TypeReading = Readonly<Record<string, FieldReading>>;

/** How types are read, by their names in the graph. */
export type Readings = Readonly<Record<string, TypeReading>>;

/** One field that an operation selects, as its reading sees it. */
export interface FieldSelection {
  /** The alias of the row that the field belongs to; empty for fields of `Query`. */
  readonly row: string;
  /** An alias that nothing else has. */
  alias(): string;
  /** Binds a value that is known only when the operation runs; yields its place in the statement, cast to this type. */
  bind(value: (args: Arguments, run: Run) => unknown, type: string): string;
  /** Whether this holds of the arguments now; the statement is used only where the answer is the same. */
  when(condition: (args: Arguments, run: Run) => boolean): boolean;
  /** The fields selected below this one, of `type`, off the row `alias`; null where one is left to its resolver. */
  object(type: string, alias: string, more?: TypeReading): string | null;
  /** What stands in the field's place where its resolver has to answer, by the id of the object; null where it has none. */
  left(): string | null;
  /** The field's own value, kept as `jsonb` in the form that the contract gives it: fields by their names. */
  stored(json: string): string | null;
  /** Reads the arguments of a connection whose cursors hold so many keys. */
  pageOf(args: Arguments, keys: number): Page;
  /** What is selected of the connection below this field; see `page`. */
  children(): readonly Selected[];
}

/** A field selected below another, by the name that the answer has it under. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  readonly selection: FieldSelection;
}
