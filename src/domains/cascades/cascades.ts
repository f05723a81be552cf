import DataLoader from 'dataloader';
import type { Desk } from '../triggers/index.js';
import { findEvents } from './cascades.sql.js';
import type { CascadeEvent } from './model.js';

/** What brought what about, as one viewer sees it. */
export class Cascades {
  readonly #desk: Desk;
  readonly #events: DataLoader<string, CascadeEvent | null>;

  constructor(desk: Desk) {
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
}
