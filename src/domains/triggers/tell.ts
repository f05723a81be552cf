import type { EventLog, LoggedEvent } from '../../events/index.js';
import { changesRights } from '../../viewer/index.js';
import { Failure } from '../../platform/errors.js';
import type { Failpoint } from '../../platform/failpoint.js';
import type { Store } from '../../platform/postgres/index.js';
import type { TagName } from './model.js';
import * as queue from './queue.sql.js';

/** What a reader of the log on the triggers' behalf needs. */
export interface TellerOptions {
  readonly db: Store;
  readonly events: Pick<EventLog, 'read' | 'cursor'>;
  readonly failpoint: Failpoint;
}

/** Events read at a time. */
const sliceSize = 500;
/** After so many events that concern no trigger the place is moved all the same, lest the log be trimmed behind it. */
const mostUnkept = 5_000;

/**
 * Makes due what the log of events says has moved, once: the place in the log moves in the same transaction, and only
 * from where it was read. Where the log does not reach back any more, everything with news is made due.
 */
export class Teller {
  readonly #options: TellerOptions;
  /** Where the place was last seen, and how far behind it nothing concerns triggers. */
  #kept: string | null = null;
  #read: string | null = null;
  #unkept = 0;

  constructor(options: TellerOptions) {
    this.#options = options;
  }

  /** Reads on; yields whether there may be more at once. */
  async tell(): Promise<boolean> {
    const { db, events, failpoint } = this.#options;
    if (this.#kept === null || this.#read === null) return this.#begin();
    const slice = await events.read(this.#read, sliceSize).catch((error: unknown) => {
      if (error instanceof Failure && (error.code === 'CURSOR_EXPIRED' || error.code === 'BAD_USER_INPUT'))
        return null;
      throw error;
    });
    if (!slice) return this.#startOver(this.#kept);
    this.#read = slice.cursor;
    this.#unkept += slice.events.length;
    const tags = movedTags(slice.events);
    const areRightsOther = slice.events.some(changesRights);
    if (tags.length === 0 && !areRightsOther && this.#unkept < mostUnkept) return !slice.isAtEnd;
    const from = this.#kept;
    const isOurs = await db.transaction(async (tx) => {
      if (!(await tx.maybe(queue.movePlace(from, slice.cursor)))) return false;
      if (tags.length > 0) await tx.execute(queue.makeDue(tags));
      if (areRightsOther) await tx.execute(queue.makeDeniedDue());
      failpoint('triggers.told');
      return true;
    });
    // Another node was quicker: go on from where it came to.
    this.#kept = isOurs ? slice.cursor : null;
    this.#unkept = 0;
    return !isOurs || !slice.isAtEnd;
  }

  async #begin(): Promise<boolean> {
    const { cursor } = await this.#options.db.one(queue.readPlace());
    if (cursor === null) return this.#startOver(null);
    this.#kept = this.#read = cursor;
    this.#unkept = 0;
    return true;
  }

  async #startOver(from: string | null): Promise<boolean> {
    const { db, events } = this.#options;
    const cursor = await events.cursor();
    await db.transaction(async (tx) => {
      if (await tx.maybe(queue.movePlace(from, cursor))) await tx.execute(queue.makeAllDue());
    });
    this.#kept = null;
    return true;
  }
}

/** Whether the event may make anything due. */
export const movesTags = ({ type }: Pick<LoggedEvent, 'type'>): boolean =>
  type === 'image-tag.moved' || type === 'image-tag.replaced';

/** The tags that point elsewhere since these events. */
export function movedTags(events: readonly Pick<LoggedEvent, 'type' | 'namespace' | 'payload'>[]): TagName[] {
  const tags = new Map<string, TagName>();
  for (const event of events) {
    if (!movesTags(event)) continue;
    const { stream, tag } = event.payload as { readonly stream: string; readonly tag: string };
    tags.set(`${event.namespace}/${stream}:${tag}`, { namespace: event.namespace, stream, tag });
  }
  return [...tags.values()];
}
