import { Link } from 'wouter';
import { MovingButton } from '../cascades/moving-button.js';
import {
  CancelRolloutDocument,
  RollBackDeploymentDocument,
  type RolloutRowFragment,
} from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import { Ago } from '../parts/words/ago.js';
import { AndMore } from '../parts/lists/and-more.js';
import { Card } from '../parts/card.js';
import { Digest } from '../parts/words/digest.js';
import { Duration } from '../parts/words/duration.js';
import { Empty } from '../parts/states/empty.js';
import { Icon } from '../parts/icon.js';
import { cascadePath } from '../parts/paths.js';
import { withShortDigests } from '../parts/words/short-digests.js';
import '../tags/history.css';
import { RolloutBadge } from './rollout-badge.js';

interface RolloutsParts {
  readonly namespace: string;
  readonly name: string;
  readonly rollouts: readonly RolloutRowFragment[];
  /** Whether there are more than these. */
  readonly isCut: boolean;
}

/** Every rollout, newest first; a complete one can be brought back. */
export function Rollouts({ namespace, name, rollouts, isCut }: RolloutsParts) {
  return (
    <Card title="Rollouts" flush>
      {rollouts.length === 0 ? (
        <Empty icon="deploy" title="Nothing was rolled out yet">
          <p>The first rollout starts when every container has an image.</p>
        </Empty>
      ) : (
        <ol className="history">
          {rollouts.map((rollout, index) => (
            <li key={rollout.id} className={index === 0 ? 'current' : ''}>
              <div className="what">
                <span className="revision">#{rollout.number}</span>
                <RolloutBadge state={rollout.state} />
                {rollout.images.map(
                  ({ container, digest }) => digest !== null && <Digest key={container} digest={digest} />,
                )}
                <span className="muted small">
                  <Ago at={rollout.createdAt} />
                  {rollout.startedAt !== null && (
                    <>
                      , took <Duration from={rollout.startedAt} to={rollout.finishedAt} />
                    </>
                  )}
                </span>
              </div>
              <div className="deeds">
                <Link href={cascadePath(rollout.eventId)} className="button quiet small">
                  <Icon name="cascade" size={14} />
                  Cascade
                </Link>
                <RolloutDeed namespace={namespace} name={name} rollout={rollout} isNewest={index === 0} />
              </div>
              <div className="why">
                <span>
                  by <b>{rollout.actor.name}</b>: {withShortDigests(rollout.cause.message)}
                </span>
                {rollout.message !== null && <span className="faint">{rollout.message}</span>}
              </div>
            </li>
          ))}
        </ol>
      )}
      <AndMore where={isCut} command={`sluice rollout history ${name} -n ${namespace}`} />
    </Card>
  );
}

interface DeedParts {
  readonly namespace: string;
  readonly name: string;
  readonly rollout: RolloutRowFragment;
  readonly isNewest: boolean;
}

function RolloutDeed({ namespace, name, rollout: { number, state }, isNewest }: DeedParts) {
  if (state === 'PENDING' || state === 'RUNNING')
    return (
      <ActButton
        document={CancelRolloutDocument}
        variables={{ input: { namespace, name, number } }}
        icon="stop"
      >
        Cancel
      </ActButton>
    );
  if (isNewest || state !== 'COMPLETE') return null;
  return (
    <MovingButton
      document={RollBackDeploymentDocument}
      input={{ namespace, name, to: number, reason: '' }}
      effectOf={({ rollBackDeployment }) => rollBackDeployment}
      icon="restore"
      cli={`sluice rollout undo ${name} -n ${namespace} --to-revision=${String(number)}`}
      about={
        <p>
          A new rollout brings back the template and the images of #{number}. Image triggers are held until{' '}
          {name} is released.
        </p>
      }
    >
      Roll back
    </MovingButton>
  );
}
