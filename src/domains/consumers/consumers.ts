import { notFound } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import type { Transaction } from '../../platform/postgres/index.js';
import type { Verb } from '../../viewer/index.js';
import { createConsumer, type CreateRequest } from './changes/create.js';
import * as steering from './changes/steer.js';
import { removeConsumer, updateConsumer, type ConsumerChange } from './changes/update.js';
import type { ConsumerDesk } from './desk.js';
import { measureLag, type Lag } from './lag.js';
import { createLoaders } from './loaders.js';
import * as model from './model.js';
import type { Place } from './places.js';
import { listDead, type DeadRow } from './queue/dead.sql.js';
import type { Lease } from './queue/lease.sql.js';
import type { Waiting } from './queue/waiting.sql.js';
import { sightOf } from './sight.js';

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

  waiting = (id: string): Promise<Waiting> => this.#loaders.waiting.load(id);

  /** How far a consumer is behind. */
  async lag(consumer: model.Consumer): Promise<Lag> {
    const { events, accessOf } = this.#desk;
    const sight = await sightOf(accessOf(consumer.owner));
    return measureLag(consumer, await this.waiting(consumer.id), { events, sight });
  }

  /** The dead letters of a consumer, oldest first; one row more than the page holds where there is a next one. */
  dead = (id: string, { first, after }: Page): Promise<DeadRow[]> =>
    this.#desk.db.many(listDead(id, first, after?.[0] ?? null));

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
    request: CreateRequest,
    andThen: (tx: Transaction, id: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<model.Consumer> {
    const place = this.#target(request.namespace);
    const requireRight = () =>
      this.#desk.access.require('create', this.#resource, place, { path: ['input', 'namespace'] });
    return this.#now(await createConsumer(this.#desk, request, requireRight, andThen));
  }

  /** Changes what a consumer wants, and how it gets it; what is null stays. */
  async update(
    consumer: model.Consumer,
    change: ConsumerChange,
    andThen: (tx: Transaction) => Promise<void> = () => Promise.resolve(),
  ): Promise<model.Consumer> {
    await updateConsumer(this.#desk, consumer, change, andThen);
    return this.#now(consumer.id);
  }

  async pause(consumer: model.Consumer): Promise<model.Consumer> {
    await steering.pause(this.#desk, consumer);
    return this.#now(consumer.id);
  }

  /** Lets a consumer go on. One that has expired has to be moved first. */
  async resume(consumer: model.Consumer): Promise<model.Consumer> {
    await steering.resume(this.#desk, consumer);
    return this.#now(consumer.id);
  }

  /** Moves a consumer to another place of the log. */
  async seek(consumer: model.Consumer, to: Place, terms: steering.SeekTerms = {}): Promise<model.Consumer> {
    await steering.seek(this.#desk, consumer, to, terms);
    return this.#now(consumer.id);
  }

  /** Gives out dead letters again, those of these events or (null) all; says how many. */
  async redeliver(consumer: model.Consumer, events: readonly string[] | null): Promise<number> {
    const count = await steering.redeliver(this.#desk, consumer, events);
    this.#forget();
    return count;
  }

  async delete(consumer: model.Consumer): Promise<void> {
    await removeConsumer(this.#desk, consumer);
    this.#forget();
  }

  /** The consumer that a lease is of, for its member; who may not see it is not told its name either. */
  async ofLease({ consumerId }: Lease): Promise<model.Consumer> {
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
