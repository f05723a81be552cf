import type { Context, Result } from '../program/command.js';
import { describeConsumer } from '../describe/consumer.js';
import { describeWebhook } from '../describe/webhook.js';
import { UsageError } from '../program/exit-codes.js';
import { splitNamespace } from '../naming/names.js';
import { getConsumer, getConsumers, readConsumer } from './consumers.js';
import { getDeliveries, getWebhook, getWebhooks, readWebhook } from './webhooks.js';

const kinds = {
  consumer: ['consumer', 'consumers'],
  webhook: ['webhook', 'webhooks', 'wh'],
  delivery: ['delivery', 'deliveries'],
} as const;

/** What follows events, if the words name that: its kind, and the name that came along. */
function kindIn(word: string, second: string | undefined) {
  const [said = '', name = second] = word.split('/', 2);
  const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((each) =>
    kinds[each].some((spelling) => spelling === said.toLowerCase()),
  );
  return kind && { kind, name: name === '' ? undefined : name };
}

/** How `get` lists consumers, webhooks and deliveries; undefined for other words. With `-A`, those of the cluster. */
export function eventListing(word: string, second: string | undefined) {
  const named = kindIn(word, second);
  if (!named) return undefined;
  return (context: Context, ofCluster: boolean): Promise<Result> => {
    const { kind, name } = named;
    if (name === undefined) {
      if (kind === 'delivery') throw new UsageError('Of which webhook? Write get deliveries WEBHOOK.');
      return kind === 'consumer' ? getConsumers(context, ofCluster) : getWebhooks(context, ofCluster);
    }
    const placed = placedName(name, context, ofCluster);
    if (kind === 'delivery') return getDeliveries(placed, context);
    return kind === 'consumer' ? getConsumer(placed, context) : getWebhook(placed, context);
  };
}

/** How `describe` shows a consumer or a webhook; undefined for other words. */
export function eventDescription(word: string, second: string | undefined) {
  const named = kindIn(word, second);
  if (!named) return undefined;
  return async (context: Context, ofCluster = false): Promise<Result> => {
    const { kind, name } = named;
    if (name === undefined || kind === 'delivery')
      throw new UsageError('Say which: describe consumer NAME, describe webhook NAME.');
    const placed = placedName(name, context, ofCluster);
    if (kind === 'consumer') {
      const consumer = await readConsumer(placed, context);
      return {
        value: consumer,
        names: [`consumer/${name}`],
        view: { text: describeConsumer(consumer, context.now) },
      };
    }
    const webhook = await readWebhook(placed, context);
    return {
      value: webhook,
      names: [`webhook/${name}`],
      view: { text: describeWebhook(webhook, context.now) },
    };
  };
}

/** A name as it was typed, in the namespace worked in or in none. */
export function placedName(text: string, { namespace }: Context, ofCluster: boolean) {
  return ofCluster ? { namespace: null, name: text } : splitNamespace(text, namespace);
}
