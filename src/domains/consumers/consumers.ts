import type { Actor, EventLog, Publisher } from '../../events/index.js';
import { counted } from '../../platform/counted.js';
import { badInput, Failure, notFound } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import { violatedConstraint, type Store, type Transaction } from '../../platform/postgres/index.js';
import type { Access, Verb } from '../../viewer/index.js';
import * as statements from './consumers.sql.js';
import { asked, consumerEvent, type Happening } from './events.js';
import { measureLag, type Lag } from './lag.js';
import { createLoaders } from './loaders.js';
import * as model from './model.js';
import * as queue from './queue.sql.js';
import { sightOf } from './sight.js';
import { placeOf, type Place } from './places.js';

/** Who does something, and for which request. */
export interface By {
  readonly actor: Actor;
  readonly requestId: string | null;
}

/** What consumers need to be kept and fed on a viewer's behalf. */
export interface ConsumerDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: By;
  readonly access: Access;
  readonly events: Pick<EventLog, 'read' | 'cursor' | 'beginning' | 'followBatches'>;
  /** What the owner of a consumer may do now. */
  readonly accessOf: (owner: Actor) => Access;
}

/** What a new consumer is to be; what is null is as usual. */
export interface CreateRequest extends model.ConsumerName, model.Wishes, model.Pace {
  readonly after: string | null;
}

/** The consumers of one kind as one viewer keeps them, in one request. */
export class Consumers {
  readonly #desk: ConsumerDesk;
  readonly #kind: model.ConsumerKind;
  #loaders: ReturnType<typeof createLoaders>;

  constructor(desk: ConsumerDesk, kind: model.ConsumerKind = 'CONSUMER') {
    this.#desk = desk;
    this.#kind = kind;
    this.#loaders = createLoaders(desk.db);
  }

  async byId(id: string): Promise<model.Consumer | null> {
    const found = await this.#loaders.byId.load(id);
    return found?.kind === this.#kind && (await this.#may('get', found)) ? found : null;
  }

  async byName(namespace: string | null, name: string): Promise<model.Consumer | null> {
    const id = await this.#loaders.ids.load({ kind: this.#kind, namespace, name });
    return id === null ? null : this.byId(id);
  }

