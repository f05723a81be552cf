import { lazy, type ComponentType } from 'react';

/** A page in a file of its own, which comes when the page is first shown. */
const later = <Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }));

export const ImagePage = later(() => import('../images/image-page.js'), 'ImagePage');
export const ComparePage = later(() => import('../compare/compare-page.js'), 'ComparePage');
export const PromotionsPage = later(() => import('../promotions/promotions-page.js'), 'PromotionsPage');
export const DeploymentsPage = later(() => import('../deployments/deployments-page.js'), 'DeploymentsPage');
export const DeploymentPage = later(() => import('../deployments/deployment-page.js'), 'DeploymentPage');
export const TriggersPage = later(() => import('../triggers/triggers-page.js'), 'TriggersPage');
export const ConsumersPage = later(() => import('../consumers/consumers-page.js'), 'ConsumersPage');
export const BuildsPage = later(() => import('../builds/builds-page.js'), 'BuildsPage');
export const BuildPage = later(() => import('../builds/build-page.js'), 'BuildPage');
export const CascadePage = later(() => import('../cascades/cascade-page.js'), 'CascadePage');
export const WebhooksPage = later(() => import('../webhooks/webhooks-page.js'), 'WebhooksPage');
export const WebhookPage = later(() => import('../webhooks/webhook-page.js'), 'WebhookPage');
export const SubgraphsPage = later(() => import('../subgraphs/subgraphs-page.js'), 'SubgraphsPage');
export const NamespacesPage = later(() => import('../namespaces/namespaces-page.js'), 'NamespacesPage');
export const NamespacePage = later(() => import('../namespaces/namespace-page.js'), 'NamespacePage');
export const AccessPage = later(() => import('../access/access-page.js'), 'AccessPage');
export const ServiceAccountsPage = later(
  () => import('../service-accounts/service-accounts-page.js'),
  'ServiceAccountsPage',
);
export const AuditPage = later(() => import('../audit/audit-page.js'), 'AuditPage');
export const PrunePage = later(() => import('../prune/prune-page.js'), 'PrunePage');
export const HealthPage = later(() => import('../health/health-page.js'), 'HealthPage');
