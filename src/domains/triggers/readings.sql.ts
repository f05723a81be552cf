import {
  embedded,
  globalId,
  mayBe,
  nullableText,
  nullableTime,
  one,
  page,
  plain,
  refusable,
  stored,
  text,
  type FieldSelection,
  type Readings,
} from '../../reads/index.js';
import { tagAddress } from '../image-streams/index.js';

const columns = (...names: readonly string[]) =>
  names.map((name) => ({ of: (alias: string) => `${alias}.${name}`, type: 'text' }));

/** What a trigger sets off, where it is of this kind and the viewer may see it. */
const target = (type: string, kind: string, table: string, resource: 'deployments' | 'buildconfigs') =>
  one(type, (field, alias) => {
    const { row } = field;
    const may = mayBe(field, ['get', resource], `${alias}.namespace`, `${alias}.name`);
    return `from ${table} as ${alias} where ${row}."targetKind" = '${kind}' and ${alias}.namespace = ${row}.namespace and ${alias}.name = ${row}."targetName" and ${may}`;
  });

/** How triggers are read; why one fires or does not, resolvers say. */
export const triggerReadings = {
  Trigger: {
    id: globalId('Trigger', (row) => `${row}.id::text`),
    namespace: text('namespace'),
    name: text('name'),
    type: text('type'),
    target: embedded('TriggerTarget', null),
    from: tagAddress({
      when: (row) => `num_nulls(${row}."fromNamespace", ${row}."fromStream", ${row}."fromTag") = 0`,
      namespace: (row) => `${row}."fromNamespace"`,
      stream: (row) => `${row}."fromStream"`,
      tag: (row) => `${row}."fromTag"`,
    }),
    containers: plain('containers'),
    automatic: plain('automatic'),
    state: text('state'),
    lastTriggeredImage: nullableText('lastImage'),
    lastTriggeredDigest: nullableText('lastDigest'),
    lastTriggeredAt: nullableTime('lastAt'),
    lastEventId: nullableText((row) => `${row}."lastEventId"::text`),
  },
  TriggerTarget: {
    kind: text('targetKind'),
    namespace: text('namespace'),
    name: text('targetName'),
    deployment: target('Deployment', 'DEPLOYMENT', 'deployment_state', 'deployments'),
    buildConfig: target('BuildConfig', 'BUILD_CONFIG', 'build_config_state', 'buildconfigs'),
  },
  TriggerHold: {
    since: text((row) => `${row}.hold->>'since'`),
    actor: stored((row) => `(${row}.hold->'actor')`),
    reason: text((row) => `${row}.hold->>'reason'`),
    waiting: ({ row }) => `(select count(*) from trigger_due due where due.namespace = ${row}.namespace)`,
  },
  TriggerEvent: {
    trigger: one('Trigger', (field, alias) => {
      const may = mayBe(field, ['get', 'triggers'], `${alias}.namespace`, `''`);
      return `from trigger_state as ${alias} where ${alias}.id = (${field.row}.payload->>'trigger')::uuid and ${may}`;
    }),
  },
  Namespace: {
    triggers: refusable(
      ['list', 'triggers'],
      (row) => `${row}.name`,
      page({
        type: 'Trigger',
        keys: columns('"targetKind"', '"targetName"', 'name'),
        rows: (field, alias) =>
          `from trigger_state as ${alias} where ${alias}.namespace = ${field.row}.name${inState(field, alias)}`,
      }),
    ),
    triggerHold: one(
      'TriggerHold',
      ({ row }, alias) =>
        `from trigger_budget as ${alias} where ${alias}.namespace = ${row}.name and ${alias}.hold is not null`,
    ),
    triggersPerMinute: (field) => {
      const usual = field.bind((_, run) => run.settings.triggersPerMinute, 'int');
      return `coalesce(to_json(nullif(coalesce((select b.per_minute from trigger_budget b where b.namespace = ${field.row}.name), ${usual}), 0)), 'null')`;
    },
  },
  ImageTag: {
    triggers: page({
      type: 'Trigger',
      keys: columns('namespace', '"targetKind"', '"targetName"', 'name'),
      rows: (field, alias) => {
        const { row } = field;
        const may = mayBe(field, ['list', 'triggers'], `${alias}.namespace`, `''`);
        return `from trigger_state as ${alias} where ${alias}."fromNamespace" = ${row}.namespace and ${alias}."fromStream" = ${row}.stream and ${alias}."fromTag" = ${row}.name and ${alias}.type = 'IMAGE_CHANGE' and ${may}`;
      },
    }),
  },
} satisfies Readings;

function inState(field: FieldSelection, alias: string): string {
  const isSome = field.when((args) => args['state'] != null);
  return isSome ? ` and ${alias}.state = ${field.bind((args) => args['state'], 'text')}` : '';
}
