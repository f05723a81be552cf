import DataLoader from 'dataloader';
import type { EventLog } from '../../events/index.js';
import { badInput } from '../../platform/errors.js';
import { shown, type Desk, type TagName } from '../triggers/index.js';
import { blastRadius, type BlastDesk } from './blast-radius.js';
import { findEvents, findNewestMove } from './cascades.sql.js';
import { followCascade } from './follow-cascade.js';
import type { BlastRadius, Cascade, CascadeEvent } from './model.js';
import { readCascade } from './read-cascade.js';

/** What cascades need. */
export interface CascadeDesk extends Desk, Omit<BlastDesk, 'db' | 'access'> {
  readonly events: EventLog;
}

/** Which cascade: that of an event, or of a tag's newest move. */
export interface CascadeAddress {
  readonly event: string | null;
  readonly tag: TagName | null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What brought what about, and what would, as one viewer sees it. */
export class Cascades {
  readonly #desk: CascadeDesk;
  readonly #events: DataLoader<string, CascadeEvent | null>;

  constructor(desk: CascadeDesk) {
    this.#desk = desk;
    this.#events = new DataLoader(async (ids) => {
      const rows = new Map((await desk.db.many(findEvents(ids))).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
  }

  /** The event with this id; null where cascades do not keep it, or the viewer may not see its namespace. */
  async event(id: string): Promise<CascadeEvent | null> {
    const found = await this.#events.load(id);
    const isSeen =
      found && (await this.#desk.access.can('get', 'imagestreams', { namespace: found.namespace }));
    return isSeen === true ? found : null;
  }

  /** Null when there is no such event. */
  async read(address: CascadeAddress): Promise<Cascade | null> {
    const { db, access, events } = this.#desk;
    const id = await this.#begin(address);
    return id === null ? null : readCascade(db, access, id, () => events.cursor());
  }

  /** The cascade now, and again whenever it goes on, until all is done. */
  follow(address: CascadeAddress, signal: AbortSignal | undefined): AsyncGenerator<Cascade, void, undefined> {
    let id: Promise<string | null> | undefined;
    const { db, access, events } = this.#desk;
    return followCascade(
      events,
      async () => {
        const found = await (id ??= this.#begin(address));
        return found === null ? null : readCascade(db, access, found, () => events.cursor());
      },
      signal,
    );
  }

  /** What this dry run would set off, beyond what it does itself. */
  blastRadius = (): Promise<BlastRadius> => blastRadius(this.#desk);

  /** The same, had an image that nobody has seen been pushed to a tag. */
  async ifPushed(tag: TagName): Promise<BlastRadius> {
    const target = { namespace: tag.namespace, name: tag.stream };
    await this.#desk.access.require('get', 'imagestreams', target, { path: ['tag'] });
    return blastRadius(this.#desk, tag);
  }

  async #begin({ event, tag }: CascadeAddress): Promise<string | null> {
    if ((event === null) === (tag === null)) throw badInput('Give either event or tag.', 'event');
    if (event !== null) return uuid.test(event) ? event : null;
    if (tag === null) return null;
    const { access, db } = this.#desk;
    if (!(await access.can('get', 'imagestreams', { namespace: tag.namespace, name: tag.stream })))
      return null;
    return (await db.maybe(findNewestMove(shown(tag))))?.id ?? null;
  }
}
