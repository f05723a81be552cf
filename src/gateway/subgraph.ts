import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { buildResolvers } from '../domains/builds/index.js';
import { configMapResolvers } from '../domains/config-maps/index.js';
import { buildChainResolvers } from '../domains/build-chains/index.js';
import { cascadeResolvers } from '../domains/cascades/index.js';
import { deploymentResolvers } from '../domains/deployments/index.js';
import { consumerResolvers } from '../domains/consumers/index.js';
import { accessResolvers } from '../domains/access/index.js';
import { auditResolvers } from '../domains/audit/index.js';
import { healthResolvers } from '../domains/health/index.js';
import { imageStreamResolvers, namedBy } from '../domains/image-streams/index.js';
import { imageResolvers } from '../domains/images/index.js';
import { importResolvers } from '../domains/imports/index.js';
import { integratedRegistryResolvers } from '../domains/integrated-registry/index.js';
import { mappingResolvers } from '../domains/mappings/index.js';
import { namespaceResolvers } from '../domains/namespaces/index.js';
import { promotionResolvers } from '../domains/promotions/index.js';
import { policyResolvers } from '../domains/policies/index.js';
import { resolutionResolvers } from '../domains/resolution/index.js';
import { retentionResolvers } from '../domains/retention/index.js';
import { repositoryImportResolvers } from '../domains/repository-imports/index.js';
import { registryHookResolvers } from '../domains/registry-hooks/index.js';
import { secretResolvers } from '../domains/secrets/index.js';
import { documentResolvers } from '../domains/documents/index.js';
import { subgraphResolvers } from '../domains/subgraphs/index.js';
import { webhookResolvers } from '../domains/webhooks/index.js';
import { triggerResolvers } from '../domains/triggers/index.js';
import { subgraphFields } from '../composition/index.js';
import type { CompleteResolvers } from '../graphql/resolvers.js';
import { Bytes, CloudEvent, DateTime, Digest, Duration, EventCursor, Int64 } from '../graphql/scalars.js';
import { SecretText } from '../graphql/secret-text.js';
import type { QueryResolvers } from '../graphql/types.generated.js';
import { resolveUserErrorType } from '../graphql/user-errors.js';
import { entities, entityResolvers } from './entities.js';
import { eventResolvers } from './events/resolvers.js';
import { nodeQueries } from './nodes.js';

/** The resolvers of all domains, as one graph; a missing one does not compile. */
const resolvers = {
  ...namespaceResolvers,
  ...accessResolvers,
  ...imageResolvers,
  ...imageStreamResolvers,
  Image: { ...imageResolvers.Image, namedBy },
  ...importResolvers,
  ...secretResolvers,
  RegistryHook: registryHookResolvers.RegistryHook,
  ...promotionResolvers,
  ...deploymentResolvers,
  ...triggerResolvers,
  ...cascadeResolvers,
  ...healthResolvers,
  ...consumerResolvers,
  ...subgraphResolvers,
  ...documentResolvers,
  ...webhookResolvers,
  ...configMapResolvers,
  ...buildResolvers,
  Query: {
    ...nodeQueries,
    ...({} satisfies QueryResolvers),
    ...eventResolvers.Query,
    ...buildResolvers.Query,
    ...accessResolvers.Query,
    ...auditResolvers.Query,
    ...namespaceResolvers.Query,
    ...imageResolvers.Query,
    ...imageStreamResolvers.Query,
    ...resolutionResolvers.Query,
    ...deploymentResolvers.Query,
    ...triggerResolvers.Query,
    ...cascadeResolvers.Query,
    ...buildChainResolvers.Query,
    ...healthResolvers.Query,
    ...integratedRegistryResolvers.Query,
    ...consumerResolvers.Query,
    ...subgraphResolvers.Query,
    ...documentResolvers.Query,
    ...webhookResolvers.Query,
  },
  Mutation: {
    ...accessResolvers.Mutation,
    ...namespaceResolvers.Mutation,
    ...policyResolvers.Mutation,
    ...retentionResolvers.Mutation,
    ...imageStreamResolvers.Mutation,
    ...importResolvers.Mutation,
    ...secretResolvers.Mutation,
    ...configMapResolvers.Mutation,
    ...buildResolvers.Mutation,
    ...mappingResolvers.Mutation,
    ...registryHookResolvers.Mutation,
    ...repositoryImportResolvers.Mutation,
    ...promotionResolvers.Mutation,
    ...deploymentResolvers.Mutation,
    ...triggerResolvers.Mutation,
    ...consumerResolvers.Mutation,
    ...subgraphResolvers.Mutation,
    ...documentResolvers.Mutation,
    ...webhookResolvers.Mutation,
  },
  Subscription: {
    ...imageStreamResolvers.Subscription,
    ...eventResolvers.Subscription,
    ...cascadeResolvers.Subscription,
    ...consumerResolvers.Subscription,
    ...buildResolvers.Subscription,
  },
  Event: eventResolvers.Event,
  ImagesEvent: retentionResolvers.ImagesEvent,
  Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  UserError: { __resolveType: resolveUserErrorType },
  CloudEvent,
  Bytes,
  DateTime,
  Digest,
  Duration,
  EventCursor,
  Int64,
  SecretText,
} satisfies CompleteResolvers & Record<string, unknown>;

/** The contract, as written in the folder `schema/`. */
export const readContract = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Our own domains as one executable graph of the contract in `folder`. */
export const buildSubgraph = (folder: string): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: readContract(folder),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });

/** The same as a part of a larger graph: others find our entities by their keys. */
export const buildFederatedSubgraph = (folder: string, sdl: string): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: [...readContract(folder), subgraphFields(Object.keys(entities))],
    resolvers: [resolvers, entityResolvers(sdl)],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
