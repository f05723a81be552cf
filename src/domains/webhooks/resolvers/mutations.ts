import type { Context } from '../../../graphql/context.js';
import type {
  MutationResolvers,
  RedeliverWebhookInput,
  WebhookInput,
} from '../../../graphql/types.generated.js';
import { written } from '../../../graphql/written.js';
import { badInput } from '../../../platform/errors.js';
import { wishesIn, type Consumer } from '../../consumers/index.js';
import type { Redelivery } from '../webhooks.js';

/** Changes of webhooks. */
export const webhookMutations = {
  createWebhook: (_, { input }, context) =>
    written(
      context,
      async () => {
        const { webhook, secret } = await context.webhooks.create({
          namespace: input.namespace ?? null,
          name: input.name,
          url: input.url,
          subjects: input.filter?.subjects ?? [],
          types: input.filter?.types ?? [],
          after: input.after ?? null,
        });
        return { webhook, secret: secret.reveal() };
      },
      { webhook: null, secret: null },
    ),
  updateWebhook: (_, { input }, context) =>
    changed(context, async () =>
      context.webhooks.update(await named('update', input, context), {
        url: input.url ?? null,
        ...wishesIn(input.filter),
      }),
    ),
  pauseWebhook: (_, { input }, context) =>
    changed(context, async () => context.webhooks.places.pause(await named('update', input, context))),
  resumeWebhook: (_, { input }, context) =>
    changed(context, async () => context.webhooks.resume(await named('update', input, context))),
  rotateWebhookSecret: (_, { input }, context) =>
    written(
      context,
      async () => {
        const webhook = await named('update', input, context);
        const overlap = input.immediately ? 0 : (input.overlap ?? null);
        const secret = await context.webhooks.rotate(webhook, overlap);
        return { webhook, secret: secret.reveal() };
      },
      { webhook: null, secret: null },
    ),
  testWebhook: (_, { input }, context) =>
    written(
      context,
      async () => {
        const webhook = await named('update', input, context);
        return { webhook, event: await context.webhooks.test(webhook) };
      },
      { webhook: null, event: null },
    ),
  redeliverWebhook: (_, { input }, context) =>
    written(
      context,
      async () => {
        const webhook = await named('update', input, context);
        return { webhook, redelivered: await context.webhooks.redeliver(webhook, redeliveryIn(input)) };
      },
      { webhook: null, redelivered: null },
    ),
  deleteWebhook: (_, { input }, context) =>
    written(
      context,
      async () => {
        await context.webhooks.places.delete(await named('delete', input, context));
        return { deleted: true };
      },
      { deleted: false },
    ),
} satisfies MutationResolvers;

const changed = (context: Context, work: () => Promise<Consumer>) =>
  written(context, async () => ({ webhook: await work() }), { webhook: null });

const named = (verb: 'update' | 'delete', { namespace, name }: WebhookInput, { webhooks }: Context) =>
  webhooks.places.require(verb, namespace ?? null, name, 'input', 'name');

function redeliveryIn({ what: { event, failed, after }, tests }: RedeliverWebhookInput): Redelivery {
  if (event != null) return { kind: 'EVENT', id: event };
  if (failed === true) return { kind: 'FAILED' };
  if (after != null) return { kind: 'AFTER', cursor: after, tests: tests ?? false };
  throw badInput('Say what: an event, failed: true, or after a cursor.', 'input', 'what');
}
