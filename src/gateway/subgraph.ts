import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { consumerResolvers } from '../domains/consumers/index.js';
import { imageStreamResolvers } from '../domains/image-streams/index.js';
import { imageResolvers } from '../domains/images/index.js';
import { importResolvers } from '../domains/imports/index.js';
import { mappingResolvers } from '../domains/mappings/index.js';
import { namespaceResolvers } from '../domains/namespaces/index.js';
import { promotionResolvers } from '../domains/promotions/index.js';
import { policyResolvers } from '../domains/policies/index.js';
import { resolutionResolvers } from '../domains/resolution/index.js';
import { retentionResolvers } from '../domains/retention/index.js';
import { secretResolvers } from '../domains/secrets/index.js';
import { webhookResolvers } from '../domains/webhooks/index.js';
import type { CompleteResolvers } from '../graphql/resolvers.js';
import { CloudEvent, DateTime, Digest, Duration, EventCursor, Int64 } from '../graphql/scalars.js';
import { SecretText } from '../graphql/secret-text.js';
import type { QueryResolvers } from '../graphql/types.generated.js';
import { resolveUserErrorType } from '../graphql/user-errors.js';
import { eventResolvers } from './events/resolvers.js';
import { nodeQueries } from './nodes.js';

/** The resolvers of all domains, as one graph; a missing one does not compile. */
const resolvers = {
  ...namespaceResolvers,
  ...imageResolvers,
  ...imageStreamResolvers,
  ...importResolvers,
  ...secretResolvers,
  ...promotionResolvers,
  ...consumerResolvers,
  ...webhookResolvers,
  Query: {
    ...nodeQueries,
    ...({
      viewer: (_, __, { viewer }) => viewer,
    } satisfies QueryResolvers),
    ...eventResolvers.Query,
    ...namespaceResolvers.Query,
    ...imageResolvers.Query,
    ...imageStreamResolvers.Query,
    ...resolutionResolvers.Query,
    ...consumerResolvers.Query,
    ...webhookResolvers.Query,
  },
  Mutation: {
    ...namespaceResolvers.Mutation,
    ...policyResolvers.Mutation,
    ...retentionResolvers.Mutation,
    ...imageStreamResolvers.Mutation,
    ...importResolvers.Mutation,
    ...secretResolvers.Mutation,
    ...mappingResolvers.Mutation,
    ...promotionResolvers.Mutation,
    ...consumerResolvers.Mutation,
    ...webhookResolvers.Mutation,
  },
  Subscription: {
    ...imageStreamResolvers.Subscription,
    ...eventResolvers.Subscription,
    ...consumerResolvers.Subscription,
  },
  Event: eventResolvers.Event,
  ImagesEvent: retentionResolvers.ImagesEvent,
  Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  UserError: { __resolveType: resolveUserErrorType },
  CloudEvent,
  DateTime,
  Digest,
  Duration,
  EventCursor,
  Int64,
  SecretText,
} satisfies CompleteResolvers & Record<string, unknown>;

/** The contract, as written in the folder `schema/`. */
const readContract = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Our own domains as one executable subgraph of the contract in `folder`. */
export const buildSubgraph = (folder: string): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: readContract(folder),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
