import { badInput } from '../platform/errors.js';

/** Labels or annotations as the graph shows them: by key. */
export const keyValues = (map: Readonly<Record<string, string>>) =>
  Object.entries(map)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => ({ key, value }));

const longestKey = 317;
const mostBytes = 262_144;

/**
 * Labels or annotations as the domain keeps them. Keys are at most 317 characters and given once; together
 * they are at most 256 KiB, as in Kubernetes.
 */
export function toMap(
  pairs: readonly { readonly key: string; readonly value: string }[],
  ...path: string[]
): Record<string, string> {
  const seen = new Set<string>();
  let bytes = 0;
  for (const { key, value } of pairs) {
    if (key === '' || key.length > longestKey)
      throw badInput(`A key has 1 to ${String(longestKey)} characters.`, ...path);
    if (seen.has(key)) throw badInput(`The key ${JSON.stringify(key)} is given twice.`, ...path);
    seen.add(key);
    bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (bytes > mostBytes)
    throw badInput(`All keys and values together have at most ${String(mostBytes)} bytes.`, ...path);
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
}

const labelValue = /^([A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?)?$/;

/** A name, behind the domain of whoever gave it a meaning: `app`, `example.com/team`. */
const wellNamed =
  /^(?:(?=[^/]{1,253}\/)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\/)?[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/;

const wrongKey = (key: string, what: string, domain: string, path: string[]) =>
  badInput(
    `${JSON.stringify(key.slice(0, 80))} is no key of ${what}: use at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or digit, alone or behind ${domain} and "/".`,
    ...path,
  );

/** Annotations of an object as the domain keeps them: a map whose keys Kubernetes would take as well: it minds no case there. */
export function toAnnotations(pairs: Parameters<typeof toMap>[0], ...path: string[]): Record<string, string> {
  const wrong = pairs.find(({ key }) => !wellNamed.test(key.toLowerCase()));
  if (wrong) throw wrongKey(wrong.key, 'an annotation', 'a domain', path);
  return toMap(pairs, ...path);
}

/** Labels as the domain keeps them: their domains are in lower case, their values short words, as selectors need them. */
export function toLabels(pairs: Parameters<typeof toMap>[0], ...path: string[]): Record<string, string> {
  for (const { key, value } of pairs)
    if (!labelValue.test(value))
      throw badInput(
        `The label ${JSON.stringify(key.slice(0, 80))} has a wrong value: use at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or digit; longer text belongs into an annotation.`,
        ...path,
      );
  const wrong = pairs.find(({ key }) => !wellNamed.test(key));
  if (wrong) throw wrongKey(wrong.key, 'a label', 'a domain in lower case', path);
  return toMap(pairs, ...path);
}
