import {
  globalId,
  keyValues,
  namedRows,
  plain,
  text,
  time,
  type Readings,
  namespaceOfRow,
} from '../../reads/index.js';

const secrets = namedRows({ type: 'Secret', table: 'secret', resource: 'secrets' });

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
  Namespace: { secrets: secrets.all, secret: secrets.named },
} satisfies Readings;
