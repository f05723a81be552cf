import {
  embedded,
  globalId,
  int64,
  json,
  keyValues,
  many,
  mayBe,
  nullablePlain,
  nullableText,
  nullableTime,
  page,
  plain,
  stored,
  text,
  time,
  type FieldReading,
  type TypeReading,
  namespaceOfRow,
} from '../../../reads/index.js';
import { buildPage } from './builds.sql.js';

const member = (name: string) => (row: string) => `${row}.v->>'${name}'`;

/** What one trigger has come to, by its place. */
const state = (config: string, column: string) => (row: string) =>
  `(select t.${column} from build_image_trigger t where t.config_id = ${config}.id and t.position = ${row}.n - 1 order by t.position limit 1)`;

/** The triggers of the definition in this row; their own rows are the elements of its column. */
const triggerOf = (config: string): TypeReading => ({
  type: text(member('type')),
  hasSecret: plain((row) => `${row}.v->>'secretHash' is not null`),
  secretReference: nullableText(member('secretReference')),
  allowEnv: json((row) => `${row}.v->'allowEnv'`),
  imageChange: embedded('ImageChangeTrigger', (row) => `${row}.v->>'type' = 'IMAGE_CHANGE'`, {
    from: stored((row) => `${row}.v->'imageChange'->'from'`),
    paused: plain((row) => `coalesce((${row}.v->'imageChange'->>'paused')::boolean, false)`),
    lastTriggeredImage: nullableText(state(config, 'last_image')),
    lastTriggeredAt: nullableTime(state(config, 'last_triggered_at')),
  }),
  webhookPath: nullableText(
    (row) =>
      `case when ${row}.v->>'type' in ('GITHUB', 'GITLAB', 'BITBUCKET', 'GENERIC') then concat('/apis/build.openshift.io/v1/namespaces/', ${config}.namespace, '/buildconfigs/', ${config}.name, '/webhooks/<secret>/', lower(${row}.v->>'type')) end`,
  ),
});

const triggers: FieldReading = (field) =>
  many(
    'BuildTrigger',
    ({ row }, alias) => `from jsonb_array_elements(${row}.triggers) with ordinality as ${alias} (v, n)`,
    (alias) => `${alias}.n`,
    triggerOf(field.row),
  )(field);

/** How definitions of builds are read. */
export const buildConfigTypes = {
  BuildConfig: {
    id: globalId('BuildConfig', (row) => `${row}.id::text`),
    namespace: namespaceOfRow,
    name: text('name'),
    createdAt: time('createdAt'),
    resourceVersion: int64('resourceVersion'),
    generation: int64('generation'),
    labels: keyValues('labels'),
    annotations: keyValues('annotations'),
    spec: stored('spec'),
    triggers,
    runPolicy: text('runPolicy'),
    successfulBuildsHistoryLimit: nullablePlain('successfulBuildsHistoryLimit'),
    failedBuildsHistoryLimit: nullablePlain('failedBuildsHistoryLimit'),
    paused: plain(
      (row) => `coalesce(${row}.annotations->>'openshift.io/build-config.paused' = 'true', false)`,
    ),
    lastVersion: int64('lastVersion'),
    builds: buildPage(({ row }, alias) => `${alias}."configId" = ${row}.id`, 'number'),
  },
} satisfies Readonly<Record<string, TypeReading>>;

/** A page of the definitions of a row's namespace, by name. */
export const configPage: FieldReading = page({
  type: 'BuildConfig',
  keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
  rows: (field, alias) => {
    const may = mayBe(field, ['list', 'buildconfigs'], `${alias}.namespace`, `''`);
    return `from build_config_state as ${alias} where ${alias}.namespace = ${field.row}.name and ${may}`;
  },
});
