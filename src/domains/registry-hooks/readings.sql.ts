import { many, mayBe, nullableTime, stored, text, time, type Readings } from '../../reads/index.js';

/** How the hooks of registries are read: secrets never. */
export const registryHookReadings = {
  RegistryHook: {
    name: text('name'),
    namespace: text('namespace'),
    provider: text('provider'),
    // See `pathOf`.
    path: text((row) => `'/hooks/registries/' || ${row}.namespace || '/' || ${row}.name`),
    createdAt: time('created_at'),
    createdBy: stored('created_by'),
    lastToldAt: nullableTime('last_told_at'),
  },
  Namespace: {
    registryHooks: many(
      'RegistryHook',
      (field, alias) =>
        `from registry_hook as ${alias} where ${alias}.namespace = ${field.row}.name and ${mayBe(field, ['list', 'webhooks'], `${alias}.namespace`, `''`)}`,
      (alias) => `${alias}.name`,
    ),
  },
} satisfies Readings;
