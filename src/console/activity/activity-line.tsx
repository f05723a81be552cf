import { Link } from 'wouter';
import type { LiveEvent } from '../live/feed.js';
import { Ago } from '../parts/words/ago.js';
import { shortDigest } from '../parts/words/digest.js';
import { cascadePath } from '../parts/paths.js';
import { Icon } from '../parts/icon.js';
import { withShortDigests } from '../parts/words/short-digests.js';
import { eventPath } from './event-path.js';
import { wordsOf } from './event-words.js';

/** One thing that has happened: to what, how, by whom and why. */
export function ActivityLine({ event }: { readonly event: LiveEvent }) {
  const { name, tone, icon } = wordsOf(event.type);
  const path = eventPath(event);
  const subject = event.subject === '' ? event.type.split('.')[0] : event.subject;
  return (
    <li className="new">
      <span className={`sign ${tone}`}>
        <Icon name={icon} size={14} />
      </span>
      <span className="what">
        {path === null ? <b>{subject}</b> : <Link href={path}>{subject}</Link>}{' '}
        <span className="muted">{name.toLowerCase()}</span>
        <Destination event={event} />
        <span className="faint">
          {' '}
          by {event.actor.name}: {withShortDigests(event.cause.message)}
        </span>
      </span>
      <span className="when">
        <Link href={cascadePath(event.id)} title="What came of it">
          <Ago at={event.occurredAt} />
        </Link>
      </span>
    </li>
  );
}

/** Where a tag moved to, if it did. */
function Destination({ event }: { readonly event: LiveEvent }) {
  if (event.__typename !== 'ImageTagEvent') return null;
  const digest = event.after?.digest;
  if (digest == null || digest === event.before?.digest) return null;
  return (
    <>
      <span className="muted"> to </span>
      <code>{shortDigest(digest)}</code>
    </>
  );
}
