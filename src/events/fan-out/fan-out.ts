import type { Batch } from '../tail/batch.js';
import { cursorOfOtherEpoch, cursorOfSetBackLog, type Seal } from '../cursor/cursor.js';
import { checkReach } from '../following/follow.js';
import { Pause } from '../pause.js';
import { precedes, type Position } from '../cursor/position.js';
import type { Entry } from '../tail/ring.js';
import type { Tail } from '../tail/tail.js';
import { catchUp } from './catch-up.js';
import { Frames } from './frames.js';
import { Group } from './group.js';
import { Held } from './held.js';
import { Member } from './member.js';
import { Round } from './round.js';
import { SharedReads } from './shared-reads.js';
import { TopicIndex } from './topic-index.js';
import { Turns } from './turns.js';
import type { Beginning, Subscriber, Topic } from './topic.js';

/** What the fan-out needs. */
export interface FanOutOptions {
  readonly tail: Tail;
  /** Reads older events than the tail has. */
  readonly fetch: (after: Position, seal: Seal) => Promise<Batch>;
  /** Pages that are kept for those who take nothing for now; as many are read ahead. */
  readonly held: number;
}

/** Some of what was dealt out, and how far that goes. */
export interface Page {
  readonly entries: readonly Entry[];
  readonly end: Position;
}

/** Events that are dealt out at a time. */
const chunk = 500;

/**
 * Deals out what happens, once a process: an index says which groups an event concerns, each of which makes one frame of
 * it for all its members. There is no queue for anybody: who is behind reads the log, and joins its group at its end.
 */
export class FanOut {
  readonly #tail: Tail;
  readonly #fetch: FanOutOptions['fetch'];
  /** Frames for those who catch up, by what they are of. */
  readonly frames = new Frames();
  readonly turns = new Turns();
  /** What one look brings, for all groups. */
  readonly round = new Round();
  /** Pages that are kept for those who take nothing for now, and pages that are read before they are needed. */
  readonly held: Held;
  readonly ahead: Held;
  readonly #reads = new SharedReads();
  readonly #groups = new Map<string, Group>();
  readonly #index = new TopicIndex<Group>();
  readonly #sweep: NodeJS.Timeout;
  #position: Position;
  #seal: Seal;
  #waiting: (() => void)[] = [];
  #isDealing = false;
  /** How many are on their own. */
  #behind = 0;
  #rights: bigint | null;
  #onRights: () => Promise<void> = () => Promise.resolve();

  constructor({ tail, fetch, held }: FanOutOptions) {
    this.held = new Held(held);
    this.ahead = new Held(held);
    this.#tail = tail;
    this.#fetch = fetch;
    this.#position = tail.ring.end;
    this.#seal = tail.seal;
    this.#rights = tail.rightsVersion;
    this.#sweep = setInterval(() => {
      const now = performance.now();
      for (const group of this.#groups.values()) group.bookmark(now);
      this.frames.sweep(this.#behind > 1);
      this.#reads.sweep(this.#behind > 1);
    }, 1_000).unref();
    this.#listen();
  }

  /** How far events have been dealt out. */
  get position(): Position {
    return this.#position;
  }

  get seal(): Seal {
    return this.#seal;
  }

  /** Whether everything behind a position is in memory. */
  reaches(position: Position): boolean {
    return this.#tail.ring.reaches(position);
  }

  cursorAt(position: Position): string {
    return this.#seal.close({ position, seen: null });
  }

  /**
   * Asked when rights have changed, before anything is dealt out that was committed after that: whoever must not have
   * it is to have left when the promise settles.
   */
  onRights(recheck: () => Promise<void>): void {
    this.#onRights = recheck;
  }

  /** Gives a subscriber everything behind a place that the topic wants, until it leaves. */
  join(topic: Topic, begin: Beginning, subscriber: Subscriber): Member {
    const known = this.#groups.get(topic.key);
    const group = known ?? new Group(this, topic);
    if (!known) {
      this.#groups.set(topic.key, group);
      this.#index.add(group, topic.filter);
    }
    const member = new Member(group, subscriber, begin);
    group.expect();
    this.catchUp(member);
    return member;
  }

