import {
  pause,
  DeliveryDocument,
  RedeliverWebhookDocument,
  TestWebhookDocument,
  type DeliveryPartsFragment,
} from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import type { PlacedName } from '../listings/consumers.js';
import { deliveryColumns, deliveryRow } from '../listings/webhooks.js';
import { done } from './change.js';

/** How often, and for how many looks, the first answer to a test is waited for. */
const looks = { most: 100, every: 200 };

/** Sends a test event, and waits for what the endpoint says to it. */
export async function testWebhook(input: PlacedName, context: Context): Promise<Result> {
  const { client, signal, now } = context;
  const { testWebhook: sent } = await client.request(TestWebhookDocument, { input }, { signal });
  const event = sent.event ?? '';
  const delivery = await firstAnswer({ ...input, event }, context);
  if (!delivery)
    return done(sent, input.name, `: the test ${event} is on its way, and nothing has come back yet`);
  return {
    value: delivery,
    names: [`delivery/${event}`],
    view: {
      columns: deliveryColumns.map((title) => ({ title })),
      rows: [deliveryRow(delivery, now)],
      empty: '',
    },
    exitCode: delivery.state === 'DELIVERED' ? 0 : 1,
  };
}

async function firstAnswer(
  variables: PlacedName & { readonly event: string },
  { client, signal }: Context,
): Promise<DeliveryPartsFragment | null> {
  for (let look = 0; look < looks.most; look++) {
    const { webhook } = await client.request(DeliveryDocument, variables, { signal });
    if (webhook?.delivery) return webhook.delivery;
    await pause(looks.every, signal);
  }
  return null;
}

/** Delivers one event again, all that failed, or all since a cursor. */
export async function redeliverWebhook(
  placed: PlacedName,
  {
    event,
    failed,
    after,
    tests,
  }: {
    readonly event: string | undefined;
    readonly failed: boolean;
    readonly after: string | undefined;
    readonly tests: boolean;
  },
  { client, signal }: Context,
): Promise<Result> {
  if ([event !== undefined, failed, after !== undefined].filter(Boolean).length !== 1)
    throw new UsageError('Say what: an event’s id, --failed, or --after CURSOR.');
  const what =
    event !== undefined ? { event } : after !== undefined ? { after } : ({ failed: true } as const);
  if (tests && after === undefined)
    throw new UsageError('Test events are left out only after a cursor: --tests goes with --after.');
  const input = { ...placed, what, tests };
  const answer = await client.request(RedeliverWebhookDocument, { input }, { signal });
  const { redelivered } = answer.redeliverWebhook;
  if (redelivered === 0) return done(answer.redeliverWebhook, placed.name, 'has nothing that failed');
  const count = redelivered === null ? 'all since then' : String(redelivered);
  return done(answer.redeliverWebhook, placed.name, `delivers ${count} again`);
}
