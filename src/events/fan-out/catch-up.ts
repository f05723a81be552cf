import { cursorOfOtherEpoch } from '../cursor.js';
import type { LoggedEvent } from '../event.js';
import { isSeen, moveTo, type Mark } from '../mark.js';
import { precedes } from '../position.js';
import type { Entry } from '../ring.js';
import type { FanOut } from './fan-out.js';
import type { Member } from './member.js';
import { keyOf, portionsOf } from './portions.js';
import { bookmarkEvery, isSame, type EventBatch } from './topic.js';

/**
 * Gives a member on its own what lies between its mark and its group, as fast as it takes it, and has it join. Nothing
 * is read here that has not been dealt out, so that rights are checked in one place.
 */
export async function catchUp(fanOut: FanOut, member: Member): Promise<void> {
  const { subscriber, group, seal } = member;
  let toldAt = performance.now();
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
    if (!precedes(mark.position, fanOut.position)) {
      await fanOut.more();
    } else if (subscriber.skips && !fanOut.reaches(mark.position)) {
      const to = fanOut.position;
      const [from, cursor] = [seal.close(mark), fanOut.cursorAt(to)];
      await give({ events: [], cursor, gap: { from, to: cursor } }, { position: to, seen: null });
    } else {
      const { entries, end } = await fanOut.read(mark.position);
      for (const portion of portionsOf(entries, group.topic.isBatched)) await givePortion(portion);
      if (precedes(member.mark.position, end)) member.mark = moveTo(member.mark, end);
      if (group.topic.isBatched && performance.now() - toldAt >= bookmarkEvery)
        await give({ events: [], cursor: seal.close(member.mark), gap: null }, member.mark);
    }
  }

  async function givePortion(portion: readonly Entry[]): Promise<void> {
    if (!member.mark || member.isGone) return;
    let mark = member.mark;
    const events: LoggedEvent[] = [];
    for (const { position, transaction, event } of portion) {
      const isKnown = isSeen(mark, position, transaction);
      mark = moveTo(mark, position);
      if (!isKnown && group.topic.wants(event))
        events.push(mark.seen ? { ...event, cursor: seal.close(mark) } : event);
    }
    if (events.length === 0) member.mark = mark;
    else {
      // What a snapshot saw differs from one to the other; all else is the same for all who come by.
      const key = member.mark.seen ? null : keyOf(portion);
      await give({ events, cursor: seal.close(mark), gap: null }, mark, key);
    }
  }

  /** Hands over one frame; settles when the member would take another. */
  async function give(batch: EventBatch, mark: Mark, key: string | null = null): Promise<void> {
    await fanOut.turns.take();
    // Of one that has left meanwhile, it may lack what was not asked for any more.
    const render = () => subscriber.render(batch).then((made) => (member.isGone ? null : made));
    const frame = await (key === null ? render() : fanOut.frames.get(`${group.name} ${key}`, render));
    if (member.isGone || !frame) return;
    toldAt = performance.now();
    const takes = subscriber.take(frame);
    member.mark = mark;
    if (!takes) await new Promise<void>((resolve) => member.onResume(resolve));
  }
}