  /** By name; one row more than the page holds where there is a next one. */
  async listOf(namespace: string | null, page: Page): Promise<model.Consumer[]> {
    if (!(await this.#may('list', { namespace }))) return [];
    return this.#loaders.pages.load({ kind: this.#kind, namespace, page });
  }

  /** What else members need to be woken. */
  get reading() {
    return this.#desk;
  }

  waiting = (id: string): Promise<queue.Waiting> => this.#loaders.waiting.load(id);

  /** How far a consumer is behind. */
  async lag(consumer: model.Consumer): Promise<Lag> {
    const { events, accessOf } = this.#desk;
    const sight = await sightOf(accessOf(consumer.owner));
    return measureLag(consumer, await this.waiting(consumer.id), { events, sight });
  }

  /** The dead letters of a consumer, oldest first; one row more than the page holds where there is a next one. */
  dead = (id: string, { first, after }: Page): Promise<queue.DeadRow[]> =>
    this.#desk.db.many(queue.listDead(id, first, after?.[0] ?? null));

  /** The consumer of this name, for a change that needs this right. */
  async require(
    verb: Verb,
    namespace: string | null,
    name: string,
    ...path: string[]
  ): Promise<model.Consumer> {
    const noun = this.#kind === 'CONSUMER' ? 'Consumer' : 'Webhook';
    const missing = notFound(`${noun} ${model.called({ namespace, name })}`, ...path);
    await this.#desk.access.require(verb, this.#resource, this.#target(namespace, name), { path, missing });
    const id = await this.#loaders.ids.load({ kind: this.#kind, namespace, name });
    const found = id === null ? null : await this.#loaders.byId.load(id);
    if (!found) throw missing;
    return found;
  }

  /** Makes a consumer; `andThen` does what else belongs to it, in the same transaction. */
  async create(
    { after, ...request }: CreateRequest,
    andThen: (tx: Transaction, id: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<model.Consumer> {
    const { db, access, events, by } = this.#desk;
    const { namespace, name } = request;
    model.checkConsumerName(name, 'input', 'name');
    await access.require('create', this.#resource, this.#target(namespace), { path: ['input', 'namespace'] });
    model.checkWishes(request, 'input', 'filter');
    model.checkPace(request);
    const cursor = after ?? (await events.cursor());
    if (after !== null) await events.read(after, 1);
    const id = await db.transaction(async (tx) => {
      const made = await tx
        .one(statements.insertConsumer({ ...request, owner: by.actor, cursor }))
        .catch(refusal(request));
      await andThen(tx, made.id);
      await this.#say(tx, 'created', request, 'created');
      return made.id;
    });
    return this.#now(id);
  }

  /** Changes what a consumer wants, and how it gets it; what is null stays. */
  async update(
    consumer: model.Consumer,
    change: Partial<{ [Key in keyof (model.Wishes & model.Pace)]: model.Consumer[Key] | null }>,
    andThen: (tx: Transaction) => Promise<void> = () => Promise.resolve(),
  ): Promise<model.Consumer> {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value != null));
    const next = { ...consumer, ...given };
    model.checkWishes(next, 'input', 'filter');
    model.checkPace(next);
    await this.#desk.db.transaction(async (tx) => {
      await tx.execute(statements.updateConsumer(consumer.id, next));
      await andThen(tx);
      await this.#say(tx, 'updated', consumer, 'updated');
    });
    return this.#now(consumer.id);
  }

  async pause(consumer: model.Consumer): Promise<model.Consumer> {
    await this.#desk.db.transaction(async (tx) => {
      if (await tx.maybe(statements.pauseConsumer(consumer.id)))
        await this.#say(tx, 'paused', consumer, 'paused');
    });
    return this.#now(consumer.id);
  }

  /** Lets a consumer go on. One that has expired has to be moved first. */
  async resume(consumer: model.Consumer): Promise<model.Consumer> {
    if (model.stateOf(consumer) === 'EXPIRED')
      throw new Failure(
        'CONFLICT',
        `${model.called(consumer)} has fallen behind the log: seek to where it is to go on.`,
        { path: ['input', 'name'] },
      );
    await this.#desk.db.transaction(async (tx) => {
      if (await tx.maybe(statements.resumeConsumer(consumer.id)))
        await this.#say(tx, 'resumed', consumer, 'resumed');
    });
    return this.#now(consumer.id);
  }

  /** Moves a consumer; `keepsWaiting` leaves what waits for it where it is, so that all of it is still dealt with. */
  async seek(
    consumer: model.Consumer,
    to: Place,
    { keepsWaiting = false, tests = false } = {},
  ): Promise<model.Consumer> {
    const cursor = await placeOf(to, this.#desk.events);
    await this.#desk.db.transaction(async (tx) => {
      await tx.execute(statements.moveConsumer(consumer.id, cursor, tests));
      if (!keepsWaiting) await tx.execute(queue.forgetWaiting(consumer.id));
      await this.#say(
        tx,
        'sought',
        consumer,
        `moved ${to.kind === 'AFTER' ? 'to a cursor' : `to the ${to.kind.toLowerCase()}`}`,
      );
    });
    return this.#now(consumer.id);
  }

  /** Gives out dead letters again, those of these events or (null) all; says how many. */
  async redeliver(consumer: model.Consumer, events: readonly string[] | null): Promise<number> {
    const wrong = events?.find((id) => !uuid.test(id));
    if (wrong !== undefined)
      throw badInput(`${JSON.stringify(wrong)} is no id of an event.`, 'input', 'events');
    const count = await this.#desk.db.transaction(async (tx) => {
      const revived = await tx.execute(queue.reviveDead(consumer.id, events));
      if (revived > 0)
        await this.#say(tx, 'redelivered', consumer, `${counted(revived, 'dead letter')} given out again`);
      return revived;
    });
    this.#forget();
    return count;
  }

  async delete(consumer: model.Consumer): Promise<void> {
    await this.#desk.db.transaction(async (tx) => {
      await tx.execute(statements.deleteConsumer(consumer.id));
      await this.#say(tx, 'deleted', consumer, 'deleted');
    });
    this.#forget();
  }

  /** The consumer that a lease is of, for its member; who may not see it is not told its name either. */
  async ofLease({ consumerId }: queue.Lease): Promise<model.Consumer> {
    const consumer = await this.#loaders.byId.load(consumerId);
    if (consumer?.kind !== this.#kind || !(await this.#may('get', consumer)))
      throw notFound('The consumer of this lease', 'input', 'lease');
    return this.require('update', consumer.namespace, consumer.name, 'input', 'lease');
  }

  get #resource() {
    return this.#kind === 'CONSUMER' ? 'consumers' : 'webhooks';
  }

  #target = (namespace: string | null, name?: string) => ({
    ...(namespace !== null && { namespace }),
    ...(name !== undefined && { name }),
  });

  #may = (verb: Verb, { namespace, name }: { namespace: string | null; name?: string }) =>
    this.#desk.access.can(verb, this.#resource, this.#target(namespace, name));

  #say(
    tx: Transaction,
    what: Happening,
    name: Pick<model.ConsumerName, 'namespace' | 'name'>,
    message: string,
  ) {
    const { outbox, by } = this.#desk;
    const said = { actor: by.actor, cause: asked(message, by.requestId) };
    const { namespace } = name;
    return outbox.publish(tx, consumerEvent(what, { kind: this.#kind, namespace, name: name.name }, said));
  }

  async #now(id: string): Promise<model.Consumer> {
    this.#forget();
    const consumer = await this.#loaders.byId.load(id);
    if (!consumer) throw notFound('It');
    return consumer;
  }

  #forget(): void {
    this.#loaders = createLoaders(this.#desk.db);
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const refusal = (consumer: model.ConsumerName) => (cause: unknown) => {
  const constraint = violatedConstraint(cause);
  if (constraint === 'consumer_name_unique')
    throw new Failure('CONFLICT', `${model.called(consumer)} exists already.`, {
      path: ['input', 'name'],
      cause,
    });
  if (constraint === 'consumer_in_namespace')
    throw notFound(`Namespace ${consumer.namespace ?? ''}`, 'input', 'namespace');
  throw cause;
};
