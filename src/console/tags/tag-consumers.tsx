import { Link } from 'wouter';
import { useGraph } from '../graph/use-graph.js';
import { isOf } from '../live/touches.js';
import { TagReachDocument, type TagQuery } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { Icon } from '../parts/icon.js';
import '../parts/lists/lines.css';
import { deploymentPath, webhookPath } from '../parts/paths.js';
import { triggerStates, triggerTarget } from '../triggers/trigger-words.js';
import type { TagNames } from './address.js';

interface ConsumersParts {
  readonly address: TagNames;
  readonly triggers: NonNullable<TagQuery['imageTag']>['triggers'];
}

/** Who takes the images of a tag: what it sets off by itself, and who is told of its moves. */
export function TagConsumers({ address, triggers }: ConsumersParts) {
  const { data } = useGraph(
    TagReachDocument,
    { tag: address },
    { changedBy: isOf('trigger', 'deployment', 'build-config', 'webhook', 'consumer') },
  );
  const told = (data?.blastRadius.steps ?? []).filter(
    ({ kind }) => kind === 'CONSUMER' || kind === 'WEBHOOK',
  );
  const count = triggers.nodes.length + told.length;
  return (
    <Card title="Who consumes it" flush actions={<Badge>{count}</Badge>}>
      {count === 0 && (
        <p className="body muted">Nothing waits for its next image, and nobody is told of it.</p>
      )}
      <ul className="lines">
        {triggers.nodes.map((trigger) => (
          <li key={trigger.id}>
            <div className="row">
              <Icon name={trigger.target.kind === 'DEPLOYMENT' ? 'deploy' : 'build'} size={14} />
              <Link
                href={
                  trigger.target.kind === 'DEPLOYMENT'
                    ? deploymentPath(trigger.target.namespace, trigger.target.name)
                    : '/builds'
                }
              >
                {triggerTarget(trigger)}
              </Link>
            </div>
            <Badge tone={triggerStates[trigger.state][0]}>{triggerStates[trigger.state][1]}</Badge>
          </li>
        ))}
        {told.map(({ kind, namespace, name }) => (
          <li key={`${kind} ${namespace}/${name}`}>
            <div className="row">
              <Icon name={kind === 'WEBHOOK' ? 'webhook' : 'consumer'} size={14} />
              <Link
                href={
                  kind === 'WEBHOOK' ? webhookPath(namespace === '' ? null : namespace, name) : '/consumers'
                }
              >
                {name}
              </Link>
            </div>
            <Badge>{kind === 'WEBHOOK' ? 'told by webhook' : 'told as consumer'}</Badge>
          </li>
        ))}
      </ul>
      {triggers.pageInfo.hasNextPage && <p className="body faint small">And more triggers.</p>}
    </Card>
  );
}
