import type {
  ImageStreamResolvers,
  ImageTagResolvers,
  MutationResolvers,
  NamespaceResolvers,
} from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';

/** The graph's words for policies. */
export const policyResolvers = {
  Mutation: {
    setNamespacePolicy: (_, { input }, context) =>
      written(
        context,
        async () => {
          const { namespace, immutableTags, limits, retention, expectedVersion } = input;
          await context.policies.setOfNamespace({
            namespace,
            immutableTags: immutableTags === null ? [] : immutableTags,
            limits: limits === null ? noLimits : (limits ?? undefined),
            retention: retention === null ? noRetention : (retention ?? undefined),
            expectedVersion: expectedVersion ?? undefined,
          });
          return { namespace: await context.namespaces.byName(namespace) };
        },
        { namespace: null },
      ),

    setStreamPolicy: (_, { input }, context) =>
      written(
        context,
        async () => {
          const { namespace, stream, immutableTags, retention, expectedVersion } = input;
          await context.policies.setOfStream({
            namespace,
            stream,
            immutableTags: immutableTags === null ? [] : immutableTags,
            retention: retention === null ? noRetention : (retention ?? undefined),
            expectedVersion: expectedVersion ?? undefined,
          });
          return { imageStream: await context.imageStreams.byName(namespace, stream) };
        },
        { imageStream: null },
      ),
  } satisfies MutationResolvers,
};

/** What policies add to the types of other domains, which spread it into their own resolvers. */
export const policyFields = {
  Namespace: {
    policy: async ({ name }, _, { policies }) => present(await policies.ofNamespace(name)),
  } satisfies Pick<NamespaceResolvers, 'policy'>,

  ImageStream: {
    policy: async ({ id }, _, { policies }) => present(await policies.ofStream(id)),
  } satisfies Pick<ImageStreamResolvers, 'policy'>,

  ImageTag: {
    immutable: ({ streamId, name, current, asOf }, _, { policies }) =>
      current && policies.immutableRule(streamId, name, asOf),
  } satisfies Pick<ImageTagResolvers, 'immutable'>,
};

const noLimits = { maximumStreams: null, maximumTags: null, maximumImages: null, maximumImageSize: null };
const noRetention = { keepTagRevisions: null, keepYoungerThan: null };

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A row that another refers to is missing.');
  return value;
}