  /** Leads a member on its own to its group. */
  catchUp(member: Member): void {
    this.#behind++;
    catchUp(this, member)
      .catch((error: unknown) => {
        if (member.isGone) return;
        member.leave();
        member.subscriber.end(error);
      })
      .finally(() => this.#behind--);
  }

  /** Forgets a group that has no members any more. */
  forget(group: Group): void {
    if (this.#groups.get(group.topic.key) !== group) return;
    this.#groups.delete(group.topic.key);
    this.#index.remove(group, group.topic.filter);
  }

  /** What was dealt out behind a position. */
  async read(after: Position): Promise<Page> {
    const [seal, until] = [this.#seal, this.#position];
    const entries = this.reaches(after) ? this.#tail.ring.after(after, chunk) : await older(this);
    const dealt = entries.filter(({ position }) => !precedes(until, position));
    const last = dealt.at(-1);
    return { entries: dealt, end: last && dealt.length === entries.length ? last.position : until };

    async function older(fanOut: FanOut): Promise<readonly Entry[]> {
      const batch = await fanOut.#reads.read(after, fanOut.#behind < 2, () => fanOut.#fetch(after, seal));
      if (fanOut.seal !== seal) throw cursorOfOtherEpoch();
      checkReach(after, seal, batch.reach);
      if (batch.entries.length === 0 && !fanOut.reaches(after)) throw cursorOfSetBackLog();
      return batch.entries;
    }
  }

  /** Settles when more has been dealt out. */
  more(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #listen(): void {
    this.#tail.onNews(() => {
      if (!this.#tail.isClosed) this.#listen();
      if (!this.#isDealing) void this.#deal();
    });
  }

  async #deal(): Promise<void> {
    this.#isDealing = true;
    try {
      while (!this.#tail.isClosed && (await this.#step()));
    } finally {
      this.#isDealing = false;
    }
    if (this.#tail.isClosed) this.#close();
    this.#wake();
  }

  /** Deals out some events; whether there may be more. */
  async #step(): Promise<boolean> {
    const rights = this.#tail.rightsVersion;
    if (rights !== this.#rights) {
      if (await this.#recheck()) this.#rights = rights;
      return true;
    }
    if (this.#tail.seal !== this.#seal) {
      this.#beginAnew();
      return true;
    }
    if (!this.reaches(this.#position)) {
      for (const group of this.#groups.values()) group.fallBehind();
      this.#position = this.#tail.ring.start;
    }
    const entries = this.#tail.ring.after(this.#position, chunk);
    const last = entries.at(-1);
    if (!last) return false;
    const concerned = this.#concerned(entries);
    this.round.of(() => {
      for (const [group, wanted] of concerned) group.push(wanted);
    });
    this.#position = last.position;
    this.#wake();
    return true;
  }

  /** Whether rights could be looked at; where not, nothing goes out until they can. */
  async #recheck(): Promise<boolean> {
    try {
      await this.#onRights();
      return true;
    } catch {
      await new Pause().wait(250);
      return false;
    }
  }

  #concerned(entries: readonly Entry[]): Map<Group, Entry[]> {
    const concerned = new Map<Group, Entry[]>();
    for (const entry of entries)
      this.#index.find(entry.event, (group) => {
        const wanted = concerned.get(group);
        if (wanted?.at(-1) === entry || !group.topic.wants(entry.event)) return;
        if (wanted) wanted.push(entry);
        else concerned.set(group, [entry]);
      });
    return concerned;
  }

  /** The database is a restored copy: nobody can go on from where they are. */
  #beginAnew(): void {
    this.#seal = this.#tail.seal;
    this.#reads.sweep(false);
    this.#position = this.#tail.ring.end;
    for (const group of [...this.#groups.values()]) group.end(cursorOfOtherEpoch());
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #close(): void {
    clearInterval(this.#sweep);
    for (const group of [...this.#groups.values()]) group.end();
  }

  /** Whether nothing comes any more. */
  get isClosed(): boolean {
    return this.#tail.isClosed;
  }
}
