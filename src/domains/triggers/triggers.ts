import { badInput, notFound } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import * as budgets from './budget.sql.js';
import type { Desk } from './desk.js';
import { namespaceEvent, triggersSet } from './events.js';
import { conditionsOf, summaryOf, type Condition } from './explain.js';
import { refusalsOf } from './look.js';
import { setterOf } from '../../viewer/index.js';
import { createLoaders, type NamespaceTriggers, type Watchers } from './loaders.js';
import type { TagName, Target, Trigger, TriggerSpec, TriggerState } from './model.js';
import * as queue from './queue.sql.js';
import { dropTrigger, putTriggers, startFromNow, writeAutomatic } from './definitions.sql.js';
import { findNamespaceName, triggersOf } from './triggers.sql.js';

/** A condition with the id of the event that decided it. */
export interface ExplainedCondition extends Condition {
  readonly decisiveEvent: string | null;
}

/** Why a trigger fires, or does not. */
export interface Explanation {
  readonly trigger: Trigger;
  readonly summary: string;
  readonly conditions: readonly ExplainedCondition[];
}

/** Triggers as one viewer reads, sets, holds and releases them, in one request. */
export class Triggers {
  readonly #desk: Desk;
  readonly #usualLimit: number;
  #loaders: ReturnType<typeof createLoaders>;

  /** `usualLimit`: what triggers may start in a minute in a namespace that says nothing of it; 0: any number. */
  constructor(desk: Desk, usualLimit: number) {
    this.#desk = desk;
    this.#usualLimit = usualLimit;
    this.#loaders = createLoaders(desk.db);
  }

