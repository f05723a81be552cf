/** One field that is not the same on both sides. */
export interface Difference {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The fields in which two objects differ, by path; entries of lists with a `name` go by it, not by place. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [old, next] = [new Map(leavesOf(before)), new Map(leavesOf(after))];
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((path) => old.get(path) !== next.get(path))
    .map((path) => ({ path, before: old.get(path), after: next.get(path) }));
}

/** As lines: `-` what goes, `+` what comes. */
export const differenceLines = (found: readonly Difference[]): string[] =>
  found.flatMap(({ path, before, after }) => [
    ...(before === undefined ? [] : [`-   ${path}: ${before}`]),
    ...(after === undefined ? [] : [`+   ${path}: ${after}`]),
  ]);

function leavesOf(value: unknown, path = ''): [string, string][] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]];
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [`[${nameIn(item) ?? String(index)}]`, item])
    : Object.entries(value).map(([key, each]) => [path === '' ? key : `.${key}`, each]);
  return entries.flatMap(([step, each]) => leavesOf(each, `${path}${step}`));
}

const nameIn = (item: unknown): string | undefined =>
  typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string'
    ? item.name
    : undefined;
