import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, type DefinitionNode } from 'graphql';
import { expect, test } from 'vitest';

const roots: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** The root fields and the values of enums that a definition adds, by name, with what they say of themselves. */
function promisesOf(definition: DefinitionNode) {
  switch (definition.kind) {
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return named(definition.name.value, definition.values ?? []);
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
      return roots.has(definition.name.value) ? named(definition.name.value, definition.fields ?? []) : [];
    default:
      return [];
  }
}

interface Part {
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string } | undefined;
}

const named = (type: string, parts: readonly Part[]) =>
  parts.map(({ name, description }) => ({
    name: `${type}.${name.value}`,
    says: description?.value.trim() ?? '',
  }));

const promisesIn = (text: string) => parse(text).definitions.flatMap(promisesOf);

const silentIn = (text: string) =>
  promisesIn(text)
    .filter(({ says }) => says === '')
    .map(({ name }) => name);

const contract = readdirSync('schema')
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(`schema/${file}`, 'utf8'))
  .join('\n');

test('each root field and each value of an enum says what it promises', () => {
  expect(promisesIn(contract).length).toBeGreaterThan(300);
  expect(silentIn(contract)).toEqual([]);
});

test('a root field and a value of an enum that say nothing are found, in extensions too', () => {
  const text =
    'extend type Query { silent: Int "Says it." told: Int } enum Mood { GLAD } type Other { free: Int }';
  expect(silentIn(text)).toEqual(['Query.silent', 'Mood.GLAD']);
});
