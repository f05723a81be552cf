import { connection, pageOf } from '../../graphql/paging.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { MutationResolvers, QueryResolvers } from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';
import { badInput } from '../../platform/errors.js';
import { deprecationReasonOf } from './deprecations.js';

/** The graph's words for clients and their documents. */
export const documentResolvers = {
  Query: {
    graphClients: (_, __, { documents }) => documents.clients(),
    graphClient: (_, { name }, { documents }) => documents.client(name),
    fieldUsage: async (_, { client, deprecatedOnly, first }, { documents }) => {
      if (first < 1 || first > 1_000) throw badInput('first must be from 1 to 1000.', 'first');
      const used = (await documents.fieldUsage(client ?? null)).map((usage) => ({
        ...usage,
        deprecationReason: deprecationReasonOf(documents.schema, usage.field),
      }));
      return used
        .filter(({ deprecationReason }) => !deprecatedOnly || deprecationReason !== null)
        .slice(0, first);
    },
    rateLimit: (_, __, { rateLimit }) => rateLimit(),
  } satisfies QueryResolvers,

  Mutation: {
    publishDocuments: (_, { input }, context) =>
      written(context, () => context.documents.publish(input.client, input.documents), {
        published: 0,
        refused: [],
      }),
    setDocumentMode: (_, { input }, context) =>
      written(context, async () => ({ client: await context.documents.setMode(input.client, input.mode) }), {
        client: null,
      }),
  } satisfies MutationResolvers,

  GraphClient: {
    documents: async (client, parameters, { documents }) => {
      const page = pageOf(parameters);
      return connection(await documents.documents(client, page), page, ({ hash }) => [hash]);
    },
  } satisfies TypeResolvers<'GraphClient'>,

  GraphClientEvent: {
    name: ({ subject }) => subject,
    client: ({ subject }, _, { documents }) => documents.client(subject),
  } satisfies TypeResolvers<'GraphClientEvent'>,

  ClientDocument: {
    valid: (document, _, { documents }) => documents.isValid(document),
  } satisfies TypeResolvers<'ClientDocument'>,
};
