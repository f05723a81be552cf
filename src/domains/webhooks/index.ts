export type { AttemptRow } from './deliveries.sql.js';
export type { SigningKey } from './keys.sql.js';
export type { Delivery, DeliveryAttempt, SendingPace } from './model.js';
export { createEndpointGuard, createPoster } from './post.js';
export { webhookFieldsOfNamespace } from './resolvers/fields.js';
export { webhookResolvers } from './resolvers/index.js';
export { WebhookSender } from './sender.js';
export { rewrapSigningKeys } from './signing-keys.js';
export { Webhooks } from './webhooks.js';
