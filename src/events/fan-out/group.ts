import { precedes, type Position } from '../position.js';
import type { Entry } from '../ring.js';
import { portionsOf } from './portions.js';
import type { FanOut } from './fan-out.js';
import type { Member } from './member.js';
import { bookmarkEvery, isSame, type EventBatch, type Frame, type Topic } from './topic.js';

/** Events that may wait to be made frames of; where there are more, the group reads them from the log again. */
const mostPending = 2_000;

/**
 * Those who follow the same, in step: each event that concerns them is made one frame, which all of them get. Who does
 * not take it any more goes on alone, from where it stands.
 */
export class Group {
  readonly topic: Topic;
  readonly #fanOut: FanOut;
  /** In step; those on their own are counted by `#alone`. */
  readonly #members = new Set<Member>();
  #alone = 0;
  #pending: (readonly Entry[])[] = [];
  #pendingCount = 0;
  #isBehind = false;
  #isServing = false;
  /** How far its members have got, while it is serving. */
  #position: Position;
  #framedAt = performance.now();
  /** Frames that are being made, by what they are of. */
  readonly #making = new Map<string, Promise<Frame>>();

  constructor(fanOut: FanOut, topic: Topic) {
    this.#fanOut = fanOut;
    this.topic = topic;
    this.#position = fanOut.position;
  }

  /** How far its members in step have got. */
  get position(): Position {
    return this.#isServing ? this.#position : this.#fanOut.position;
  }

  /** Whether members may join: not while it reads the log again, for what it reads may begin before them. */
  get isInStep(): boolean {
    return !this.#isBehind;
  }

  /** Takes a member that has got exactly as far as the fan-out. */
  join(member: Member): void {
    member.mark = null;
    member.since = this.#isServing ? this.#fanOut.position : null;
    this.#alone--;
    this.#members.add(member);
  }

  /** Expects a member that is on its own yet. */
  expect(): void {
    this.#alone++;
  }

  remove(member: Member): void {
    if (!this.#members.delete(member)) this.#alone--;
    if (this.#members.size + this.#alone === 0) this.#fanOut.forget(this);
  }

  /**
   * The frame of a batch, made by one member for all who want the same at the same time: also for those on their own, of
   * whom many begin at one place.
   */
  render(batch: EventBatch, by: Member): Promise<Frame> {
    const key = JSON.stringify([batch.cursor, batch.gap?.from, batch.events.map(({ cursor }) => cursor)]);
    const making = this.#making.get(key);
    if (making) return making;
    const frame = by.subscriber.render(batch);
    this.#making.set(key, frame);
    const made = () => this.#making.delete(key);
    frame.then(made, made);
    return frame;
  }

  /** Takes events that concern it, before the fan-out itself moves on behind them. */
  push(entries: readonly Entry[]): void {
    if (this.#members.size === 0 || this.#isBehind) return;
    if (!this.#isServing) this.#position = this.#fanOut.position;
    this.#pending.push(entries);
    this.#pendingCount += entries.length;
    if (this.#pendingCount > mostPending) this.fallBehind();
    if (!this.#isServing) void this.#serve();
  }

  /** Drops what waits; it is read from the log again, as is all that follows. */
  fallBehind(): void {
    if (this.#members.size === 0) return;
    if (!this.#isServing) this.#position = this.#fanOut.position;
    this.#pending = [];
    this.#pendingCount = 0;
    this.#isBehind = true;
    for (const member of [...this.#members])
      if (member.since) {
        this.#putAlone(member, member.since);
        this.#fanOut.catchUp(member);
      }
    if (!this.#isServing) void this.#serve();
  }

  /** Tells members how far the log was read, if they have not heard anything for long. */
  bookmark(now: number): void {
    if (!this.topic.isBatched || this.#isServing || this.#members.size === 0) return;
    if (now - this.#framedAt < bookmarkEvery) return;
    this.push([]);
  }

  /** Ends all members in step. */
  end(error?: unknown): void {
    for (const member of [...this.#members]) {
      member.leave();
      member.subscriber.end(error);
    }
  }

  async #serve(): Promise<void> {
    this.#isServing = true;
    try {
      for (;;) {
        const entries = this.#pending.shift() ?? (this.#isBehind ? await this.#readBehind() : null);
        if (!entries) break;
        this.#pendingCount -= Math.min(entries.length, this.#pendingCount);
        const end = this.#isBehind || this.#pending.length > 0 ? null : this.#fanOut.position;
        await this.#giveAll(entries, end);
      }
    } catch (error) {
      this.#pending = [];
      this.end(error);
    } finally {
      this.#isServing = false;
      this.#isBehind = false;
    }
  }

  async #readBehind(): Promise<readonly Entry[]> {
    const { entries, end } = await this.#fanOut.read(this.#position);
    if (isSame(end, this.#fanOut.position)) this.#isBehind = false;
    const wanted = entries.filter(({ event }) => this.topic.wants(event));
    if (wanted.length === 0) this.#position = end;
    return wanted;
  }

  async #giveAll(entries: readonly Entry[], end: Position | null): Promise<void> {
    if (entries.length === 0 && end && this.#isBookmarkDue()) await this.#give([], end);
    for (const portion of portionsOf(entries, this.topic.isBatched)) {
      const last = portion.at(-1);
      if (last) await this.#give(portion, last.position);
    }
  }

  #isBookmarkDue(): boolean {
    return this.topic.isBatched && performance.now() - this.#framedAt >= bookmarkEvery;
  }

  async #give(portion: readonly Entry[], position: Position): Promise<void> {
    const [first] = this.#members;
    if (!first) return;
    const batch: EventBatch = {
      events: portion.map(({ event }) => event),
      cursor: portion.at(-1)?.event.cursor ?? this.#fanOut.cursorAt(position),
      gap: null,
    };
    const frame = await this.render(batch, first);
    this.#framedAt = performance.now();
    for (const member of this.#members) {
      if (member.since) {
        if (!precedes(member.since, position)) continue;
        member.since = null;
      }
      if (!member.subscriber.take(frame)) this.#leaveAlone(member, position);
    }
    this.#position = position;
  }

  /** Goes on without a member that takes nothing for now, and is told of the rest when it does again. */
  #leaveAlone(member: Member, position: Position): void {
    this.#putAlone(member, position);
    member.onResume(() => {
      this.#fanOut.catchUp(member);
    });
  }

  #putAlone(member: Member, position: Position): void {
    this.#members.delete(member);
    this.#alone++;
    member.since = null;
    member.mark = { position, seen: null };
  }
}
