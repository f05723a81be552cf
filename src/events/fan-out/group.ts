import { precedes, type Position } from '../cursor/position.js';
import type { Entry } from '../tail/ring.js';
import { Burst, type Taken } from './burst.js';
import { keyOf, portionsOf } from './portions.js';
import type { FanOut } from './fan-out.js';
import type { Member } from './member.js';
import { ToldBatch } from './told-batch.js';
import { bookmarkEvery, isSame, type EventBatch, type Frame, type Soon, type Topic } from './topic.js';

let groups = 0;

/** Events that may wait to be made frames of; where there are more, the group reads them from the log again. */
const mostPending = 2_000;

/**
 * Those who follow the same, in step: each event that concerns them is made one frame, which all of them get. Who does
 * not take it any more goes on alone, from where it stands.
 */
export class Group {
  readonly topic: Topic;
  /** Its own, for as long as this process lives. */
  readonly name = String(groups++);
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

  /** Whether more than one of its members are on their own. */
  get hasOthersAlone(): boolean {
    return this.#alone > 1;
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
        // Where all have left meanwhile, nothing is made, and so nobody would ever get past what was read last.
        if (!entries || this.#members.size === 0) break;
        this.#pendingCount -= Math.min(entries.length, this.#pendingCount);
        const end = this.#isBehind || this.#pending.length > 0 ? null : this.#fanOut.position;
        // What is rendered at once goes out at once: nobody waits for a promise that is not there.
        const rest = this.#giveAll(entries, end);
        if (rest) await rest;
      }
    } catch (error) {
      this.end(error);
    } finally {
      this.#pending = [];
      this.#pendingCount = 0;
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

  /** Hands out events, or where there are none how far the log was read, if that is due. */
  #giveAll(entries: readonly Entry[], end: Position | null): Promise<void> | null {
    if (entries.length === 0) return end && this.#isBookmarkDue() ? this.#give([[]], end) : null;
    return this.#give(portionsOf(entries, this.topic.isBatched), this.#position);
  }

  #isBookmarkDue(): boolean {
    return this.topic.isBatched && performance.now() - this.#framedAt >= bookmarkEvery;
  }

  /** Hands out what is made at once as one burst; the promise is there only where one of the frames is waited for. */
  #give(portions: readonly (readonly Entry[])[], otherwise: Position): Promise<void> | null {
    const burst = new Burst<Position>();
    for (const [index, portion] of portions.entries()) {
      const position = portion.at(-1)?.position ?? otherwise;
      const frame = this.#render(portion, position);
      if (frame instanceof Promise) {
        this.#deal(burst);
        return frame.then((made) => {
          if (made !== null) burst.add(made, position);
          this.#deal(burst);
          return this.#give(portions.slice(index + 1), otherwise) ?? undefined;
        });
      }
      if (frame !== null) burst.add(frame, position);
      if (burst.isFull) this.#deal(burst);
    }
    this.#deal(burst);
    return null;
  }

  /** Hands members what they have not had yet of a burst, at the latest at the end of the round. */
  #deal(burst: Burst<Position>): void {
    const taken = burst.take();
    if (!taken) return;
    this.#fanOut.round.add(taken.bytes, () => {
      try {
        this.#hand(taken);
      } catch (error) {
        this.end(error);
      }
    });
  }

  #hand({ frames, places, last }: Taken<Position>): void {
    this.#framedAt = performance.now();
    for (const member of this.#members) {
      let lacking = frames;
      if (member.since) {
        const { since } = member;
        const first = places.findIndex((place) => precedes(since, place));
        if (first === -1) continue;
        if (first > 0) lacking = frames.slice(first);
        member.since = null;
      }
      if (!member.subscriber.take(lacking)) this.#leaveAlone(member, last);
    }
    this.#position = last;
  }

  /** Has one member make a frame; another one, if that leaves meanwhile: it may lack what was not asked for any more. */
  #render(portion: readonly Entry[], position: Position): Soon<Frame | null> {
    const [first] = this.#members;
    if (!first) return null;
    const batch = this.#batchOf(portion, position);
    const render = () => {
      const making = first.subscriber.render(batch);
      return making instanceof Promise ? making.then((made) => (first.isGone ? null : made)) : making;
    };
    // Those on their own come by here later.
    const isWanted = this.#alone > 0 && portion.length > 0;
    const frame = isWanted
      ? this.#fanOut.frames.get(`${this.name} ${keyOf(portion)}`, true, render)
      : render();
    return frame instanceof Promise ? frame.then((made) => made ?? this.#render(portion, position)) : frame;
  }

  #batchOf(portion: readonly Entry[], position: Position): EventBatch {
    const last = portion.at(-1)?.event;
    return new ToldBatch(
      portion.map(({ event }) => event),
      () => last?.cursor ?? this.#fanOut.cursorAt(position),
    );
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
