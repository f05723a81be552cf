import {
  globalId,
  keyValues,
  mayBe,
  one,
  page,
  plain,
  text,
  time,
  type FieldSelection,
  type Readings,
  namespaceOfRow,
} from '../../reads/index.js';

/** Secrets of the namespace in a row that the viewer may see. */
const secrets = (field: FieldSelection, alias: string, verb: 'get' | 'list', name: string): string =>
  `from secret as ${alias} where ${alias}.namespace = ${field.row}.name and ${mayBe(field, [verb, 'secrets'], `${alias}.namespace`, name)}`;

/** How secrets are read: never what they hold. */
export const secretReadings = {
  Secret: {
    id: globalId('Secret', (row) => `${row}.id::text`),
    namespace: namespaceOfRow,
    name: text('name'),
    type: text('type'),
    registries: plain('registries'),
    keys: plain('keys'),
    excludedFromImport: plain(
      (row) => `coalesce(${row}.annotations->>'openshift.io/image.excludeSecret' = 'true', false)`,
    ),
    annotations: keyValues('annotations'),
    createdAt: time('created_at'),
    updatedAt: time('updated_at'),
  },
  Namespace: {
    secrets: page({
      type: 'Secret',
      keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
      rows: (field, alias) => secrets(field, alias, 'list', `''`),
    }),
    secret: one('Secret', (field, alias) => {
      const name = field.bind((args) => args['name'], 'text');
      return `${secrets(field, alias, 'get', `${alias}.name`)} and ${alias}.name = ${name}`;
    }),
  },
} satisfies Readings;
