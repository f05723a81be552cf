import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Feeder } from '../domains/consumers/index.js';
import { createEndpointGuard, createPoster, WebhookSender } from '../domains/webhooks/index.js';
import type { Parts } from '../parts.js';

/** Starts this node's share of the deliveries of webhooks. */
export function startWebhooks({ config, logger, db, events, keys, access }: Parts): WebhookSender {
  const { outbox } = events;
  const accessOf = access.accessOf.bind(access);
  return new WebhookSender({
    db,
    events,
    outbox,
    keys,
    accessOf,
    feeder: new Feeder({ db, events, outbox, accessOf }),
    poster: createPoster(createEndpointGuard(config.webhooks.allowedAddresses)),
    pace: config.webhooks,
    node: `${hostname()}/${String(process.pid)}/${randomUUID().slice(0, 8)}`,
    logger: logger.child({ part: 'webhooks' }),
  });
}
