import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { UsageError } from '../program/exit-codes.js';

/** A type of the graph, and each of its fields or values, with what the schema says about them. */
export interface Explained {
  readonly type: string;
  readonly description: string | null;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string | null;
    readonly description: string | null;
    readonly deprecated: string | null;
  }[];
}

/** The types behind the words that `get` takes. */
const types: Readonly<Record<string, string>> = {
  is: 'ImageStream',
  istag: 'ImageTag',
  imagestreamtag: 'ImageTag',
  isimage: 'StreamImage',
  imagestreamimage: 'StreamImage',
  bc: 'BuildConfig',
  cm: 'ConfigMap',
  ns: 'Namespace',
  project: 'Namespace',
  sa: 'ServiceAccount',
  deploy: 'Deployment',
  dc: 'Deployment',
  event: 'Event',
};

/** Explains `kind`, or what lies behind `kind.field.field`; a field of a simple type is told alone. */
export function explained(path: string, sdl: string): { value: Explained; text: string } {
  const schema = buildSchema(sdl);
  const [word = '', ...fields] = path.split('.');
  let type: GraphQLNamedType = namedType(schema, word);
  let said: string | undefined;
  for (const name of fields) {
    const field = membersOf(type).find((each) => each.name === name);
    if (!field)
      throw new UsageError(
        `${type.name} has no field “${name}”: ${membersOf(type)
          .map((each) => each.name)
          .join(', ')}.`,
      );
    said = `${type.name}.${name}: ${String(field.type)}\n\n${indented(field.description)}`;
    if (field.type) type = getNamedType(field.type);
  }
  const value = {
    type: type.name,
    description: type.description ?? null,
    fields: membersOf(type).map(({ name, type: of, description, deprecationReason }) => ({
      name,
      type: of ? String(of) : null,
      description: description ?? null,
      deprecated: deprecationReason ?? null,
    })),
  };
  return { value, text: [...(said === undefined ? [] : [said]), inWords(value)].join('\n\n') };
}

function namedType(schema: GraphQLSchema, word: string): GraphQLNamedType {
  const asked = (types[word.toLowerCase()] ?? word).toLowerCase();
  const found = Object.values(schema.getTypeMap()).find(({ name }) =>
    [name.toLowerCase(), `${name.toLowerCase()}s`].includes(asked),
  );
  if (!found || found.name.startsWith('__'))
    throw new UsageError(
      `“${word}” is no kind of thing and no type of the graph: ${Object.keys(types).join(', ')}; all types: sluice schema print.`,
    );
  return found;
}

/** A field, or a value of an enum, which has no type. */
interface Member {
  readonly name: string;
  readonly type?: GraphQLType;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** The fields of objects and inputs, and the values of an enum. */
function membersOf(type: GraphQLNamedType): readonly Member[] {
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields());
  return isEnumType(type)
    ? type
        .getValues()
        .map(({ name, description, deprecationReason }) => ({ name, description, deprecationReason }))
    : [];
}

function inWords({ type, description, fields }: Explained): string {
  const lines = fields.map(({ name, type: of, description: says, deprecated }) =>
    [
      `  ${name}${of === null ? '' : `  ${of}`}${deprecated === null ? '' : `  (deprecated: ${deprecated})`}`,
      indented(says, '      '),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );
  return [type, ...(description === null ? [] : ['', indented(description)]), '', ...lines]
    .join('\n')
    .trimEnd();
}

const indented = (text: string | null | undefined, by = '  ') =>
  (text ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${by}${line}`)
    .join('\n');
