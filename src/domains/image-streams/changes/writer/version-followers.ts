import type { Transaction } from '../../../../platform/postgres/index.js';
import { bestOf, isInRange, type Candidate, type VersionRange } from '../../rules/versions.js';
import type { Tracks } from '../../rules/tracking.js';
import * as statements from './version-followers.sql.js';

/** A tag that follows versions, and the one it should point at now. */
export interface Pursuit {
  readonly follower: string;
  readonly range: VersionRange;
  readonly best: Candidate;
  /** The event that brought it about; null when the follower itself was set up or released. */
  readonly eventId: string | null;
}

/**
 * The tags of one stream under change that follow the best of a range. What happens meanwhile is noted, and
 * settled at the end: however many versions one change brings, a follower moves once.
 */
export class VersionFollowers {
  readonly #tx: Transaction;
  readonly #streamId: string;
  #ranges: Promise<Map<string, VersionRange>> | undefined;
  /** Tags that have moved, come or gone, with the event that says so. */
  #news = new Map<string, string>();
  /** Followers to be looked at whether there are news or not. */
  #asked = new Set<string>();

  constructor(tx: Transaction, streamId: string) {
    this.#tx = tx;
    this.#streamId = streamId;
  }

  /** What each of them follows. */
  ranges(): Promise<Map<string, VersionRange>> {
    return (this.#ranges ??= this.#load());
  }

  /** The tags that each tag follows in either way, as far as these follow others: what rings are made of. */
  async ways(tracks: Tracks): Promise<(tag: string) => readonly string[]> {
    const ranges = await this.ranges();
    const followers = [...new Set([...tracks.keys(), ...ranges.keys()])];
    return (tag) => {
      const [tracked, range] = [tracks.get(tag), ranges.get(tag)];
      if (tracked !== undefined) return [tracked];
      return range ? followers.filter((other) => other !== tag && isInRange(range, other)) : [];
    };
  }

  /** Makes a tag follow a range, or none. */
  async set(tag: string, range: VersionRange | null): Promise<void> {
    const ranges = await this.ranges();
    if (range) {
      await this.#tx.execute(statements.upsertVersionRange(this.#streamId, tag, range));
      ranges.set(tag, range);
      this.#asked.add(tag);
    } else if (ranges.delete(tag)) await this.#tx.execute(statements.deleteVersionRange(this.#streamId, tag));
  }

  /** Notes that a tag has moved, come or gone. */
  note(tag: string, eventId: string): void {
    this.#news.set(tag, eventId);
  }

  /** Has a follower looked at again that was free to stray, or to lag behind. */
  ask(tag: string): void {
    this.#asked.add(tag);
  }

  /** Who is to point where, after all that was noted since the last call. */
  async settle(): Promise<Pursuit[]> {
    const [news, asked] = [this.#news, this.#asked];
    if (news.size + asked.size === 0) return [];
    this.#news = new Map();
    this.#asked = new Set();
    const concerned = [...(await this.ranges())].flatMap(([follower, range]) => {
      const eventId = [...news].findLast(([tag]) => tag !== follower && isInRange(range, tag))?.[1];
      return eventId !== undefined || asked.has(follower)
        ? { follower, range, eventId: eventId ?? null }
        : [];
    });
    if (concerned.length === 0) return [];
    const candidates = await this.#tx.many(statements.listCandidates(this.#streamId));
    return concerned.flatMap(({ follower, range, eventId }) => {
      const others = candidates.filter(({ name }) => name !== follower);
      const best = bestOf(range, others);
      return best ? { follower, range, best, eventId } : [];
    });
  }

  async #load(): Promise<Map<string, VersionRange>> {
    const rows = await this.#tx.many(statements.listVersionRanges(this.#streamId));
    return new Map(rows.map(({ tag, ...range }) => [tag, range]));
  }
}
