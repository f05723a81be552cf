import type { Cause } from '../../events/index.js';
import { badInput, Failure, notFound } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import { violatedConstraint, type Transaction } from '../../platform/postgres/index.js';
import { holds, type Resource, type Verb } from '../../viewer/index.js';
import { checkStreamName, checkTagName, type Desk, type ImageStreams } from '../image-streams/index.js';
import { promotionEvent } from './events.js';
import { createLoaders } from './loaders.js';
import {
  shown,
  type Promotion,
  type PromotionRequest,
  type PromotionState,
  type TagAddress,
} from './model.js';
import * as statements from './promotions.sql.js';

const day = 86_400;
const usualTime = 7 * day;
const longestTime = 90 * day;

/** Promotions as one viewer asks for them, decides them and reads them, in one request. */
export class Promotions {
  readonly #desk: Desk;
  readonly #streams: ImageStreams;
  #loaders: ReturnType<typeof createLoaders>;

  constructor(desk: Desk, streams: ImageStreams) {
    this.#desk = desk;
    this.#streams = streams;
    this.#loaders = createLoaders(desk.db);
  }

  /** Seen by those who see promotions into its namespace. */
  async byId(id: string): Promise<Promotion | null> {
    const scope = await this.#desk.access.scope('get', 'promotions');
    const promotion = await this.#loaders.promotions.load(id);
    return promotion && holds(scope, { namespace: promotion.namespace }) ? promotion : null;
  }

