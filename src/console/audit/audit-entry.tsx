import { Link } from 'wouter';
import { wordsOf } from '../activity/event-words.js';
import type { AuditQuery } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Icon } from '../parts/icon.js';
import '../parts/lists/lines.css';
import { cascadePath } from '../parts/paths.js';
import { withShortDigests } from '../parts/words/short-digests.js';

type Entry = AuditQuery['auditEntries']['nodes'][number];

/** One change: what, to what, by whom and why; with all that its event carried, on demand. */
export function AuditEntry({ entry }: { readonly entry: Entry }) {
  const { id, occurredAt, type, subject, actor, cause, payload } = entry;
  const { tone, icon } = wordsOf(type);
  return (
    <li>
      <details className="audit-entry">
        <summary>
          <span className={`sign ${tone}`}>
            <Icon name={icon} size={14} />
          </span>
          <span className="what">
            <b>{subject === '' ? (type.split('.')[0] ?? '') : subject}</b> <code>{type}</code>{' '}
            <span className="muted">
              by {actor.name}: {withShortDigests(cause.message)}
            </span>
          </span>
          <span className="small faint">
            <Ago at={occurredAt} />
          </span>
        </summary>
        <div className="stack tight">
          <pre tabIndex={0} aria-label="What the event carried">
            {pretty(payload)}
          </pre>
          <span className="small muted">
            {cause.requestId !== null && (
              <>
                request <code>{cause.requestId}</code> ·{' '}
              </>
            )}
            <Link href={cascadePath(id)}>what came of it</Link>
          </span>
        </div>
      </details>
    </li>
  );
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
