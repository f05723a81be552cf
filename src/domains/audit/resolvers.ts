import { connection, pageOf } from '../../graphql/paging.js';
import type { QueryResolvers } from '../../graphql/types.generated.js';

/** The graph's words for the audit. */
export const auditResolvers = {
  Query: {
    auditEntries: async (_, { namespace, subject, actor, ...parameters }, { audit }) => {
      const page = pageOf(parameters);
      const question = { namespace: namespace ?? null, subject: subject ?? null, actor: actor ?? null };
      return connection(await audit.list(question, page), page, ({ id }) => [id]);
    },
    verifyAudit: (_, { namespace, checkpoint }, { audit }) =>
      audit.verify(namespace ?? null, checkpoint ?? null),
  } satisfies QueryResolvers,
};
