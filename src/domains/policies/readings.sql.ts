import {
  embedded,
  int64,
  nullableDuration,
  nullableText,
  one,
  plain,
  type Readings,
} from '../../reads/index.js';

const policy = one(
  'NamespacePolicy',
  ({ row }, alias) =>
    `from (values (${row}.name)) as n (name) left join namespace_policy as ${alias} on ${alias}.namespace = n.name`,
);

/**
 * How the policies of namespaces are read, for those who may read all of them: whom one is refused, the resolver tells so.
 * Those of streams say where each rule comes from, and are left to resolvers.
 */
export const policyReadings = {
  Namespace: {
    policy: (field) => (field.when((_, run) => run.scope('get', 'policies').all) ? policy(field) : null),
  },
  NamespacePolicy: {
    immutableTags: plain((row) => `coalesce(${row}.immutable_tags, '{}')`),
    limits: embedded('PolicyLimits', null),
    retention: embedded('PolicyRetention', null),
    version: int64((row) => `coalesce(${row}.resource_version, 0)`),
  },
  PolicyLimits: {
    maximumStreams: nullableText('maximum_streams'),
    maximumTags: nullableText('maximum_tags'),
    maximumImages: nullableText('maximum_images'),
  },
  PolicyRetention: {
    keepTagRevisions: nullableText('keep_tag_revisions'),
    keepYoungerThan: nullableDuration('keep_younger_than'),
  },
} satisfies Readings;
