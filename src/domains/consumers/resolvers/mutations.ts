import type { Context } from '../../../graphql/context.js';
import type {
  ConsumerInput,
  EventFilterInput,
  MutationResolvers,
  SeekInput,
} from '../../../graphql/types.generated.js';
import { written } from '../../../graphql/written.js';
import { badInput } from '../../../platform/errors.js';
import { usualPace, type Consumer } from '../model.js';
import type { Place } from '../places.js';

/** Changes of consumers. */
export const consumerMutations = {
  createConsumer: (_, { input }, context) =>
    changed(context, () =>
      context.consumers.create({
        kind: 'CONSUMER',
        namespace: input.namespace ?? null,
        name: input.name,
        subjects: input.filter?.subjects ?? [],
        types: input.filter?.types ?? [],
        after: input.after ?? null,
        leaseSeconds: input.lease ?? usualPace.leaseSeconds,
        maximumAttempts: input.maximumAttempts ?? usualPace.maximumAttempts,
        backoffSeconds: input.backoff ?? usualPace.backoffSeconds,
      }),
    ),
  updateConsumer: (_, { input }, context) =>
    changed(context, async () =>
      context.consumers.update(await named('update', input, context), {
        ...wishesIn(input.filter),
        leaseSeconds: input.lease ?? null,
        maximumAttempts: input.maximumAttempts ?? null,
        backoffSeconds: input.backoff ?? null,
      }),
    ),
  pauseConsumer: (_, { input }, context) =>
    changed(context, async () => context.consumers.pause(await named('update', input, context))),
  resumeConsumer: (_, { input }, context) =>
    changed(context, async () => context.consumers.resume(await named('update', input, context))),
  seekConsumer: (_, { input }, context) =>
    changed(context, async () =>
      context.consumers.seek(await named('update', input, context), placeIn(input.to)),
    ),
  redeliverDeadLetters: (_, { input }, context) =>
    written(
      context,
      async () => {
        const consumer = await named('update', input, context);
        const redelivered = await context.consumers.redeliver(consumer, input.events ?? null);
        return { redelivered, consumer };
      },
      { redelivered: 0, consumer: null },
    ),
  deleteConsumer: (_, { input }, context) =>
    written(
      context,
      async () => {
        await context.consumers.delete(await named('delete', input, context));
        return { deleted: true };
      },
      { deleted: false },
    ),
} satisfies MutationResolvers;

const changed = (context: Context, work: () => Promise<Consumer>) =>
  written(context, async () => ({ consumer: await work() }), { consumer: null });

const named = (verb: 'update' | 'delete', { namespace, name }: ConsumerInput, { consumers }: Context) =>
  consumers.require(verb, namespace ?? null, name, 'input', 'name');

/** A filter that is given is given whole; one that is left out stays. */
export const wishesIn = (filter: EventFilterInput | null | undefined) =>
  filter == null ? {} : { subjects: filter.subjects ?? [], types: filter.types ?? [] };

/** Where to go on, as clients say it. */
function placeIn({ after, beginning, end }: SeekInput): Place {
  if (after != null) return { kind: 'AFTER', cursor: after };
  if (beginning === true) return { kind: 'BEGINNING' };
  if (end === true) return { kind: 'END' };
  throw badInput('Say where to go on: after a cursor, beginning: true or end: true.', 'input', 'to');
}