  /** Promotions into a namespace, newest first; one row more than the page holds where there is a next one. */
  into = async (namespace: string, state: PromotionState | null, page: Page): Promise<Promotion[]> =>
    (await this.#desk.access.can('list', 'promotions', { namespace }))
      ? this.#loaders.pages.load({ namespace, state, page })
      : [];

  needApproval = (namespace: string): Promise<boolean> => this.#loaders.guarded.load(namespace);

  /** Sets whether promotions into a namespace wait for somebody else's approval. */
  async setPolicy(namespace: string, needsApproval: boolean): Promise<void> {
    await this.#require('update', 'policies', namespace, ['input', 'namespace']);
    await this.#desk.db.transaction(async (tx) => {
      const changed = await tx
        .maybe(statements.upsertPolicy(namespace, needsApproval))
        .catch(namespaceMissing(namespace, ['input', 'namespace']));
      if (!changed) return;
      const { actor, requestId } = this.#desk.by;
      const message = needsApproval ? 'promotions need approval' : 'promotions need no approval';
      await this.#desk.outbox.publish(tx, {
        type: 'namespace.promotion-policy-set',
        namespace,
        subject: namespace,
        payload: { needsApproval },
        actor,
        cause: { kind: 'REQUEST', message, requestId, eventId: null },
      });
    });
    this.#loaders = createLoaders(this.#desk.db);
  }

  /** Promotes what the source points at now, or keeps the request where it must be approved; says which. */
  async request(request: PromotionRequest): Promise<Promotion> {
    const { from, to } = request;
    const expiresIn = checkRequest(request);
    await this.#require('create', 'promotions', to.namespace, ['input', 'to', 'namespace']);
    await this.#requirePull(from);
    const { reference, digest } = await this.#source(request);
    const id = await this.#desk.db.transaction(async (tx) => {
      const guarded = await tx.many(statements.findGuarded([to.namespace]));
      const waits = request.requireApproval || guarded.length > 0;
      const { actor } = this.#desk.by;
      const state = waits ? 'PENDING' : 'PROMOTED';
      const written = { from, to, reference, digest, state, requestedBy: actor, expiresIn } as const;
      const promotion = await tx
        .one(statements.insertPromotion(written))
        .catch(namespaceMissing(to.namespace, ['input', 'to', 'namespace']));
      const asked = `from ${shown(from)} as asked by ${actor.name}`;
      if (!waits)
        await this.#move(tx, { from, to, reference, digest, isDecided: false }, `promoted ${asked}`);
      const type = waits ? 'promotion.requested' : 'promotion.promoted';
      await this.#desk.outbox.publish(
        tx,
        promotionEvent(type, { ...written, ...promotion }, this.#desk.by, asked),
      );
      return promotion.id;
    });
    return this.#now(id);
  }

  /** Approves a promotion of this very image: the tag moves, once, however many approve at the same time. */
  async approve(id: string, digest: string): Promise<Promotion> {
    const promotion = await this.#now(id);
    await this.#require('approve', 'promotions', promotion.namespace, ['input', 'id']);
    const { actor } = this.#desk.by;
    if (promotion.digest !== digest)
      throw conflict(
        `The promotion is of ${promotion.digest}, not of ${digest}: look at it again.`,
        'digest',
      );
    if (promotion.requestedBy.kind === actor.kind && promotion.requestedBy.name === actor.name)
      throw new Failure('FORBIDDEN', 'Somebody else than who asked for the promotion must approve it.', {
        path: ['input', 'id'],
      });
    await this.#desk.db.transaction(async (tx) => {
      if (!(await tx.maybe(statements.decidePromotion(id, 'PROMOTED', actor, null))))
        throw await this.#late(tx, id);
      const asked = `from ${shown(promotion.from)} as asked by ${promotion.requestedBy.name}`;
      const message = `${asked}, approved by ${actor.name}`;
      await this.#move(tx, { ...promotion, isDecided: true }, `promoted ${message}`);
      await this.#desk.outbox.publish(
        tx,
        promotionEvent('promotion.promoted', promotion, this.#desk.by, message),
      );
    });
    return this.#now(id);
  }

  /** Rejects a promotion, or withdraws it, which who has asked for it may do as well. */
  async reject(id: string, reason: string | null): Promise<Promotion> {
    const promotion = await this.#now(id);
    const { kind, name } = promotion.requestedBy;
    const { actor } = this.#desk.by;
    if (kind !== actor.kind || name !== actor.name)
      await this.#require('approve', 'promotions', promotion.namespace, ['input', 'id']);
    await this.#desk.db.transaction(async (tx) => {
      const { by, outbox } = this.#desk;
      if (!(await tx.maybe(statements.decidePromotion(id, 'REJECTED', by.actor, reason))))
        throw await this.#late(tx, id);
      await outbox.publish(tx, promotionEvent('promotion.rejected', promotion, by, reason ?? 'rejected'));
    });
    return this.#now(id);
  }

  async #source({ from, expectedDigest }: PromotionRequest) {
    const tag = await this.#streams.tagByName(from.namespace, from.stream, from.tag);
    if (!tag) throw notFound(`Image stream tag ${shown(from)}`, 'input', 'from');
    const { current } = tag;
    if (current?.digest == null)
      throw badInput(`${shown(from)} points at no image by digest yet: import it first.`, 'input', 'from');
    if (expectedDigest !== null && current.digest !== expectedDigest)
      throw conflict(
        `${shown(from)} points at ${current.digest}, not at ${expectedDigest}.`,
        'expectedDigest',
      );
    return { reference: current.reference, digest: current.digest };
  }

  async #move(
    tx: Transaction,
    promotion: Pick<Promotion, 'from' | 'to' | 'reference' | 'digest'> & { readonly isDecided: boolean },
    message: string,
  ): Promise<void> {
    const { from, to, reference, digest, isDecided } = promotion;
    const { requestId } = this.#desk.by;
    const cause: Cause = { kind: 'PROMOTION', message, requestId, eventId: null };
    await this.#streams.promote(tx, { ...to, from, image: { reference, digest }, cause, isDecided });
  }

  async #require(verb: Verb, resource: Resource, namespace: string, path: string[]): Promise<void> {
    await this.#desk.access.require(
      verb,
      resource,
      { namespace },
      { path, missing: missingNamespace(namespace, path) },
    );
  }

  /** What is promoted is pulled by those who pull the target. */
  async #requirePull(from: TagAddress): Promise<void> {
    const path = ['input', 'from'];
    await this.#desk.access.require(
      'get',
      'imagestreams/layers',
      { namespace: from.namespace, name: from.stream },
      { path, missing: notFound(`Image stream tag ${shown(from)}`, ...path) },
    );
  }

  /** The promotion as it is this moment. */
  async #now(id: string): Promise<Promotion> {
    this.#loaders.promotions.clear(id);
    const promotion = await this.byId(id);
    if (!promotion) throw notFound('The promotion', 'input', 'id');
    return promotion;
  }

  async #late(tx: Transaction, id: string): Promise<Failure> {
    const state = (await tx.many(statements.findPromotions([id])))[0]?.state ?? 'gone';
    return conflict(`The promotion is ${state.toLowerCase()} already.`, 'id');
  }
}

const conflict = (message: string, field: string) =>
  new Failure('CONFLICT', message, { path: ['input', field] });

const missingNamespace = (namespace: string, path: string[], cause?: unknown) =>
  new Failure('NOT_FOUND', `Namespace ${namespace} does not exist: create it first.`, {
    path,
    ...(cause !== undefined && { cause }),
  });

const namespaceMissing = (namespace: string, path: string[]) => (error: unknown) => {
  const constraint = violatedConstraint(error);
  if (constraint === 'promotion_into_namespace' || constraint === 'promotion_policy_of_namespace')
    throw missingNamespace(namespace, path, error);
  throw error;
};

/** Refuses what could never be promoted; returns how many seconds it may wait. */
function checkRequest({ from, to, expiresIn }: PromotionRequest): number {
  checkStreamName(to.stream, 'input', 'to', 'stream');
  checkTagName(to.tag, 'input', 'to', 'tag');
  if (isSame(from, to)) throw badInput('A tag cannot be promoted to itself.', 'input', 'to');
  const seconds = expiresIn ?? usualTime;
  if (seconds < 1 || seconds > longestTime)
    throw badInput('A promotion may wait from 1s to 90d.', 'input', 'expiresIn');
  return seconds;
}

const isSame = (one: TagAddress, other: TagAddress) => shown(one) === shown(other);
