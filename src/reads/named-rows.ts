import type { Resource } from '../viewer/index.js';
import { page } from './page.js';
import type { FieldReading, FieldSelection } from './reading.js';
import { one } from './relations.js';
import { mayBe } from './visible.js';

/** What is kept in namespaces under names, one table a type. */
interface NamedRows {
  /** Of the graph, such as `ConfigMap`. */
  readonly type: string;
  readonly table: string;
  /** As rights know it, such as `configmaps`. */
  readonly resource: Resource;
}

/** How a namespace's rows are read as far as the viewer may see them: all, by name, and the one of the argument `name`. */
export function namedRows({ type, table, resource }: NamedRows): { all: FieldReading; named: FieldReading } {
  const rows = (field: FieldSelection, alias: string, verb: 'get' | 'list', name: string) =>
    `from ${table} as ${alias} where ${alias}.namespace = ${field.row}.name and ${mayBe(field, [verb, resource], `${alias}.namespace`, name)}`;
  return {
    all: page({
      type,
      keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
      rows: (field, alias) => rows(field, alias, 'list', `''`),
    }),
    named: one(type, (field, alias) => {
      const name = field.bind((args) => args['name'], 'text');
      return `${rows(field, alias, 'get', `${alias}.name`)} and ${alias}.name = ${name}`;
    }),
  };
}
