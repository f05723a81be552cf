import type { Context } from '../../../graphql/context.js';
import type { MutationResolvers, SubscriptionResolvers } from '../../../graphql/types.generated.js';
import { written } from '../../../graphql/written.js';
import { readLease } from '../lease-token.js';
import { readiness } from '../ready.js';

/** What members of a consumer do. */
export const membershipMutations = {
  takeEvents: (_, { input }, context) =>
    written(
      context,
      async () => {
        const consumer = await asMember(context, input.namespace, input.consumer, 'input', 'consumer');
        const member = (input.member ?? context.viewer.name).slice(0, 200);
        return { batch: await context.membership.take(consumer, member, input.most ?? 100) };
      },
      { batch: null },
    ),
  acknowledgeEvents: async (_, { input }, context) => {
    const given = await written(
      context,
      () =>
        context.membership.acknowledge(readLease(input.lease), {
          done: input.events ?? null,
          rejected: (input.rejected ?? []).map(({ id, failure, delay }) => ({
            id,
            failure,
            delay: delay ?? null,
          })),
        }),
      { acknowledged: [], lost: [] },
    );
    return given.lost.length === 0
      ? given
      : { ...given, userErrors: [...given.userErrors, lostTo(given.lost)] };
  },
  extendLease: (_, { input }, context) =>
    written(context, async () => ({ expiresAt: await context.membership.extend(readLease(input.lease)) }), {
      expiresAt: null,
    }),
} satisfies MutationResolvers;

/** Wakes members. */
export const readySubscription = {
  consumerReady: {
    subscribe: async (_, { namespace, name }, context) => {
      const consumer = await asMember(context, namespace, name, 'name');
      return readiness(consumer, context.consumers.reading, context.signal);
    },
    resolve: async (id: string, _: unknown, { consumers }: Context) => {
      const consumer = await consumers.byId(id);
      if (!consumer) throw new Error('A consumer is gone while its members wait.');
      return { consumer };
    },
  },
} as const satisfies SubscriptionResolvers;

const asMember = (
  { consumers }: Context,
  namespace: string | null | undefined,
  name: string,
  ...path: string[]
) => consumers.require('update', namespace ?? null, name, ...path);

const lostTo = (ids: readonly string[]) => ({
  __typename: 'Conflict' as const,
  code: 'CONFLICT' as const,
  message: `The lease of ${ids.join(', ')} has run out: other members have taken what it held, or will.`,
  path: ['input', 'events'],
  currentVersion: null,
});
