import type { ImageConfig } from './model.js';

/** One value of two configurations, where they differ. */
export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What differs between two sets of names with values; each by key. */
export interface KeyValueChanges {
  readonly added: readonly { readonly key: string; readonly value: string }[];
  readonly removed: readonly { readonly key: string; readonly value: string }[];
  readonly changed: readonly ({ readonly key: string } & Change<string>)[];
}

/** What differs between two sets of names. */
export interface NameChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What differs between two configurations; null or empty where nothing does. */
export interface ConfigComparison {
  readonly user: Change<string | null> | null;
  readonly workingDir: Change<string | null> | null;
  readonly stopSignal: Change<string | null> | null;
  readonly entrypoint: Change<readonly string[]> | null;
  readonly cmd: Change<readonly string[]> | null;
  readonly env: KeyValueChanges;
  readonly labels: KeyValueChanges;
  readonly exposedPorts: NameChanges;
  readonly volumes: NameChanges;
}

/** Compares what two images say of themselves. */
export const compareConfigs = (a: ImageConfig, b: ImageConfig): ConfigComparison => ({
  user: textChange(a.user, b.user),
  workingDir: textChange(a.workingDir, b.workingDir),
  stopSignal: textChange(a.stopSignal, b.stopSignal),
  entrypoint: listChange(a.entrypoint, b.entrypoint),
  cmd: listChange(a.cmd, b.cmd),
  env: keyValueChanges(variables(a.env), variables(b.env)),
  labels: keyValueChanges(new Map(Object.entries(a.labels)), new Map(Object.entries(b.labels))),
  exposedPorts: nameChanges(a.exposedPorts, b.exposedPorts),
  volumes: nameChanges(a.volumes, b.volumes),
});

const textChange = (before: string | null, after: string | null) =>
  before === after ? null : { before, after };

const listChange = (before: readonly string[], after: readonly string[]) =>
  JSON.stringify(before) === JSON.stringify(after) ? null : { before, after };

/** `NAME=value` by name; of a name that is given twice, the last counts, as it does when a container starts. */
const variables = (env: readonly string[]) =>
  new Map(
    env.map((text) => {
      const end = text.indexOf('=');
      return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
    }),
  );

function keyValueChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): KeyValueChanges {
  const only = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    sortedBy([...one], ([key]) => key).flatMap(([key, value]) => (other.has(key) ? [] : [{ key, value }]));
  return {
    added: only(after, before),
    removed: only(before, after),
    changed: sortedBy([...before], ([key]) => key).flatMap(([key, value]) => {
      const now = after.get(key);
      return now === undefined || now === value ? [] : [{ key, before: value, after: now }];
    }),
  };
}

function nameChanges(before: readonly string[], after: readonly string[]): NameChanges {
  const only = (one: readonly string[], other: readonly string[]) =>
    [...new Set(one)].filter((name) => !other.includes(name)).sort();
  return { added: only(after, before), removed: only(before, after) };
}

const sortedBy = <Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[] =>
  all.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
