import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { typeOfId, type Named } from './named.js';

/** What differs from one moment to the next, whoever asks. */
const fleetingTypes = new Set(['EventCursor']);
const fleetingFields = new Set(['lastUsedAt', 'remaining', 'checkpoint', 'edges']);

/** Writes the arguments of a field that is reached. */
export type Arguments = (args: readonly GraphQLArgument[]) => string;

/** All fields of a type down to a depth; pages and nodes of lists count for nothing. */
export function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  depth: number,
  named: Named,
  argumentsOf: Arguments,
): string {
  const of = getNamedType(type);
  if (isScalarType(of) || isEnumType(of)) return '';
  if (isUnionType(of)) return ' { __typename }';
  if (of.name === 'Node') {
    const own = typeOfId(named.id);
    return schema.getType(own)
      ? ` { __typename id ... on ${own} ${fieldsOf(schema, own, depth, named, argumentsOf)} }`
      : ' { id }';
  }
  return ` ${fieldsOf(schema, of.name, depth, named, argumentsOf)}`;
}

/** The same of a type by its name. */
export function fieldsOf(
  schema: GraphQLSchema,
  typeName: string,
  depth: number,
  named: Named,
  argumentsOf: Arguments,
): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap((field) =>
    fieldOf(schema, field, depth, named, argumentsOf),
  );
  return `{ __typename ${fields.join(' ')} }`;
}

function fieldOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  named: Named,
  argumentsOf: Arguments,
): string[] {
  const type = getNamedType(field.type);
  if (fleetingTypes.has(type.name) || fleetingFields.has(field.name)) return [];
  const isLeaf = isScalarType(type) || isEnumType(type);
  const isFree = field.name === 'nodes' || field.name === 'pageInfo' || field.name === 'userErrors';
  if (!isLeaf && !isFree && depth <= 0) return [];
  const selection = selectionOf(schema, field.type, isFree ? depth : depth - 1, named, argumentsOf);
  return [`${field.name}${argumentsOf(field.args)}${selection}`];
}
