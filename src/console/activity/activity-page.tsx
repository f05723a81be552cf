import { recent } from '../live/feed.js';
import { useStore } from '../graph/store.js';
import { PresentDocument } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { Loading } from '../parts/states/loading.js';
import { PageHead } from '../parts/page-head.js';
import { ActivityList } from './activity-list.js';

/** All that happens, as it happens. */
export function ActivityPage() {
  const events = useStore(recent);
  return (
    <>
      <PageHead
        title="Activity"
        about="All that happens, as it happens: each event once, in order, without a gap."
        actions={<CopyAs document={PresentDocument} variables={{}} cli="sluice events -f -A" />}
      />
      <Card title="Latest first" flush>
        {events === null ? (
          <Loading />
        ) : events.length > 0 ? (
          <ActivityList events={events} />
        ) : (
          <Empty icon="activity" title="Quiet so far">
            <p>The next import, push, move or rollback shows up here by itself.</p>
          </Empty>
        )}
      </Card>
    </>
  );
}
