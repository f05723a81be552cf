import {
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { listed } from '../../reads/index.js';

/** What the compiler lends to it. */
export interface StoredParts {
  readonly alias: () => string;
  readonly subfields: (
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ) => Iterable<readonly [key: string, fields: readonly FieldNode[]]>;
  /** A field that has a reading, off the row; undefined where it has none. */
  readonly read: (
    type: GraphQLObjectType,
    row: string,
    nodes: readonly FieldNode[],
  ) => string | null | undefined;
  readonly object: (pairs: readonly (readonly [key: string, value: string])[]) => string;
}

/** Text of what is selected of a `jsonb` value that has the form of this type; null where a field cannot be read. */
export function storedValue(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  json: string,
  row: string,
  parts: StoredParts,
): string | null {
  const of = getNullableType(type);
  if (isListType(of)) {
    const inner = getNullableType(of.ofType);
    if (isLeafType(inner)) return leaf(json, 'JSON');
    const each = parts.alias();
    const value = storedValue(inner, nodes, `${each}.v`, each, parts);
    return (
      value &&
      `case when jsonb_typeof(${json}) = 'array' then (select ${listed(`${value}, ',' order by ${each}.n`)} from jsonb_array_elements(${json}) with ordinality as ${each} (v, n)) else 'null' end`
    );
  }
  if (!isObjectType(of)) return leaf(json, String(of));
  const pairs: [string, string][] = [];
  for (const [key, fields] of parts.subfields(of, nodes)) {
    const name = fields[0]?.name.value ?? '';
    const definition = of.getFields()[name];
    const read = parts.read(of, row, fields);
    const value =
      read === undefined && definition
        ? storedValue(definition.type, fields, `${json}->'${name}'`, row, parts)
        : (read ?? null);
    if (value === null) return null;
    pairs.push([key, value]);
  }
  return `case when jsonb_typeof(${json}) = 'object' then ${parts.object(pairs)} else 'null' end`;
}

const leaf = (json: string, type: string): string =>
  type === 'Int64' ? `coalesce(quoted(${json} #>> '{}'), 'null')` : `coalesce(${json}, 'null'::jsonb)::text`;
