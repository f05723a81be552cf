import type { LoggedEvent } from '../event.js';
import { matcher, type EventFilter } from '../filter.js';
import type { FanOut } from './fan-out.js';
import type { Member } from './member.js';
import type { Beginning, Subscriber, Topic } from './topic.js';

/** What a feed is of, and from where. */
export interface FeedOptions {
  readonly filter: EventFilter;
  /**
   * What the filter cannot say: rights, or what only the payload knows. Asked again when rights have changed; it throws
   * the failure to end with when nothing is left that may be told.
   */
  readonly sees?: () => Promise<(event: LoggedEvent) => boolean>;
  /** A cursor; without one, only what happens from now on. */
  readonly after?: string | null | undefined;
  /** A cursor: it ends once all that lies before that was told. */
  readonly until?: string | null | undefined;
  /** Whether it comes in batches (`EventBatch`), or one event at a time (`LoggedEvent`). */
  readonly isBatched?: boolean;
  /** Of batches: whether the present is wanted rather than what was missed. */
  readonly skips?: boolean;
  /** Ends a feed that is iterated. */
  readonly signal?: AbortSignal | undefined;
}

/** Where a feed comes from. */
interface Source {
  readonly fanOut: FanOut;
  readonly begin: Beginning;
  /** Reads on from there for one reader alone. */
  readonly alone: (wants: (event: LoggedEvent) => boolean) => AsyncGenerator<unknown, void, undefined>;
}

/**
 * What one subscription follows, found good and not begun yet: either it is iterated, for one reader alone, or it is
 * joined, with all who follow the same.
 */
export class EventFeed implements AsyncIterable<unknown> {
  readonly #source: Source;
  readonly #options: FeedOptions;
  #wants: (event: LoggedEvent) => boolean = () => false;

  private constructor(source: Source, options: FeedOptions) {
    this.#source = source;
    this.#options = options;
  }

  /** Settles once it is known what may be told. */
  static async open(source: Source, options: FeedOptions): Promise<EventFeed> {
    const feed = new EventFeed(source, options);
    await feed.renew();
    return feed;
  }

  /** Asks again what may be told; fails where there is nothing left. What was joined before stays as it is. */
  async renew(): Promise<void> {
    const { filter, sees } = this.#options;
    const [matches, told] = [matcher(filter), await sees?.()];
    this.#wants = told ? (event) => matches(event) && told(event) : matches;
  }

  /** Whether it comes in batches. */
  get isBatched(): boolean {
    return this.#options.isBatched === true;
  }

  /** Whether the present is wanted rather than what was missed. */
  get skips(): boolean {
    return this.#options.skips === true;
  }

  /** Whether it ends by itself: then it is for one reader alone. */
  get ends(): boolean {
    return this.#options.until != null;
  }

  /** Where it begins. */
  get begin(): Beginning {
    return this.#source.begin;
  }

  /** Follows together with all who join under the same key: those for whom the same is rendered. */
  join(key: string, subscriber: Subscriber, begin: Beginning): Member {
    const { filter } = this.#options;
    const topic: Topic = { key, filter, wants: this.#wants, isBatched: this.isBatched };
    return this.#source.fanOut.join(topic, begin, subscriber);
  }

  [Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    return this.#source.alone(this.#wants);
  }
}
