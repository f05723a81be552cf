import { Link } from 'wouter';
import { useGraph } from '../graph/use-graph.js';
import { isOf } from '../live/touches.js';
import { AttentionDocument } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Answer } from '../parts/states/answer.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { Empty } from '../parts/states/empty.js';
import { Icon } from '../parts/icon.js';
import { withShortDigests } from '../parts/words/short-digests.js';
import '../activity/activity-list.css';
import { matterOf } from './matters.js';

const changes = isOf(
  ...[
    'image-tag',
    'image-stream',
    'image-import',
    'promotion',
    'build',
    'build-config',
    'rollout',
    'deployment',
    'trigger',
  ],
  ...['namespace', 'secret'],
);

/** What somebody should look at, with why and what to do; nothing is the best that can be said. */
export function AttentionCard() {
  const asked = useGraph(AttentionDocument, {}, { changedBy: changes });
  const found = asked.data?.needsAttention;
  const count = found?.nodes.length ?? 0;
  return (
    <Card
      title="Needs attention"
      flush
      actions={
        count > 0 && (
          <Badge tone="warn">
            {count}
            {found?.pageInfo.hasNextPage === true && '+'}
          </Badge>
        )
      }
    >
      <Answer of={asked} lines={4}>
        {({ needsAttention: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty icon="check" title="All is in order">
              <p>No import fails, nothing is held or stuck, nobody waits for an approval.</p>
            </Empty>
          ) : (
            <ul className="activity">
              {nodes.map((one) => {
                const { name, href, icon } = matterOf(one);
                return (
                  <li key={`${one.reason} ${one.namespace}/${one.subject} ${one.message}`}>
                    <span className={`sign ${one.severity === 'ERROR' ? 'bad' : 'warn'}`}>
                      <Icon name={icon} size={14} />
                      <span className="hidden-text">{one.severity.toLowerCase()}</span>
                    </span>
                    <span className="what">
                      <Link href={href}>{name}</Link>{' '}
                      <span className="muted">{withShortDigests(one.message)}</span>
                      <span className="faint advice">{one.advice}</span>
                    </span>
                    <span className="when">{one.since !== null && <Ago at={one.since} />}</span>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
}
