import { readdirSync, readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
} from 'graphql';
import { expect, test } from 'vitest';

interface Part {
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string } | undefined;
}

interface Said {
  readonly coordinate: string;
  readonly says: string;
}

const promise = (coordinate: string, { description }: Part): Said => ({
  coordinate,
  says: description?.value.trim() ?? '',
});

/** All that a definition adds to the contract, by coordinate, with what it says of itself: an extension adds no type. */
function promisesOf(node: DefinitionNode): Said[] {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [promise(node.name.value, node), ...ofFields(node.name.value, node.fields)];
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_EXTENSION:
      return ofFields(node.name.value, node.fields);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [promise(node.name.value, node), ...ofParts(node.name.value, node.fields)];
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return ofParts(node.name.value, node.fields);
    case Kind.ENUM_TYPE_DEFINITION:
      return [promise(node.name.value, node), ...ofParts(node.name.value, node.values)];
    case Kind.ENUM_TYPE_EXTENSION:
      return ofParts(node.name.value, node.values);
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.DIRECTIVE_DEFINITION:
      return [promise(node.name.value, node)];
    default:
      return [];
  }
}

const ofParts = (type: string, parts: readonly Part[] = []) =>
  parts.map((part) => promise(`${type}.${part.name.value}`, part));

const ofFields = (type: string, fields: readonly FieldDefinitionNode[] = []) =>
  fields.flatMap((field) => [
    promise(`${type}.${field.name.value}`, field),
    ...(field.arguments ?? []).map((argument: InputValueDefinitionNode) =>
      promise(`${type}.${field.name.value}(${argument.name.value}:)`, argument),
    ),
  ]);

const promisesIn = (text: string) => parse(text).definitions.flatMap(promisesOf);

const silentIn = (text: string) =>
  promisesIn(text)
    .filter(({ says }) => says === '')
    .map(({ coordinate }) => coordinate);

/** `The name.` of a field `name`: words that only say again what stands beside them. */
const isEcho = ({ coordinate, says }: Said) => {
  const name = (/(\w+)[:)]*$/.exec(coordinate)?.[1] ?? '').toLowerCase();
  return (
    says
      .toLowerCase()
      .replace(/^(the|its|an?)\s/, '')
      .replaceAll(/[^a-z]/g, '') === name
  );
};

const echoesIn = (text: string) =>
  promisesIn(text)
    .filter(isEcho)
    .map(({ coordinate }) => coordinate);

const contract = readdirSync('schema')
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(`schema/${file}`, 'utf8'))
  .join('\n');

test('each type, field, argument, input field and value of an enum says what it promises', () => {
  expect(promisesIn(contract).length).toBeGreaterThan(2_500);
  expect(silentIn(contract)).toEqual([]);
});

test('no description only repeats the name beside it', () => {
  expect(echoesIn(contract)).toEqual([]);
});

test('what says nothing is found, of whatever kind and in extensions too', () => {
  const text = `
    extend type Query { silent(quiet: Int, "Says it." loud: Int): Int "Says it." told: Int }
    enum Mood { GLAD } extend enum Mood { SAD }
    "Says it." input Given { mute: Int } extend input Given { dumb: Int }
    interface Bare { "Says it." field: Int } scalar Plain union Either = Given`;
  expect(silentIn(text)).toEqual([
    'Query.silent',
    'Query.silent(quiet:)',
    'Mood',
    'Mood.GLAD',
    'Mood.SAD',
    'Given.mute',
    'Given.dumb',
    'Bare',
    'Plain',
    'Either',
  ]);
});

test('an echo is found, and a name with something to say of it is none', () => {
  const text =
    'type Thing { "The name." name: String "The name, in lower case." other(" Name. " name: Int): Int }';
  expect(echoesIn(text)).toEqual(['Thing.name', 'Thing.other(name:)']);
});
