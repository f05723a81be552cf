import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Feeder } from '../domains/consumers/index.js';
import type { Counts } from '../counts.js';
import { createEndpointGuard, createPoster, WebhookSender, type Poster } from '../domains/webhooks/index.js';
import type { Parts } from '../parts.js';

/** Starts this node's share of the deliveries of webhooks. */
export function startWebhooks({ config, logger, db, events, keys, access, counts }: Parts): WebhookSender {
  const { outbox } = events;
  const accessOf = access.accessOf.bind(access);
  return new WebhookSender({
    db,
    events,
    outbox,
    keys,
    accessOf,
    feeder: new Feeder({ db, events, outbox, accessOf }),
    poster: counting(createPoster(createEndpointGuard(config.webhooks.allowedAddresses)), counts),
    pace: config.webhooks,
    node: `${hostname()}/${String(process.pid)}/${randomUUID().slice(0, 8)}`,
    logger: logger.child({ part: 'webhooks' }),
  });
}

const counting = (poster: Poster, { webhookAttempts }: Counts): Poster => ({
  ...poster,
  post: async (...asked) => {
    const answer = await poster.post(...asked);
    const { failure, status } = answer;
    webhookAttempts.add(
      failure === null && status !== null ? `${String(Math.floor(status / 100))}xx` : 'failed',
    );
    return answer;
  },
});