  /** Null where there is none, or none that the viewer may see. */
  async byId(id: string): Promise<Trigger | null> {
    const found = await this.#loaders.triggers.load(id);
    const isSeen = found && (await this.#desk.access.can('get', 'triggers', { namespace: found.namespace }));
    return isSeen === true ? found : null;
  }

  of = (target: Target): Promise<Trigger[]> => this.#loaders.ofTarget.load(target);

  /** The same, as far as the viewer may see any. */
  seenOf = async (target: Target): Promise<Trigger[]> =>
    (await this.#desk.access.can('list', 'triggers', { namespace: target.namespace })) ? this.of(target) : [];

  /** Of a namespace; one more than the page where there is a next one. */
  async inNamespace(namespace: string, state: TriggerState | null, page: Page): Promise<Trigger[]> {
    await this.#desk.access.require('list', 'triggers', { namespace });
    return this.#loaders.pages.load({ namespace, state, page } satisfies NamespaceTriggers);
  }

  /** Those that watch a tag, where the viewer may see triggers; likewise. */
  async on(tag: TagName, page: Page): Promise<Trigger[]> {
    const { all, namespaces } = await this.#desk.access.scope('list', 'triggers');
    return this.#loaders.watchers.load({ tag, namespaces: all ? null : namespaces, page } satisfies Watchers);
  }

  budget = (namespace: string) => this.#loaders.budgets.load(namespace);

  /** What triggers may start in a minute in a namespace; null: any number. */
  async limit(namespace: string): Promise<number | null> {
    const limit = (await this.budget(namespace))?.perMinute ?? this.#usualLimit;
    return limit === 0 ? null : limit;
  }

  /** Every condition of a trigger, with the event that decided it. */
  async explain(trigger: Trigger): Promise<Explanation> {
    const refusal = (await refusalsOf(this.#desk.db, [trigger])).get(trigger.id) ?? null;
    const conditions = conditionsOf(trigger, refusal);
    const events = await Promise.all(
      conditions.map(async ({ decidedBy, eventId }) =>
        eventId === null && decidedBy ? this.#loaders.latest.load(decidedBy) : eventId,
      ),
    );
    return {
      trigger,
      summary: summaryOf(trigger, conditions),
      conditions: conditions.map((condition, index) => ({
        ...condition,
        decisiveEvent: events[index] ?? null,
      })),
    };
  }

  /** Sets, or takes away, a trigger of a consumer or webhook: what those are sent is one event for each firing. */
  async set(target: Target, from: TagName, automatic: boolean, remove: boolean): Promise<void> {
    const { access, db, outbox, by } = this.#desk;
    const { namespace } = target;
    await access.require('update', 'triggers', { namespace }, { path: ['input', 'namespace'] });
    if (from.namespace !== namespace)
      await access.require(
        'get',
        'imagestreams/layers',
        { namespace: from.namespace, name: from.stream },
        {
          path: ['input', 'from'],
          missing: notFound(`Image stream ${from.namespace}/${from.stream}`, 'input', 'from'),
        },
      );
    const name = `${from.namespace === namespace ? '' : `${from.namespace}/`}${from.stream}:${from.tag}`;
    await db.transaction(async (tx) => {
      const wanted: TriggerSpec = {
        name,
        type: 'IMAGE_CHANGE',
        from,
        containers: [],
        paths: [],
        automatic,
        problem: null,
      };
      if (remove) await tx.execute(dropTrigger(target, name));
      else await tx.execute(putTriggers(target, [wanted], setterOf(access.viewer), 'STAY'));
      await outbox.publish(
        tx,
        triggersSet(target, by, remove ? `no longer follows ${name}` : `follows ${name}`),
      );
      // What the tag points at now is where it begins: only what comes later is news.
      if (!remove) await tx.execute(startFromNow(target, name));
    });
    this.#loaders = createLoaders(db);
  }

  async setAutomatic(target: Target, automatic: boolean): Promise<void> {
    const { access, db, outbox, by } = this.#desk;
    await access.require(
      'update',
      'triggers',
      { namespace: target.namespace },
      { path: ['input', 'namespace'] },
    );
    await db.transaction(async (tx) => {
      const known = await tx.many(triggersOf([target]));
      if (known.length === 0) throw notFound(`A trigger of ${target.name}`, 'input', 'target', 'name');
      await tx.execute(writeAutomatic(target, automatic));
      await tx.execute(queue.makeTargetsDue([target]));
      await outbox.publish(
        tx,
        triggersSet(target, by, automatic ? 'fires by itself' : 'does not fire by itself'),
      );
    });
    this.#loaders = createLoaders(db);
  }

  /** Holds all triggers of a namespace. */
  hold = (namespace: string, reason: string): Promise<void> =>
    this.#inNamespace(namespace, async (tx) => {
      if (await tx.maybe(budgets.holdNamespace(namespace, this.#desk.by.actor, reason)))
        await this.#desk.outbox.publish(
          tx,
          namespaceEvent('namespace.triggers-held', namespace, {}, this.#desk.by, reason),
        );
    });

  /** Lets them fire again; `all`: without counting what waits. */
  release = (namespace: string, all: boolean): Promise<void> =>
    this.#inNamespace(namespace, async (tx) => {
      if (!(await tx.maybe(budgets.releaseNamespace(namespace)))) return;
      await tx.execute(queue.freeDue(namespace, all));
      await this.#desk.outbox.publish(
        tx,
        namespaceEvent('namespace.triggers-released', namespace, { all }, this.#desk.by, 'released'),
      );
    });

  setLimit = (namespace: string, perMinute: number | null): Promise<void> => {
    if (perMinute !== null && (perMinute < 0 || perMinute > 1_000_000))
      throw badInput('perMinute must be from 0 to 1,000,000.', 'input', 'perMinute');
    return this.#inNamespace(namespace, async (tx) => {
      if (!(await tx.maybe(budgets.setLimit(namespace, perMinute)))) return;
      const message = perMinute === null ? 'the usual limit' : `at most ${String(perMinute)} a minute`;
      await this.#desk.outbox.publish(
        tx,
        namespaceEvent('namespace.trigger-limit-set', namespace, { perMinute }, this.#desk.by, message),
      );
    });
  };

  async #inNamespace(namespace: string, work: Parameters<Desk['db']['transaction']>[0]): Promise<void> {
    const missing = notFound(`Namespace ${namespace}`, 'input', 'namespace');
    await this.#desk.access.require(
      'update',
      'triggers',
      { namespace },
      { path: ['input', 'namespace'], missing },
    );
    if (!(await this.#desk.db.maybe(findNamespaceName(namespace)))) throw missing;
    await this.#desk.db.transaction(work);
    this.#loaders = createLoaders(this.#desk.db);
  }
}
