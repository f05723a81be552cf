import type { LiveEvent } from '../live/feed.js';
import { ActivityLine } from './activity-line.js';
import './activity-list.css';

/** What has happened, newest first. */
export function ActivityList({ events }: { readonly events: readonly LiveEvent[] }) {
  return (
    <ol className="activity">
      {events.map((event) => (
        <ActivityLine key={event.id} event={event} />
      ))}
    </ol>
  );
}
