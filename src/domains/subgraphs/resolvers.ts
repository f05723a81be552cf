import { connection, pageOf } from '../../graphql/paging.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { MutationResolvers, QueryResolvers } from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';
import { badInput } from '../../platform/errors.js';
import type { Override, SubgraphCheck } from './model.js';

/** The graph's words for the subgraphs of partners. */
export const subgraphResolvers = {
  Query: {
    subgraphs: (_, __, { subgraphs }) => subgraphs.list(),
    subgraph: (_, { name }, { subgraphs }) => subgraphs.byName(name),
    supergraph: (_, __, { subgraphs }) => subgraphs.supergraph(),
    schemaChangelog: async (_, parameters, { subgraphs }) => {
      const page = pageOf(parameters);
      return connection(await subgraphs.changelog(page), page, ({ version }) => [version]);
    },
  } satisfies QueryResolvers,

  Mutation: {
    putSubgraph: (_, { input }, context) =>
      written(
        context,
        async () => ({ subgraph: await context.subgraphs.put(input.name, input.mayExtend ?? []) }),
        { subgraph: null },
      ),
    publishSubgraph: async (_, { input }, context) =>
      judged(
        await written(
          context,
          () =>
            context.publishing.publish({
              name: input.name,
              sdl: input.sdl,
              url: input.url ?? null,
              socketUrl: input.socketUrl ?? null,
              expectedVersion: input.expectedVersion ?? null,
              override: overrideIn(input),
            }),
          { subgraph: null, check: null, outcome: null },
        ),
      ),
    rollbackSubgraph: async (_, { input }, context) =>
      judged(
        await written(
          context,
          () =>
            context.publishing.rollback({
              name: input.name,
              toVersion: input.toVersion,
              expectedVersion: input.expectedVersion ?? null,
              override: overrideIn(input),
            }),
          { subgraph: null, check: null, outcome: null },
        ),
      ),
    deleteSubgraph: async (_, { input }, context) =>
      judged(
        await written(
          context,
          async () => {
            const { check } = await context.publishing.delete({
              name: input.name,
              expectedVersion: input.expectedVersion ?? null,
              override: overrideIn(input),
            });
            return { deleted: check.passed, check };
          },
          { deleted: false, check: null },
        ),
      ),
  } satisfies MutationResolvers,

  Subgraph: {
    current: (subgraph, _, { subgraphs }) => subgraphs.current(subgraph),
    versions: async (subgraph, parameters, { subgraphs }) => {
      const page = pageOf(parameters);
      return connection(await subgraphs.versions(subgraph, page), page, ({ version }) => [String(version)]);
    },
  } satisfies TypeResolvers<'Subgraph'>,

  SubgraphEvent: {
    name: ({ subject }) => subject,
    subgraphVersion: ({ payload }) => payload.version ?? null,
    rolledBackTo: ({ payload }) => payload.rolledBackTo ?? null,
    override: ({ payload }) => payload.override ?? null,
    subgraph: ({ subject }, _, { subgraphs }) => subgraphs.byName(subject),
  } satisfies TypeResolvers<'SubgraphEvent'>,

  SupergraphEvent: {
    supergraphVersion: ({ payload }) => payload.version,
    changes: ({ payload }) => payload.changes,
  } satisfies TypeResolvers<'SupergraphEvent'>,

  SchemaRelease: {
    version: ({ version }) => Number(version),
  } satisfies TypeResolvers<'SchemaRelease'>,
};

const overrideIn = ({
  override,
}: {
  readonly override?: { reason: string; until: Date } | null | undefined;
}): Override | null => override ?? null;

/** What did not pass is an expected failure as well, told beside the check. */
async function judged<
  Payload extends { readonly check: SubgraphCheck | null; readonly userErrors: readonly unknown[] },
>(payload: Payload): Promise<Payload> {
  const { check } = payload;
  if (!check || check.passed) return payload;
  const refusal = badInput(`The schema is refused. It ${check.summary.slice(0, 5).join('; it ')}.`, 'input');
  const { code, message, inputPath } = refusal;
  return Promise.resolve({
    ...payload,
    userErrors: [
      { __typename: 'InvalidInput', code, message, path: inputPath ?? null, currentVersion: null },
    ],
  });
}
