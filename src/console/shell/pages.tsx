import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { ActivityPage } from '../activity/activity-page.js';
import { Overview } from '../overview/overview.js';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { StreamPage } from '../streams/stream-page.js';
import { StreamsPage } from '../streams/streams-page.js';
import { TagPage } from '../tags/tag-page.js';

const ImagePage = lazy(() =>
  import('../images/image-page.js').then((module) => ({ default: module.ImagePage })),
);
const ComparePage = lazy(() =>
  import('../compare/compare-page.js').then((module) => ({ default: module.ComparePage })),
);

/** Which page an address shows. What is seldom wanted first comes when it is asked for. */
export function Pages() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={Overview} />
        <Route path="/streams" component={StreamsPage} />
        <Route path="/streams/:namespace/:stream">
          {({ namespace, stream }) => (
            <StreamPage key={`${namespace}/${stream}`} namespace={namespace} stream={stream} />
          )}
        </Route>
        <Route path="/streams/:namespace/:stream/tags/:tag">
          {(names) => <TagPage key={Object.values(names).join('/')} {...names} />}
        </Route>
        <Route path="/images/:digest">{({ digest }) => <ImagePage key={digest} digest={digest} />}</Route>
        <Route path="/activity" component={ActivityPage} />
        <Route path="/compare" component={ComparePage} />
        <Route>
          <Empty icon="search" title="There is no such page">
            <p>The address may be mistyped, or what it showed is gone.</p>
          </Empty>
        </Route>
      </Switch>
    </Suspense>
  );
}
