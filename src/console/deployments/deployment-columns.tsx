import { Link } from 'wouter';
import type { DeploymentRowFragment } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Badge } from '../parts/badge.js';
import type { Column } from '../parts/lists/column.js';
import { deploymentPath } from '../parts/paths.js';
import { RolloutBadge } from './rollout-badge.js';

/** What is said of a deployment in a line. */
export const deploymentColumns: readonly Column<DeploymentRowFragment>[] = [
  {
    title: 'Deployment',
    width: 'minmax(9rem, 1fr)',
    cell: ({ namespace, name }) => (
      <Link href={deploymentPath(namespace.name, name)} className="name one-line">
        <span className="faint">{namespace.name}/</span>
        {name}
      </Link>
    ),
  },
  {
    title: 'Rollout',
    width: 'minmax(0, 12rem)',
    cell: ({ latestRollout }) =>
      latestRollout ? (
        <span className="row">
          <span className="faint number">#{latestRollout.number}</span>
          <RolloutBadge state={latestRollout.state} />
        </span>
      ) : (
        <span className="faint">none yet</span>
      ),
  },
  {
    title: 'Amiss',
    width: 'minmax(0, 1.4fr)',
    room: 'middle',
    cell: ({ conditions }) =>
      conditions.length === 0 ? (
        <span className="faint">nothing</span>
      ) : (
        <span className="row">
          {conditions.map(({ reason, message }) => (
            <Badge key={reason + message} tone="warn" title={message}>
              {reason}
            </Badge>
          ))}
        </span>
      ),
  },
  {
    title: 'Since',
    width: '6rem',
    room: 'middle',
    end: true,
    cell: ({ latestRollout }) => latestRollout && <Ago at={latestRollout.createdAt} />,
  },
];
