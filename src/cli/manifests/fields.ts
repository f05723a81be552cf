import type { KeyValueInput } from '../../client/index.js';
import type { Path } from './document.js';

/**
 * Told of everything that is wrong, and where; reading goes on, so that all of it is told at once. `isUnread` marks a
 * field that nobody reads: the rest means what it says without it.
 */
export type Refuse = (path: Path, reason: string, isUnread?: boolean) => void;

type Fields = Readonly<Record<string, unknown>>;

/** Reads the fields of one mapping; what is missing or null reads as undefined, what is wrong is told. */
export interface Reader {
  readonly path: Path;
  /** The mapping itself. */
  readonly raw: Fields;
  text(name: string): string | undefined;
  /** A text; an empty one is none, as templates leave what nobody has filled in. */
  filled(name: string): string | undefined;
  /** The field `namespace`; empty is none, as Kubernetes has it. */
  namespace(): string | undefined;
  /** A whole number, not negative. */
  count(name: string): number | undefined;
  flag(name: string): boolean | undefined;
  choice<Word extends string>(name: string, words: Readonly<Record<string, Word>>): Word | undefined;
  mapping(name: string): Reader | undefined;
  mappings(name: string): Reader[] | undefined;
  texts(name: string): string[] | undefined;
  /** Labels or annotations; null is an empty text, as Kubernetes has it. */
  pairs(name: string): KeyValueInput[] | undefined;
  /** Amounts of resources, which Kubernetes lets one write as numbers too. */
  amounts(name: string): KeyValueInput[] | undefined;
  /** Whether the field is there and has this value. */
  is(name: string, value: unknown): boolean;
  /** Refuses every field but these: one that nobody reads is mostly a slip of the pen, unless it says nothing (null). */
  only(...names: string[]): void;
}

/** Whether a value is a mapping. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The reader of `value`, or undefined after telling that it is no mapping. */
export function fieldsOf(value: unknown, path: Path, refuse: Refuse): Reader | undefined {
  if (!isFields(value)) {
    refuse(path, `${name(path)} must be a mapping.`);
    return undefined;
  }
  return reader(value, path, refuse);
}

/** What Kubernetes may write into a reference to an object, to which `only` keeps such a mapping. */
export const referenceFields = [
  'kind',
  'name',
  'namespace',
  'apiVersion',
  'fieldPath',
  'resourceVersion',
  'uid',
] as const;

/** Whether a field stands beside `metadata` that belongs in it. */
const isMisplaced = (key: string, known: readonly string[]) =>
  known.includes('metadata') && ['name', 'namespace', 'labels', 'annotations'].includes(key);

const asText = (content: unknown) => (typeof content === 'string' ? content : undefined);

const name = (path: Path) => (path.length === 0 ? 'The document' : path.join('.'));

function reader(fields: Fields, path: Path, refuse: Refuse): Reader {
  /** The value of a field if it is as `fits` demands; null counts as missing, as Kubernetes has it. */
  const read = <Value>(
    key: string,
    fits: (value: unknown) => value is Value,
    demand: string,
  ): Value | undefined => {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (value === undefined || value === null) return undefined;
    if (fits(value)) return value;
    refuse([...path, key], `${name([...path, key])} must be ${demand}.`);
    return undefined;
  };
  const isText = (value: unknown) => typeof value === 'string';
  const text = (key: string) => read(key, isText, 'a text: put it in quotes');
  const filled = (key: string) => {
    const value = text(key);
    return value === '' ? undefined : value;
  };
  const pairsOf = (key: string, textOf: (content: unknown) => string | undefined) => {
    const given = read(key, isFields, 'a mapping of texts');
    return (
      given &&
      Object.entries(given).flatMap(([label, content]) => {
        const value = textOf(content);
        if (value !== undefined) return [{ key: label, value }];
        refuse([...path, key, label], `${name([...path, key, label])} must be a text: put it in quotes.`);
        return [];
      })
    );
  };
  return {
    path,
    raw: fields,
    text,
    filled,
    namespace: () => filled('namespace'),
    flag: (key) => read(key, (value) => typeof value === 'boolean', 'true or false'),
    count: (key) =>
      read(
        key,
        (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0,
        'a whole number',
      ),
    choice(key, words) {
      const word = read(key, isText, 'a text');
      if (word === undefined || word === '') return undefined;
      if (Object.hasOwn(words, word)) return words[word];
      refuse(
        [...path, key],
        `${name([...path, key])} must be ${Object.keys(words).join(' or ')}, not “${word}”.`,
      );
      return undefined;
    },
    mapping(key) {
      const value = read(key, isFields, 'a mapping');
      return value && reader(value, [...path, key], refuse);
    },
    mappings(key) {
      const isList = (value: unknown): value is unknown[] => Array.isArray(value);
      return read(key, isList, 'a list')?.flatMap(
        (item, index) => fieldsOf(item, [...path, key, index], refuse) ?? [],
      );
    },
    texts: (key) =>
      read(key, (value): value is string[] => Array.isArray(value) && value.every(isText), 'a list of texts'),
    pairs: (key) => pairsOf(key, (content) => (content === null ? '' : asText(content))),
    amounts: (key) =>
      pairsOf(key, (content) => (typeof content === 'number' ? String(content) : asText(content))),
    is: (key, value) => fields[key] === value,
    only(...names) {
      for (const key of Object.keys(fields))
        if (!names.includes(key) && fields[key] !== null)
          refuse(
            [...path, key],
            `${name([...path, key])} is not known here; there are ${names.join(', ')}.${isMisplaced(key, names) ? ` Write metadata.${key}.` : ''}`,
            true,
          );
    },
  };
}
