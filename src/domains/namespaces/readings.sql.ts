import { globalId, mayBe, nullableText, one, page, text, time, type Readings } from '../../reads/index.js';

/** How namespaces are read. */
export const namespaceReadings = {
  Namespace: {
    id: globalId('Namespace', 'name'),
    name: text('name'),
    displayName: nullableText('display_name'),
    createdAt: time('created_at'),
  },
  Query: {
    namespace: one('Namespace', (field, alias) => {
      const visible = mayBe(field, ['get', 'namespaces'], `${alias}.name`, `''`);
      const name = field.bind((args) => args['name'], 'text');
      return `from namespace as ${alias} where ${alias}.name = ${name} and ${visible}`;
    }),
    namespaces: page({
      type: 'Namespace',
      keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
      rows: (field, alias) =>
        `from namespace as ${alias} where ${mayBe(field, ['list', 'namespaces'], `${alias}.name`, `''`)}`,
    }),
  },
} satisfies Readings;
