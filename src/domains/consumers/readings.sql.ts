import {
  durations,
  embedded,
  globalId,
  mayBe,
  nullableDuration,
  nullableText,
  one,
  page,
  plain,
  stored,
  text,
  time,
  namespaceOfRow,
  type FieldReading,
  type FieldSelection,
  type Readings,
  type TypeReading,
} from '../../reads/index.js';
import { cloudEvent } from './cloud-event.sql.js';
import { expired, type ConsumerKind } from './model.js';

const ofKind = {
  CONSUMER: { type: 'Consumer', resource: 'consumers' },
  WEBHOOK: { type: 'Webhook', resource: 'webhooks' },
} as const;

/** What consumers and webhooks have in common; how far they are behind, resolvers say, who count in the log. */
const placeReading = (kind: ConsumerKind): TypeReading => ({
  id: globalId(ofKind[kind].type, (row) => `${row}.id::text`),
  namespace: namespaceOfRow,
  name: text('name'),
  owner: stored('owner'),
  filter: embedded('EventFilter', null),
  state: text(
    (row) =>
      `case when ${row}.stop_reason = '${expired}' then 'EXPIRED' when ${row}.stop_reason is not null then 'STOPPED' when ${row}.paused then 'PAUSED' else 'ACTIVE' end`,
  ),
  reason: nullableText('stop_reason'),
  message: nullableText('stop_message'),
  cursor: text(
    (row) =>
      `coalesce((select e.cursor_before from consumer_event e where e.consumer_id = ${row}.id and e.died_at is null order by e.sequence limit 1), ${row}.cursor)`,
  ),
  createdAt: time('created_at'),
  updatedAt: time('updated_at'),
});

const waiting =
  (condition: string): FieldReading =>
  ({ row }) =>
    `(select count(*) from consumer_event e where e.consumer_id = ${row}.id and ${condition})`;

const may = (field: FieldSelection, verb: 'get' | 'list', kind: ConsumerKind, alias: string) =>
  mayBe(field, [verb, ofKind[kind].resource], `${alias}.namespace`, verb === 'get' ? `${alias}.name` : `''`);

/** A page of those of a kind in this namespace, by name. */
const pageWithin = (kind: ConsumerKind, within: (field: FieldSelection, alias: string) => string) =>
  page({
    type: ofKind[kind].type,
    keys: [{ of: (alias) => `${alias}.name`, type: 'text' }],
    rows: (field, alias) =>
      `from consumer as ${alias} where ${alias}.kind = '${kind}' and ${within(field, alias)} and ${may(field, 'list', kind, alias)}`,
  });

/** The one whose name is asked for. */
const named = (kind: ConsumerKind, within: (field: FieldSelection, alias: string) => string) =>
  one(ofKind[kind].type, (field, alias) => {
    const name = field.bind((args) => args['name'], 'text');
    return `from consumer as ${alias} where ${alias}.kind = '${kind}' and ${within(field, alias)} and ${alias}.name = ${name} and ${may(field, 'get', kind, alias)}`;
  });

const inNamespace = ({ row }: FieldSelection, alias: string) => `${alias}.namespace = ${row}.name`;
const ofCluster = (_: FieldSelection, alias: string) => `${alias}.namespace is null`;
const asAsked = (field: FieldSelection, alias: string) =>
  field.when((args) => args['namespace'] == null)
    ? ofCluster(field, alias)
    : `${alias}.namespace = ${field.bind((args) => args['namespace'], 'text')}`;

/** How those of a kind are read and found. */
export const readPlaces = (kind: ConsumerKind) => ({
  fields: placeReading(kind),
  ofNamespace: { page: pageWithin(kind, inNamespace), named: named(kind, inNamespace) },
  ofCluster: pageWithin(kind, ofCluster),
  named: named(kind, asAsked),
});

/** The one that an event is about, as it is now. */
const ofEvent = (kind: ConsumerKind, noun: string): FieldReading =>
  one(ofKind[kind].type, (field, alias) => {
    const { row } = field;
    return `from consumer as ${alias} where ${alias}.kind = '${kind}' and ${row}.type like '${noun}.%' and ${alias}.namespace is not distinct from nullif(${row}.namespace, '') and ${alias}.name = ${row}.payload->>'name' and ${may(field, 'get', kind, alias)}`;
  });

const consumers = readPlaces('CONSUMER');

/** How consumers are read. */
export const consumerReadings = {
  Consumer: {
    ...consumers.fields,
    lease: nullableDuration((row) => `${row}.lease_seconds::bigint`),
    maximumAttempts: plain('maximum_attempts'),
    backoff: durations('backoff_seconds'),
    leased: waiting('e.died_at is null and e.leased_until > now()'),
    deadLetterCount: waiting('e.died_at is not null'),
    deadLetters: page({
      type: 'DeadLetter',
      keys: [{ of: (alias) => `${alias}.sequence`, type: 'text' }],
      rows: ({ row }, alias) =>
        `from consumer_event as ${alias} where ${alias}.consumer_id = ${row}.id and ${alias}.died_at is not null`,
    }),
  },
  ConsumerEvent: { consumer: ofEvent('CONSUMER', 'consumer'), webhook: ofEvent('WEBHOOK', 'webhook') },
  EventFilter: { subjects: plain('subjects'), types: plain('types') },
  DeadLetter: {
    id: text((row) => `${row}.event_id::text`),
    cloudEvent,
    attempts: plain('attempts'),
    failure: text((row) => `coalesce(${row}.failure, '')`),
    diedAt: time('died_at'),
  },
  Namespace: { consumers: consumers.ofNamespace.page, consumer: consumers.ofNamespace.named },
  Query: { clusterConsumers: consumers.ofCluster, consumer: consumers.named },
} satisfies Readings;
