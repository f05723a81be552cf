import type { Seal } from '../cursor/cursor.js';
import type { Mark } from '../cursor/mark.js';
import type { Position } from '../cursor/position.js';
import type { Group } from './group.js';
import type { Beginning, Subscriber } from './topic.js';

/** A subscriber's place in the log: in step with its group, or behind and on its own. */
export class Member {
  readonly subscriber: Subscriber;
  /** The group whose frames it gets, or is going to get. */
  readonly group: Group;
  /** Of the epoch in which it began. */
  readonly seal: Seal;
  /** Where it is while it is on its own; null in step with its group. */
  mark: Mark | null;
  /** In step: frames up to here it has had already, if that is not clear. */
  since: Position | null = null;
  isGone = false;
  /** Set while it takes nothing: what to call once it does again. */
  #onResume: (() => void) | undefined;

  constructor(group: Group, subscriber: Subscriber, { mark, seal }: Beginning) {
    this.seal = seal;
    this.group = group;
    this.subscriber = subscriber;
    this.mark = mark;
  }

  /** It takes frames again. */
  resume(): void {
    const resume = this.#onResume;
    this.#onResume = undefined;
    resume?.();
  }

  /** Calls back once it takes frames again. */
  onResume(listener: () => void): void {
    this.#onResume = listener;
  }

  /** It wants nothing more; returns where it was. */
  leave(): Beginning {
    const mark = this.mark ?? { position: this.since ?? this.group.position, seen: null };
    this.isGone = true;
    this.group.remove(this);
    this.resume();
    return { mark, seal: this.seal };
  }
}
