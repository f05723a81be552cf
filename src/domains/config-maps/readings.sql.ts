import {
  globalId,
  keyValues,
  many,
  mayBe,
  one,
  page,
  text,
  time,
  type FieldSelection,
  type Readings,
  namespaceOfRow,
} from '../../reads/index.js';

/** Config maps of the namespace in a row that the viewer may see. */
const configMaps = (field: FieldSelection, alias: string, verb: 'get' | 'list', name: string): string =>
  `from config_map as ${alias} where ${alias}.namespace = ${field.row}.name and ${mayBe(field, [verb, 'configmaps'], `${alias}.namespace`, name)}`;

/** How config maps are read; bytes that are not UTF-8 are for resolvers, so that they have all of what entries hold. */
export const configMapReadings = {
  ConfigMap: {
    id: globalId('ConfigMap', (row) => `${row}.id::text`),
    namespace: namespaceOfRow,
    name: text('name'),
    labels: keyValues('labels'),
    annotations: keyValues('annotations'),
    entries: many(
      'ConfigMapEntry',
      ({ row }, alias) => `from jsonb_object_keys(${row}.entries) as ${alias} (key)`,
      (alias) => `${alias}.key collate "C"`,
    ),
    createdAt: time('created_at'),
    updatedAt: time('updated_at'),
  },
  ConfigMapEntry: { key: text('key') },
  Namespace: {
    configMaps: page({
      type: 'ConfigMap',
      keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
      rows: (field, alias) => configMaps(field, alias, 'list', `''`),
    }),
    configMap: one('ConfigMap', (field, alias) => {
      const name = field.bind((args) => args['name'], 'text');
      return `${configMaps(field, alias, 'get', `${alias}.name`)} and ${alias}.name = ${name}`;
    }),
  },
} satisfies Readings;
