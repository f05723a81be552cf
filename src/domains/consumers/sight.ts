import type { LoggedEvent } from '../../events/index.js';
import { mayWatch, type Access } from '../../viewer/index.js';

/** Whether somebody may see an event. */
export type Sight = (event: LoggedEvent) => boolean;

/** What somebody may see of the events by the rights of now: make it anew for each portion of events. */
export async function sightOf(access: Access): Promise<Sight> {
  const rights = await access.current();
  return (event) => mayWatch(rights, event);
}
