import {
  globalId,
  keyValues,
  many,
  namedRows,
  text,
  time,
  type Readings,
  namespaceOfRow,
} from '../../reads/index.js';

const configMaps = namedRows({ type: 'ConfigMap', table: 'config_map', resource: 'configmaps' });

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
  Namespace: { configMaps: configMaps.all, configMap: configMaps.named },
} satisfies Readings;
