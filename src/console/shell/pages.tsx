import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { ActivityPage } from '../activity/activity-page.js';
import { Overview } from '../overview/overview.js';
import { Loading } from '../parts/states/loading.js';
import { StreamPage } from '../streams/stream-page.js';
import { StreamsPage } from '../streams/streams-page.js';
import { TagPage } from '../tags/tag-page.js';
import * as later from './later-pages.js';
import { NoSuchPage } from './no-such-page.js';

/** Which page an address shows. What is seldom wanted first comes when it is asked for. */
export function Pages() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={Overview} />
        <Route path="/streams" component={StreamsPage} />
        <Route path="/streams/:namespace/:stream">
          {(names) => <StreamPage key={Object.values(names).join('/')} {...names} />}
        </Route>
        <Route path="/streams/:namespace/:stream/tags/:tag">
          {(names) => <TagPage key={Object.values(names).join('/')} {...names} />}
        </Route>
        <Route path="/images/:digest">
          {({ digest }) => <later.ImagePage key={digest} digest={digest} />}
        </Route>
        <Route path="/activity" component={ActivityPage} />
        <Route path="/compare" component={later.ComparePage} />
        <Route path="/promotions" component={later.PromotionsPage} />
        <Route path="/deployments" component={later.DeploymentsPage} />
        <Route path="/deployments/:namespace/:name">
          {(names) => <later.DeploymentPage key={Object.values(names).join('/')} {...names} />}
        </Route>
        <Route path="/triggers" component={later.TriggersPage} />
        <Route path="/consumers" component={later.ConsumersPage} />
        <Route path="/builds" component={later.BuildsPage} />
        <Route path="/builds/:namespace/:name">
          {(names) => <later.BuildPage key={Object.values(names).join('/')} {...names} />}
        </Route>
        <Route path="/cascades/:event">
          {({ event }) => <later.CascadePage key={event} event={event} />}
        </Route>
        <Route path="/webhooks" component={later.WebhooksPage} />
        <Route path="/webhooks/:name">
          {({ name }) => <later.WebhookPage key={name} namespace={null} name={name} />}
        </Route>
        <Route path="/webhooks/:namespace/:name">
          {(names) => <later.WebhookPage key={Object.values(names).join('/')} {...names} />}
        </Route>
        <Route path="/subgraphs" component={later.SubgraphsPage} />
        <Route path="/namespaces" component={later.NamespacesPage} />
        <Route path="/namespaces/:name">{({ name }) => <later.NamespacePage key={name} name={name} />}</Route>
        <Route path="/access" component={later.AccessPage} />
        <Route path="/service-accounts" component={later.ServiceAccountsPage} />
        <Route path="/audit" component={later.AuditPage} />
        <Route path="/prune" component={later.PrunePage} />
        <Route path="/health" component={later.HealthPage} />
        <Route>
          <NoSuchPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
