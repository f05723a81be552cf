import type { LiveEvent } from '../live/feed.js';
import { buildPath, deploymentPath, streamPath, tagPath } from '../parts/paths.js';

/** Where what an event happened to is shown; null where no page shows it. */
export function eventPath(event: LiveEvent): string | null {
  const name = event.subject.slice(event.subject.indexOf('/') + 1);
  switch (event.__typename) {
    case 'ImageTagEvent':
      return tagPath(event.namespace, event.stream, event.tag);
    case 'ImageStreamEvent':
    case 'ImageImportEvent':
      return streamPath(event.namespace, name);
    case 'BuildEvent':
      return event.type.startsWith('build.') ? buildPath(event.namespace, name) : '/builds';
    case 'DeploymentEvent':
    case 'RolloutEvent':
      return deploymentPath(event.namespace, name.split('#')[0] ?? name);
    case 'TriggerEvent':
      return '/triggers';
    case 'NamespaceEvent':
      return `/namespaces/${encodeURIComponent(event.namespace)}`;
    default:
      return null;
  }
}
