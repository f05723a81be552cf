import { badInput, Failure } from '../../platform/errors.js';
import type { Keychain } from '../../platform/keychain.js';
import type { AddressGuard } from '../../platform/network/index.js';
import type { Page } from '../../platform/page.js';
import type { Transaction } from '../../platform/postgres/index.js';
import type { Secret } from '../../platform/secret.js';
import {
  asked,
  called,
  consumerEvent,
  Consumers,
  stateOf,
  type Consumer,
  type ConsumerDesk,
} from '../consumers/index.js';
import * as log from './deliveries.sql.js';
import { retireKeys } from './keys.sql.js';
import { createLoaders } from './loaders.js';
import { checkUrl, type Delivery, type DeliveryState } from './model.js';
import { makeKey, requireKeys } from './signing-keys.js';
import { insertWebhook, updateUrl } from './webhooks.sql.js';

/** What webhooks need to be kept on a viewer's behalf. */
export interface WebhookDesk extends ConsumerDesk {
  readonly keys: Keychain | null;
  readonly guard: AddressGuard;
}

/** What a new webhook is to be. */
export interface CreateRequest {
  readonly namespace: string | null;
  readonly name: string;
  readonly url: string;
  readonly subjects: readonly string[];
  readonly types: readonly string[];
  readonly after: string | null;
}

/** What is to be delivered again. */
export type Redelivery =
  | { readonly kind: 'EVENT'; readonly id: string }
  | { readonly kind: 'FAILED' }
  | { readonly kind: 'AFTER'; readonly cursor: string; readonly tests: boolean };

/** Webhooks keep to the server's waits; what consumers may choose is of no account. */
const pace = { leaseSeconds: 60, maximumAttempts: 100, backoffSeconds: [] };
const usualOverlap = 86_400;
const longestOverlap = 30 * 86_400;

/** Webhooks as one viewer keeps them, in one request. */
export class Webhooks {
  /** What they have in common with consumers. */
  readonly places: Consumers;
  readonly #desk: WebhookDesk;
  #loaders: ReturnType<typeof createLoaders>;

  constructor(desk: WebhookDesk) {
    this.places = new Consumers(desk, 'WEBHOOK');
    this.#desk = desk;
    this.#loaders = createLoaders(desk.db);
  }

  url = (id: string) => this.#loaders.urls.load(id);

  signingKeys = (id: string) => this.#loaders.keys.load(id);

  delivery = (webhookId: string, eventId: string): Promise<Delivery | null> =>
    isUuid(eventId) ? this.#loaders.deliveries.load({ webhookId, eventId }) : Promise.resolve(null);

  attempts = (webhookId: string, eventId: string) => this.#loaders.attempts.load({ webhookId, eventId });

  /** What was touched last comes first; one row more than the page holds where there is a next one. */
  deliveries = (id: string, state: DeliveryState | null, { first, after }: Page): Promise<Delivery[]> =>
    this.#desk.db.many(log.listDeliveries(id, state, first, after?.[0] ?? null));

