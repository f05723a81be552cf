import type { TagRowFragment } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';

/**
 * Where a tag is named: in what it is meant to be (spec), in what has become of it (status), or in both; and why it
 * points at nothing, where it does not.
 */
export function TagState({ tag }: { readonly tag: TagRowFragment }) {
  const failed = tag.conditions.find(({ status }) => status === 'FALSE');
  if (failed)
    return (
      <Badge tone="bad" icon="warning" title={failed.message ?? undefined}>
        {failed.reason ?? 'Import failed'}
      </Badge>
    );
  if (tag.hold)
    return (
      <Badge tone="warn" icon="pin" title={tag.hold.reason}>
        Held
      </Badge>
    );
  if (tag.current === null)
    return (
      <Badge tone="info" icon="clock">
        {tag.importPending ? 'Not imported yet' : 'Points nowhere'}
      </Badge>
    );
  if (tag.importPending)
    return (
      <Badge tone="info" icon="clock">
        Import pending
      </Badge>
    );
  if (tag.spec === null && tag.follow === null)
    return (
      <Badge icon="download" title="In the status alone: it was pushed, or is no longer tracked.">
        Status only
      </Badge>
    );
  return (
    <Badge tone="ok" icon="check">
      In order
    </Badge>
  );
}
