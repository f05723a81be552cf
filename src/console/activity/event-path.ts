import type { LiveEvent } from '../live/feed.js';
import { streamPath, tagPath } from '../parts/paths.js';

/** Where what an event happened to is shown; null where no page shows it. */
export function eventPath(event: LiveEvent): string | null {
  const [, name = ''] = event.subject.split('/');
  switch (event.__typename) {
    case 'ImageTagEvent':
      return tagPath(event.namespace, event.stream, event.tag);
    case 'ImageStreamEvent':
      return streamPath(event.namespace, name);
    case 'NamespaceEvent':
      return `/namespaces/${encodeURIComponent(event.namespace)}`;
    default:
      return null;
  }
}
