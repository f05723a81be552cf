import {
  globalId,
  int64,
  keyValues,
  many,
  mayBe,
  nullablePlain,
  nullableText,
  nullableTime,
  one,
  page,
  plain,
  present,
  stored,
  text,
  time,
  type FieldReading,
  type FieldSelection,
  type Readings,
  namespaceOfRow,
} from '../../../reads/index.js';
import { tagAddressIn } from '../../image-streams/index.js';
import {
  conditions,
  conditionTypes,
  containersOf,
  digestOfContainer,
  imageOfContainer,
} from './conditions.sql.js';

/** Rollouts of the deployment in a row, as far as the viewer may see any. */
const rollouts = (field: FieldSelection, alias: string, verb: 'get' | 'list'): string =>
  `from rollout_state as ${alias} where ${alias}."deploymentId" = ${field.row}.id and ${mayBe(field, [verb, 'rollouts'], `${alias}.namespace`, `''`)}`;

/** How deployments and rollouts are read; what is told as YAML is left to resolvers. */
const types = {
  ...conditionTypes,
  Deployment: {
    id: globalId('Deployment', (row) => `${row}.id::text`),
    namespace: namespaceOfRow,
    name: text('name'),
    kind: text('kind'),
    createdAt: time('createdAt'),
    generation: int64('generation'),
    resourceVersion: int64('resourceVersion'),
    labels: keyValues('labels'),
    annotations: keyValues('annotations'),
    paused: plain('paused'),
    imageHold: stored('imageHold'),
    containers: many(
      'DeploymentContainer',
      ({ row }, alias) => `from ${containersOf(row)} as ${alias}`,
      (alias) => `${alias}.n`,
    ),
    triggers: many(
      'Trigger',
      (field, alias) =>
        `from trigger_state as ${alias} where ${alias}."targetKind" = 'DEPLOYMENT' and ${alias}.namespace = ${field.row}.namespace and ${alias}."targetName" = ${field.row}.name and ${mayBe(field, ['list', 'triggers'], `${alias}.namespace`, `''`)}`,
      (alias) => `${alias}.position`,
    ),
    conditions,
    latestRollout: one(
      'Rollout',
      (field, alias) => `${rollouts(field, alias, 'get')} and ${alias}.number = ${field.row}."latestRollout"`,
    ),
    rollout: one('Rollout', (field, alias) => {
      const number = field.bind((args) => args['number'], 'int');
      return `${rollouts(field, alias, 'get')} and ${alias}.number = ${number}`;
    }),
    rollouts: page({
      type: 'Rollout',
      keys: [{ of: (alias) => `${alias}.number`, type: 'int' }],
      descending: true,
      rows: (field, alias) => rollouts(field, alias, 'list'),
    }),
  },
  DeploymentContainer: {
    name: text((row) => `${row}.v->>'name'`),
    path: text((row) => `${row}.v->>'path'`),
    image: nullableText(imageOfContainer),
    digest: nullableText(digestOfContainer),
    from: tagAddressIn((row) => `(${row}.b->'from')`),
  },
  Rollout: {
    id: globalId('Rollout', (row) => `${row}.id::text`),
    deployment: present('Deployment', (field, alias) => {
      const may = mayBe(field, ['get', 'deployments'], `${alias}.namespace`, `${alias}.name`);
      return `from deployment_state as ${alias} where ${alias}.id = ${field.row}."deploymentId" and ${may}`;
    }),
    number: plain('number'),
    state: text('state'),
    images: stored('images'),
    actor: stored('actor'),
    cause: stored('cause'),
    eventId: text((row) => `${row}."eventId"::text`),
    rollbackOf: nullablePlain('rollbackOf'),
    createdAt: time('createdAt'),
    startedAt: nullableTime('startedAt'),
    finishedAt: nullableTime('finishedAt'),
    agent: nullableText('agent'),
    attempts: plain('attempts'),
    message: nullableText('message'),
  },
} satisfies Readings;

/** The deployment of this name. */
const deployment = (namespace: (field: FieldSelection) => string): FieldReading =>
  one('Deployment', (field, alias) => {
    const name = field.bind((args) => args['name'], 'text');
    const may = mayBe(field, ['get', 'deployments'], `${alias}.namespace`, `${alias}.name`);
    return `from deployment_state as ${alias} where ${alias}.namespace = ${namespace(field)} and ${alias}.name = ${name} and ${may}`;
  });

/** A page of deployments, by namespace and name. */
const deployments = (within: (field: FieldSelection, alias: string) => string): FieldReading =>
  page({
    type: 'Deployment',
    keys: ['namespace', 'name'].map((key) => ({ of: (alias) => `${alias}.${key}`, type: 'text' })),
    rows: (field, alias) =>
      `from deployment_state as ${alias} where ${within(field, alias)} and ${mayBe(field, ['list', 'deployments'], `${alias}.namespace`, `''`)}`,
  });

/** The deployment that an event names. */
const ofEvent = (field: FieldSelection, alias: string): string => {
  const { row } = field;
  const may = mayBe(field, ['get', 'deployments'], `${alias}.namespace`, `${alias}.name`);
  return `deployment_state as ${alias} where ${alias}.namespace = ${row}.namespace and ${alias}.name = ${row}.payload->>'deployment' and ${may}`;
};

/** How they are found and read. */
export const deploymentReadings = {
  ...types,
  DeploymentEvent: { deployment: one('Deployment', (field, alias) => `from ${ofEvent(field, alias)}`) },
  RolloutEvent: {
    rollout: one('Rollout', (field, alias) => {
      const may = mayBe(field, ['get', 'rollouts'], `${alias}.namespace`, `''`);
      return `from rollout_state as ${alias} where ${alias}."deploymentId" = (select d.id from ${ofEvent(field, 'd')}) and ${alias}.number = (${field.row}.payload->>'number')::int and ${may}`;
    }),
  },
  Namespace: {
    deployments: deployments(({ row }, alias) => `${alias}.namespace = ${row}.name`),
    deployment: deployment(({ row }) => `${row}.name`),
  },
  Query: {
    deployment: deployment((field) => field.bind((args) => args['namespace'], 'text')),
    deployments: deployments((field, alias) =>
      field.when((args) => args['namespace'] != null)
        ? `${alias}.namespace = ${field.bind((args) => args['namespace'], 'text')}`
        : 'true',
    ),
  },
} satisfies Readings;
