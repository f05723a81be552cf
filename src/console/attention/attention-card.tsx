import { Link } from 'wouter';
import { useEachNamespace } from '../graph/use-each-namespace.js';
import { isOf } from '../live/touches.js';
import { AttentionDocument } from '../operations.generated.js';
import { Ago } from '../parts/ago.js';
import { Answer } from '../parts/answer.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { Empty } from '../parts/empty.js';
import { Icon } from '../parts/icon.js';
import { withShortDigests } from '../parts/short-digests.js';
import '../activity/activity-list.css';
import { mattersOf } from './matters.js';

const changes = isOf('image-tag', 'promotion', 'build', 'rollout', 'deployment', 'trigger', 'namespace');

/** What somebody should look at, with why; nothing is the best that can be said. */
export function AttentionCard() {
  const asked = useEachNamespace(AttentionDocument, {}, changes);
  const count = (asked.data ?? []).flatMap(mattersOf).length;
  return (
    <Card title="Needs attention" flush actions={count > 0 && <Badge tone="warn">{count}</Badge>}>
      <Answer of={asked} lines={4}>
        {(namespaces) => {
          const matters = namespaces.flatMap(mattersOf);
          if (matters.length === 0)
            return (
              <Empty icon="check" title="All is in order">
                <p>No import fails, nothing is held, nobody waits for an approval.</p>
              </Empty>
            );
          return (
            <ul className="activity">
              {matters.map(({ key, tone, icon, subject, reason, href, since }) => (
                <li key={key}>
                  <span className={`sign ${tone}`}>
                    <Icon name={icon} size={14} />
                  </span>
                  <span className="what">
                    <Link href={href}>{subject}</Link>{' '}
                    <span className="muted">{withShortDigests(reason)}</span>
                  </span>
                  <span className="when">{since !== null && <Ago at={since} />}</span>
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </Card>
  );
}
