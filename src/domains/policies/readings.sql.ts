import {
  embedded,
  int64,
  many,
  nullableDuration,
  nullableInt64,
  nullablePlain,
  one,
  plain,
  present,
  refusable,
  text,
  type OfRow,
  type Readings,
} from '../../reads/index.js';
import { defaultRetention } from './rules.js';

/** Rules that keep tags of a stream where they point, in the order in which they are asked; see `immutableRules`. */
const rulesOf = (stream: string): string => `(
  select 1 as part, r.n, r.pattern, 'NAMESPACE' as origin
  from image_stream s
  join namespace_policy p on p.namespace = s.namespace
  cross join lateral unnest(p.immutable_tags) with ordinality as r (pattern, n)
  where s.id = ${stream}
  union all
  select 2, r.n, r.pattern, 'STREAM'
  from stream_policy p
  cross join lateral unnest(p.immutable_tags) with ordinality as r (pattern, n)
  where p.stream_id = ${stream}
)`;

/** Whether a name matches a pattern; tags have no other sign that `like` takes for one of its own. */
const matches = (name: string, pattern: string) =>
  `${name} like replace(replace(replace(${pattern}, '_', '\\_'), '*', '%'), '?', '_')`;

/** What the nearest of stream, namespace and built-in rules says; see `effectiveRetention`. */
const nearest =
  (column: string, otherwise: number): OfRow =>
  (row) =>
    `coalesce(${row}.stream_${column}, ${row}.${column}, ${String(otherwise)})`;
const nearestFrom =
  (column: string): OfRow =>
  (row) =>
    `case when ${row}.stream_${column} is not null then 'STREAM' when ${row}.${column} is not null then 'NAMESPACE' else 'DEFAULT' end`;

/** How policies are read; of a namespace's one may be refused, and the resolver tells so. */
export const policyReadings = {
  Namespace: {
    policy: refusable(
      ['get', 'policies'],
      (row) => `${row}.name`,
      one(
        'NamespacePolicy',
        ({ row }, alias) =>
          `from (values (${row}.name)) as n (name) left join namespace_policy as ${alias} on ${alias}.namespace = n.name`,
      ),
    ),
  },
  NamespacePolicy: {
    immutableTags: plain((row) => `coalesce(${row}.immutable_tags, '{}')`),
    limits: embedded('PolicyLimits', null),
    retention: embedded('PolicyRetention', null),
    version: int64((row) => `coalesce(${row}.resource_version, 0)`),
  },
  PolicyLimits: {
    maximumStreams: nullablePlain('maximum_streams'),
    maximumTags: nullablePlain('maximum_tags'),
    maximumImages: nullablePlain('maximum_images'),
    maximumImageSize: nullableInt64('maximum_image_size'),
  },
  PolicyRetention: {
    keepTagRevisions: nullablePlain('keep_tag_revisions'),
    keepYoungerThan: nullableDuration('keep_younger_than'),
  },
  ImageStream: {
    policy: present(
      'StreamPolicy',
      ({ row }, alias) => `from (
        select s.id, n.maximum_streams, n.maximum_tags, n.maximum_images, n.maximum_image_size, n.keep_tag_revisions, n.keep_younger_than,
               p.keep_tag_revisions as stream_keep_tag_revisions, p.keep_younger_than as stream_keep_younger_than,
               coalesce(p.resource_version, 0) as version
        from image_stream s
        left join namespace_policy n on n.namespace = s.namespace
        left join stream_policy p on p.stream_id = s.id
        where s.id = ${row}.id
      ) as ${alias}`,
    ),
  },
  StreamPolicy: {
    immutableTags: many(
      'ImmutableTagRule',
      ({ row }, alias) => `from ${rulesOf(`${row}.id`)} as ${alias}`,
      (alias) => `${alias}.part, ${alias}.n`,
    ),
    limits: embedded('PolicyLimits', null),
    retention: embedded('EffectiveRetention', null),
    version: int64('version'),
  },
  ImmutableTagRule: { pattern: text('pattern'), origin: text('origin') },
  EffectiveRetention: {
    keepTagRevisions: plain(nearest('keep_tag_revisions', defaultRetention.keepTagRevisions)),
    keepTagRevisionsFrom: text(nearestFrom('keep_tag_revisions')),
    keepYoungerThan: nullableDuration(nearest('keep_younger_than', defaultRetention.keepYoungerThan)),
    keepYoungerThanFrom: text(nearestFrom('keep_younger_than')),
  },
  ImageTag: {
    immutable: one(
      'ImmutableTagRule',
      ({ row }, alias) =>
        `from ${rulesOf(`${row}."streamId"`)} as ${alias} where ${row}.reference is not null and ${matches(`${row}.name`, `${alias}.pattern`)} order by ${alias}.part, ${alias}.n`,
    ),
  },
} satisfies Readings;
