import type { EventLog, HistoryOptions, LoggedEvent } from '../../events/index.js';
import { mayWatch, type Access } from '../../viewer/index.js';

/** Events read at a time where many of them may not be told. */
const batch = 200;
/** How many events of others one page looks through at most. */
const mostRead = 20_000;

/** What happened lately that the viewer may be told of, newest first. */
export async function readHistory(
  events: EventLog,
  access: Access,
  { limit, ...options }: HistoryOptions,
): Promise<LoggedEvent[]> {
  const rights = await access.current();
  const told: LoggedEvent[] = [];
  let { before } = options;
  for (let read = 0, size = limit; read < mostRead && told.length < limit; read += size, size = batch) {
    const some = await events.history({ ...options, before, limit: size });
    told.push(...some.filter((event) => mayWatch(rights, event)));
    before = some.at(-1)?.cursor ?? null;
    if (some.length < size) break;
  }
  return told.slice(0, limit);
}