  /** Makes a webhook, and the key that its deliveries are signed with, which is told here and never again. */
  async create({ url, ...request }: CreateRequest): Promise<{ webhook: Consumer; secret: Secret }> {
    requireKeys(this.#desk.keys);
    checkUrl(url, this.#desk.guard);
    let secret: Secret | undefined;
    const webhook = await this.places.create({ kind: 'WEBHOOK', ...request, ...pace }, async (tx, id) => {
      await tx.execute(insertWebhook(id, url));
      secret = await makeKey(tx, this.#desk.keys, id);
    });
    if (!secret) throw new Error('A webhook was made without a key.');
    return { webhook, secret };
  }

  /** Changes where a webhook's events go, and which; what is null stays. */
  async update(
    webhook: Consumer,
    { url, ...wishes }: { url: string | null; subjects?: readonly string[]; types?: readonly string[] },
  ): Promise<Consumer> {
    if (url !== null) checkUrl(url, this.#desk.guard);
    const updated = await this.places.update(webhook, wishes, async (tx) => {
      if (url !== null) await tx.execute(updateUrl(webhook.id, url));
    });
    this.#forget();
    return updated;
  }

  /** Lets a webhook go on; one that has fallen behind the log, with the oldest event there is. */
  async resume(webhook: Consumer): Promise<Consumer> {
    if (stateOf(webhook) !== 'EXPIRED') return this.places.resume(webhook);
    return this.places.seek(webhook, { kind: 'BEGINNING' }, { keepsWaiting: true });
  }

  /** Makes a new key; deliveries carry the signatures of both for so many seconds. */
  async rotate(webhook: Consumer, overlap: number | null): Promise<Secret> {
    const seconds = overlap ?? usualOverlap;
    if (seconds > longestOverlap) throw badInput('Both keys may sign for at most 30d.', 'input', 'overlap');
    const secret = await this.#desk.db.transaction(async (tx) => {
      await tx.execute(retireKeys(webhook.id, seconds));
      const made = await makeKey(tx, this.#desk.keys, webhook.id);
      await this.#desk.outbox.publish(tx, consumerEvent('secret-rotated', webhook, this.#said('rotated')));
      return made;
    });
    this.#forget();
    return secret;
  }

  /** Puts an event on its way to this endpoint alone; returns its id. */
  async test(webhook: Consumer): Promise<string> {
    const { kind, namespace, name } = webhook;
    if (stateOf(webhook) !== 'ACTIVE')
      throw new Failure(
        'CONFLICT',
        `${called(webhook)} is ${stateOf(webhook).toLowerCase()}: resume it first.`,
        {
          path: ['input', 'name'],
        },
      );
    const details = { deliverTo: { kind, namespace, name } };
    return this.#desk.db.transaction((tx) =>
      this.#desk.outbox.publish(
        tx,
        consumerEvent('tested', webhook, this.#said('a test was asked for'), details),
      ),
    );
  }

  /** Delivers again; says how many, where that is known already. */
  async redeliver(webhook: Consumer, what: Redelivery): Promise<number | null> {
    if (what.kind === 'AFTER') {
      await this.places.seek(webhook, what, { keepsWaiting: true, tests: what.tests });
      return null;
    }
    if (what.kind === 'EVENT') {
      const known = isUuid(what.id) && (await this.#redeliverOne(webhook, what.id));
      if (!known)
        throw new Failure('NOT_FOUND', `No event ${what.id} was sent to ${called(webhook)}.`, {
          path: ['input', 'what', 'event'],
        });
      this.#forget();
      return 1;
    }
    const { count } = await this.#desk.db.transaction(async (tx) => {
      const failed = await tx.one(log.redeliverFailed(webhook.id));
      if (failed.count > 0)
        await this.#wake(tx, webhook, `${String(failed.count)} failed deliveries begin again`);
      return failed;
    });
    this.#forget();
    return count;
  }

  /** Whether it was sent before, and so will be again. */
  #redeliverOne(webhook: Consumer, event: string): Promise<boolean> {
    return this.#desk.db.transaction(async (tx) => {
      const known = await tx.maybe(log.redeliverOne(webhook.id, event));
      if (known) await this.#wake(tx, webhook, 'one event is delivered again');
      return known !== null;
    });
  }

  /** Says that something is to be delivered again, by which the senders hear of it. */
  #wake(tx: Transaction, webhook: Consumer, message: string): Promise<string> {
    return this.#desk.outbox.publish(tx, consumerEvent('redelivered', webhook, this.#said(message)));
  }

  #said(message: string) {
    const { actor, requestId } = this.#desk.by;
    return { actor, cause: asked(message, requestId) };
  }

  #forget(): void {
    this.#loaders = createLoaders(this.#desk.db);
  }
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
