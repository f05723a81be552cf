import { Link } from 'wouter';
import { ActivityList } from '../activity/activity-list.js';
import { AttentionCard } from '../attention/attention-card.js';
import { useStore } from '../graph/store.js';
import { ImportButton } from '../imports/import-button.js';
import { recent } from '../live/feed.js';
import { AttentionDocument } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { Loading } from '../parts/states/loading.js';
import { PageHead } from '../parts/page-head.js';

/** What is told on the page of all activity alone. */
const minor = /^build\.(stage-started|queued)$/;

/** What needs attention, and what goes on. */
export function Overview() {
  const events = useStore(recent);
  return (
    <>
      <PageHead
        title="Overview"
        actions={
          <>
            <CopyAs document={AttentionDocument} variables={{}} cli="sluice status -A" />
            <ImportButton />
          </>
        }
      />
      <div className="columns halves">
        <AttentionCard />
        <Card title="Live activity" flush actions={<Link href="/activity">All of it</Link>}>
          {events === null ? (
            <Loading />
          ) : events.length > 0 ? (
            <ActivityList events={events.filter(({ type }) => !minor.test(type)).slice(0, 12)} />
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
