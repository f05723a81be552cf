import { Link } from 'wouter';
import { ActivityList } from '../activity/activity-list.js';
import { AttentionCard } from '../attention/attention-card.js';
import { useStore } from '../graph/store.js';
import { ImportButton } from '../imports/import-button.js';
import { recent } from '../live/feed.js';
import { Card } from '../parts/card.js';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { PageHead } from '../parts/page-head.js';

/** What needs attention, and what goes on. */
export function Overview() {
  const events = useStore(recent);
  return (
    <>
      <PageHead title="Overview" actions={<ImportButton />} />
      <div className="columns halves">
        <AttentionCard />
        <Card title="Live activity" flush actions={<Link href="/activity">All of it</Link>}>
          {events === null ? (
            <Loading />
          ) : events.length > 0 ? (
            <ActivityList events={events.slice(0, 12)} />
          ) : (
            <Empty icon="activity" title="Quiet so far">
              <p>The next import, push, move or rollback shows up here by itself.</p>
            </Empty>
          )}
        </Card>
      </div>
    </>
  );
}
