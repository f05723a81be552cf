import type { Client } from '../../client/index.js';
import type { Session } from './session.js';

/** What a verb has to show: data for machines, and a view of it for people. */
export interface Result {
  /** What `-o json` and `-o yaml` print; shaped like the types of the graph. */
  readonly value: unknown;
  /** What `-o name` prints, as `kind/name`. */
  readonly names?: readonly string[];
  readonly view: View;
  /** The place in the log of events behind what was written, if anything was. */
  readonly cursor?: string | null | undefined;
  /** What failed although the rest succeeded: told after the view, and decides the exit code. */
  readonly failure?: unknown;
  /** The exit code where nothing failed and there is yet something to tell by it; left out: 0. */
  readonly exitCode?: number;
}

/** How a result looks to people. */
export type View = { readonly text: string } | Table | Tables;

/** Rows under titles; a column that is `wide` is shown with `-o wide` alone. */
export interface Table {
  readonly columns: readonly { readonly title: string; readonly wide?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Told instead of a table without rows. */
  readonly empty: string;
}

/** Tables one below the other; those without rows are left out. */
export interface Tables {
  readonly tables: readonly Table[];
  /** Told where none has a row. */
  readonly empty: string;
}

/** What a verb may reach. */
export interface Context {
  readonly session: Session;
  /** The server of the session; a failure that says how to log in when there is none. */
  readonly client: Client;
  readonly namespace: string;
  readonly signal: AbortSignal;
  readonly now: Date;
  readonly verbose: boolean;
  /** What `-o` said, where that is for the verb to heed: `cloudevents`. */
  readonly wantsCloudEvents: boolean;
  /** Says something to people, beside the data. */
  readonly talk: (line: string) => void;
  /** Whether `-o` asks for data, and not for a view of it. */
  readonly wantsData: boolean;
  /** Shows a result at once, as `-o` says: rows below those shown before, or each value as one line of JSON. */
  readonly show: (result: Result) => Promise<void>;
  /** Writes one piece of data at once, as one line of JSON. */
  readonly emit: (value: unknown) => Promise<void>;
  /** Writes text that is data at once, without what a terminal would obey. */
  readonly write: (text: string) => Promise<void>;
  /** All that comes on standard input, or undefined at a terminal. */
  readonly readInput: () => Promise<string | undefined>;
  /** Every verb, in the order in which help lists them: for one that tells of the others. */
  readonly allVerbs: () => Promise<readonly Command[]>;
}

/** One option of a verb: how it is written, and how its value is read. */
export interface Flag<Value> {
  readonly flags: string;
  readonly summary: string;
  readonly kind: 'switch' | 'text' | 'list';
  readonly choices?: readonly string[] | undefined;
  /** What it says where it is typed without a value, as its flags allow with `[value]`. */
  readonly preset?: string | undefined;
  /** Of a switch: the option that a value given with `=` belongs to, e.g. `--interval` for `--scheduled=15m`. */
  readonly valueFor?: string;
  read(value: unknown): Value;
}

type Flags = Readonly<Record<string, Flag<unknown>>>;
type ValuesOf<Of extends Flags> = { readonly [Name in keyof Of]: ReturnType<Of[Name]['read']> };

/** An option that is there or not; `--x=false` says no, which is not the same as saying nothing. */
export const toggle = (flags: string, summary: string, valueFor?: string): Flag<boolean | undefined> => ({
  flags,
  summary,
  kind: 'switch',
  ...(valueFor !== undefined && { valueFor }),
  read: (value) => (typeof value === 'boolean' ? value : undefined),
});

/** An option with a text, perhaps one of a few. */
export const text = (
  flags: string,
  summary: string,
  choices?: readonly string[],
  preset?: string,
): Flag<string | undefined> => ({
  flags,
  summary,
  kind: 'text',
  choices,
  preset,
  read: (value) => (typeof value === 'string' ? value : undefined),
});

/** An option that may be given several times, or once with commas. */
export const list = (flags: string, summary: string): Flag<readonly string[]> => ({
  flags,
  summary,
  kind: 'list',
  read: (value) =>
    Array.isArray(value) ? value.flatMap((item) => (typeof item === 'string' ? item.split(',') : [])) : [],
});

/** An option that may be given several times, with any text. */
export const texts = (flags: string, summary: string): Flag<readonly string[]> => ({
  flags,
  summary,
  kind: 'list',
  read: (value) =>
    Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [],
});

/** One verb as the command line knows it. */
export interface Command {
  readonly name: string;
  /** Its operands, e.g. `<kind> [name]`. */
  readonly operands: readonly string[];
  readonly summary: string;
  readonly examples: readonly [string, string];
  readonly flags: Flags;
  /** Does it; undefined when all there is to show has been emitted. */
  run(
    words: readonly string[],
    values: Readonly<Record<string, unknown>>,
    context: Context,
  ): Promise<Result | undefined>;
}

/** A verb as its file writes it: with the types of its options. */
interface Definition<Of extends Flags> extends Omit<Command, 'run' | 'flags'> {
  /** Keyed by the long form in camelCase. */
  readonly flags: Of;
  run(words: readonly string[], options: ValuesOf<Of>, context: Context): Promise<Result | undefined>;
}

/** Makes a verb; its options reach `run` typed. */
export const defineCommand = <Of extends Flags>(definition: Definition<Of>): Command => ({
  ...definition,
  run: (words, values, context) => definition.run(words, readAll(definition.flags, values), context),
});

function readAll<Of extends Flags>(flags: Of, values: Readonly<Record<string, unknown>>): ValuesOf<Of> {
  const read = Object.entries(flags).map(([name, flag]) => [name, flag.read(values[name])]);
  // Each value was read by the flag of the same name.
  return Object.fromEntries(read) as ValuesOf<Of>;
}
