import type { ExecutionResult } from 'graphql';
import type { Beginning, EventBatch, Frame, Member, Soon, Subscriber } from '../../events/index.js';
import type { SharedSubscription } from '../../gateway/engine.js';
import type { RunningOperation } from '../operations/running-operation.js';
import type { Viewer } from '../../viewer/index.js';
import { frameOf } from './frame.js';
import type { Opened } from './opened.js';

/** What those subscriptions of one viewer have in common that say the same: there is one of it, however many they are. */
export class SharedSource {
  readonly #subscription: SharedSubscription;
  /** Of the first of them: in its name it is rendered. */
  readonly #operation: RunningOperation;
  readonly #key: string;
  /** What its rights were when it was last looked what may be told; null while that is not clear. */
  #goodFor: string | null;
  #users = 0;
  readonly #onEnd: () => void;
  #renewal: { readonly rightsKey: string; readonly done: Promise<void> } | undefined;

  /** Given what is to be called once nobody follows it any more. */
  constructor(
    subscription: SharedSubscription,
    operation: RunningOperation,
    key: string,
    rightsKey: string,
    onEnd: () => void,
  ) {
    this.#onEnd = onEnd;
    this.#subscription = subscription;
    this.#operation = operation;
    this.#key = key;
    this.#goodFor = rightsKey;
  }

  /** Whether one with these rights may be told what it tells. */
  isGoodFor(rightsKey: string): boolean {
    return this.#goodFor === rightsKey;
  }

  /** Counts one in who follows it. */
  enter(): void {
    this.#users++;
  }

  leave(): void {
    if (--this.#users === 0) this.#onEnd();
  }

  get skips(): boolean {
    return this.#subscription.feed.skips;
  }

  /** Follows together with all who have the same rights and follow the same. */
  join(subscriber: Subscriber, rightsKey: string, begin: Beginning): Member {
    return this.#subscription.feed.join(`${this.#key} ${rightsKey}`, subscriber, begin);
  }

  /** Looks what may be told with other rights, once for all; fails where nothing is left. */
  async renew(rightsKey: string): Promise<void> {
    if (this.#renewal?.rightsKey !== rightsKey) {
      this.#goodFor = null;
      const done = this.#subscription.feed.renew();
      const renewal = (this.#renewal = { rightsKey, done });
      done.then(
        () => {
          if (this.#renewal === renewal) this.#goodFor = rightsKey;
        },
        () => undefined,
      );
    }
    await this.#renewal.done;
  }

  /** Makes the frame of a batch, but for the name of the operation in front. */
  render(batch: EventBatch): Soon<Frame> {
    const yielded = this.#subscription.feed.isBatched ? batch : batch.events[0];
    const result = this.#subscription.answer(yielded);
    return result instanceof Promise ? result.then((done) => this.#write(done)) : this.#write(result);
  }

  #write(result: ExecutionResult): Frame {
    return frameOf(`${JSON.stringify(this.#operation.format(result))}}`);
  }
}

/** The sources of all sockets of a server. */
export class SharedSources {
  readonly #known = new WeakMap<Viewer, Map<string, SharedSource>>();

  /** The source of an operation: one that is there already, or else what it has opened itself. */
  take({ operation, connection }: Opened, key: string, live: SharedSubscription): SharedSource {
    const { viewer } = operation;
    const { rightsKey } = connection;
    const known = this.#known.get(viewer) ?? new Map<string, SharedSource>();
    this.#known.set(viewer, known);
    const there = known.get(key);
    if (there?.isGoodFor(rightsKey)) return there;
    const source = new SharedSource(live, operation, key, rightsKey, () => {
      if (known.get(key) === source) known.delete(key);
    });
    known.set(key, source);
    return source;
  }
}
