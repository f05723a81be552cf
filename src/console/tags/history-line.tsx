import { Link } from 'wouter';
import type { HistoryItemFragment } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Badge } from '../parts/badge.js';
import { Digest } from '../parts/words/digest.js';
import { Icon } from '../parts/icon.js';
import { comparePath } from '../parts/paths.js';
import { withShortDigests } from '../parts/words/short-digests.js';
import { causeWords } from './cause-words.js';

interface LineParts {
  readonly item: HistoryItemFragment;
  readonly current: HistoryItemFragment;
  readonly onRestore: (() => void) | null;
}

/** One thing that a tag pointed at: which, since when, and why. */
export function HistoryLine({ item, current, onRestore }: LineParts) {
  const [cause, icon] = causeWords(item.cause.kind);
  const isCurrent = item === current;
  return (
    <li className={isCurrent ? 'current' : ''}>
      <div className="what">
        <span className="revision">#{item.revision}</span>
        {item.digest === null ? <code>{item.reference}</code> : <Digest digest={item.digest} />}
        {isCurrent && <Badge tone="accent">Current</Badge>}
        <span className="muted small">
          <Ago at={item.createdAt} />
        </span>
      </div>
      <div className="deeds">
        {!isCurrent && item.digest !== null && current.digest !== null && item.digest !== current.digest && (
          <Link href={comparePath(item.digest, current.digest)} className="button quiet small">
            <Icon name="compare" size={14} />
            Compare
          </Link>
        )}
        {onRestore && (
          <button type="button" className="button small" onClick={onRestore}>
            <Icon name="restore" size={14} />
            Restore
          </button>
        )}
      </div>
      <div className="why">
        <Icon name={icon} size={14} />
        <span>
          {cause} by <b>{item.actor.name}</b>
        </span>
        <span className="faint">{withShortDigests(item.cause.message)}</span>
      </div>
    </li>
  );
}
