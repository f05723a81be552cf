import { cursorOfOtherEpoch } from '../cursor/cursor.js';
import { withCursor, type LoggedEvent } from '../event.js';
import { isSeen, moveTo, type Mark } from '../cursor/mark.js';
import { precedes } from '../cursor/position.js';
import type { Entry } from '../tail/ring.js';
import { Burst } from './burst.js';
import type { FanOut } from './fan-out.js';
import type { Member } from './member.js';
import { keyOf, portionsOf } from './portions.js';
import { ReadAhead } from './read-ahead.js';
import { ToldBatch } from './told-batch.js';
import { bookmarkEvery, isSame, type EventBatch, type Frame, type Soon } from './topic.js';

/**
 * Gives a member on its own what lies between its mark and its group, as fast as it takes it, and has it join. Nothing
 * is read here that has not been dealt out, so that rights are checked in one place.
 */
export async function catchUp(fanOut: FanOut, member: Member): Promise<void> {
  const { subscriber, group, seal } = member;
  const burst = new Burst<Mark>();
  using ahead = new ReadAhead(fanOut);
  let keepsPace = true;
  let toldAt = performance.now();
  /** While it takes nothing: settles when it does again. */
  let full: Promise<void> | undefined;
  while (!member.isGone) {
    if (fanOut.isClosed) {
      member.leave();
      subscriber.end();
      return;
    }
    if (fanOut.seal !== seal) throw cursorOfOtherEpoch();
    const mark: Mark = (member.mark ??= { position: group.position, seen: null });
    if (!mark.seen && isSame(mark.position, fanOut.position) && group.isInStep) {
      group.join(member);
      return;
    }
    if (!precedes(mark.position, fanOut.position)) await fanOut.more();
    else if (subscriber.skips && !fanOut.reaches(mark.position)) {
      const to = fanOut.position;
      const [from, cursor] = [seal.close(mark), fanOut.cursorAt(to)];
      await add({ events: [], cursor, gap: { from, to: cursor } }, { position: to, seen: null });
    } else {
      await giveNext(mark);
      if (group.topic.isBatched && performance.now() - toldAt >= bookmarkEvery)
        await add({ events: [], cursor: seal.close(member.mark), gap: null }, member.mark);
    }
    hand();
    // Not a page of the log is held meanwhile.
    await resumed();
  }

  /** Gives what follows, as much as is read at a time and as it takes. */
  async function giveNext(mark: Mark): Promise<void> {
    const { entries, end } = await ahead.take(mark.position);
    if (keepsPace) await ahead.begin(end);
    keepsPace = false;
    for (const portion of portionsOf(entries, group.topic.isBatched)) {
      const turn = fanOut.turns.take();
      if (turn) await turn;
      // What a snapshot saw differs from one to the other; all else is the same for all who come by.
      const isShared = !mark.seen;
      const events = pass(portion);
      const reached = mark;
      if (events.length > 0)
        await add(
          new ToldBatch(events, () => seal.close(reached)),
          reached,
          isShared ? keyOf(portion) : null,
        );
      if (member.isGone || (full && !(await keepsUp()))) return;
    }
    hand();
    keepsPace = true;
    if (!member.isGone) member.mark = precedes(mark.position, end) ? moveTo(mark, end) : mark;

    /** Moves on behind a portion; what is wanted of it. */
    function pass(portion: readonly Entry[]): LoggedEvent[] {
      const events: LoggedEvent[] = [];
      for (const { position, transaction, event } of portion) {
        const isKnown = isSeen(mark, position, transaction);
        mark = moveTo(mark, position);
        if (!isKnown && group.topic.wants(event))
          events.push(mark.seen ? withCursor(event, seal.close(mark)) : event);
      }
      return events;
    }
  }

  /** Makes a frame, which goes out with others; by itself where it had to be waited for. */
  async function add(batch: EventBatch, mark: Mark, key: string | null = null): Promise<void> {
    if (member.isGone) return;
    // Of one that has left meanwhile, it may lack what was not asked for any more.
    const render = (): Soon<Frame | null> => {
      const making = subscriber.render(batch);
      return making instanceof Promise ? making.then((made) => (member.isGone ? null : made)) : making;
    };
    const making =
      key === null ? render() : fanOut.frames.get(`${group.name} ${key}`, group.hasOthersAlone, render);
    const isThere = !(making instanceof Promise);
    if (!isThere) hand();
    const frame = await making;
    if (frame === null) return;
    burst.add(frame, mark);
    if (!isThere || burst.isFull) hand();
  }

  /** Hands over what has been made. */
  function hand(): void {
    const made = burst.take();
    if (!made || member.isGone) return;
    toldAt = performance.now();
    const takes = subscriber.take(made.frames);
    member.mark = made.last;
    if (!takes) full = new Promise<void>((resolve) => member.onResume(resolve));
  }

  /** Waits until it takes more; not where too many pages of the log are kept for such as it: it reads its own again. */
  async function keepsUp(): Promise<boolean> {
    if (!fanOut.held.keep()) {
      ahead.drop();
      return false;
    }
    await resumed();
    fanOut.held.letGo();
    return true;
  }

  async function resumed(): Promise<void> {
    if (full) await full;
    full = undefined;
  }
}
