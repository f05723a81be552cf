import { cloudEventOf, type Actor, type Publisher } from '../../events/index.js';
import { NotOpened, type Keychain } from '../../platform/keychain.js';
import type { Logger } from '../../platform/logger.js';
import type { Store } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import { consumerEvent, eventOf, sightOf, stop, type Consumer } from '../consumers/index.js';
import { handBackDelivery, recordAttempt } from './claims.sql.js';
import { judgeAttempt, type Judgement } from './judge-attempt.js';
import type { ClaimedDelivery, SendingPace } from './model.js';
import type { Answer, Poster } from './post.js';
import { signatures } from './sign.js';
import { openKeys } from './signing-keys.js';

/** What is needed to deliver. */
export interface Delivering {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly keys: Keychain | null;
  readonly poster: Poster;
  readonly pace: SendingPace;
  /** What the owner of a webhook may do now. */
  readonly accessOf: (owner: Actor) => Access;
  readonly logger: Logger;
}

/** Sends one claimed delivery, and writes what came of it, unless it has become another node's meanwhile. */
export async function deliver(delivery: ClaimedDelivery, parts: Delivering): Promise<void> {
  const event = eventOf(delivery.event);
  const isSeen = await sightOf(parts.accessOf(delivery.owner));
  if (!isSeen(event)) {
    await parts.db.execute(handBackDelivery(delivery));
    const message = `Its owner ${delivery.owner.name} has lost the right to see ${event.subject}: grant it again and resume, or let somebody else make it anew.`;
    await stop({ consumer: consumerOf(delivery), reason: 'FORBIDDEN', message }, parts);
    return;
  }
  const body = JSON.stringify(cloudEventOf(event));
  const { answer, headers } = await send(delivery, event.id, body, parts);
  const judgement = judgeAttempt(answer, delivery.attempts, parts.pace);
  await record(delivery, { answer, headers }, judgement, parts);
}

/** What does not change from attempt to attempt, and may be shown. */
const plainHeaders = {
  'content-type': 'application/cloudevents+json; charset=utf-8',
  'user-agent': 'Sluice-Webhooks',
};

async function send(
  { webhookId, url }: ClaimedDelivery,
  id: string,
  body: string,
  { db, keys, poster, pace, logger }: Delivering,
): Promise<{ answer: Answer; headers: Record<string, string> }> {
  try {
    const secrets = (await openKeys(db, keys, [webhookId])).get(webhookId) ?? [];
    const timestamp = Math.floor(Date.now() / 1_000);
    const shown = { ...plainHeaders, 'webhook-id': id, 'webhook-timestamp': String(timestamp) };
    const headers = { ...shown, 'webhook-signature': signatures({ id, timestamp, body }, secrets) };
    return { answer: await poster.post(url, headers, body, pace.timeout), headers: shown };
  } catch (error) {
    if (!(error instanceof NotOpened)) throw error;
    logger.error({ 'webhook.id': webhookId }, `A webhook cannot be signed: ${error.message}`);
    const failure =
      'Its signing key cannot be read: rotate it, or give the server the encryption key it is under.';
    const answer = {
      at: new Date(),
      status: null,
      failure,
      durationMilliseconds: 0,
      excerpt: null,
      retryAfter: null,
    };
    return { answer, headers: {} };
  }
}

async function record(
  delivery: ClaimedDelivery,
  { answer, headers }: { answer: Answer; headers: Record<string, string> },
  judgement: Judgement,
  parts: Delivering,
): Promise<void> {
  const { db, outbox, logger } = parts;
  const failure = judgement.outcome === 'DELIVERED' ? null : judgement.failure;
  const attempt = { ...answer, failure, headers };
  const state = judgement.outcome === 'GONE' ? 'RETRYING' : judgement.outcome;
  const wait = state !== 'RETRYING' ? null : 'wait' in judgement ? judgement.wait : 0;
  const isOurs = await db.transaction(async (tx) => {
    const written = await tx.maybe(recordAttempt(delivery, attempt, state, wait));
    if (written && state === 'FAILED') {
      const cause = {
        kind: 'REQUEST',
        message: failure ?? '',
        requestId: null,
        eventId: delivery.event.id,
      } as const;
      const actor = { kind: 'SYSTEM', name: 'webhooks' } as const;
      const details = { event: delivery.event.id, subject: delivery.event.subject, failure };
      await outbox.publish(
        tx,
        consumerEvent('dead-lettered', consumerOf(delivery), { actor, cause }, details),
      );
    }
    return written !== null;
  });
  const fields = { 'webhook.name': delivery.name, 'event.id': delivery.event.id, fence: delivery.fence };
  if (!isOurs)
    logger.info(fields, 'A delivery was overtaken by another node; what came of it is not written.');
  if (isOurs && judgement.outcome === 'GONE')
    await stop(
      {
        consumer: consumerOf(delivery),
        reason: 'GONE',
        message:
          'Its endpoint answered 410, which asks for no more events: mend the address and resume, or delete it.',
      },
      parts,
    );
}

const consumerOf = ({
  webhookId,
  namespace,
  name,
  owner,
}: ClaimedDelivery): Pick<Consumer, 'id' | 'kind' | 'namespace' | 'name' | 'owner'> => ({
  id: webhookId,
  kind: 'WEBHOOK',
  namespace,
  name,
  owner,
});
