import { MovingButton } from '../cascades/moving-button.js';
import { useGraph } from '../graph/use-graph.js';
import { touchesDeployment } from './touches-deployment.js';
import {
  DeploymentDocument,
  PauseDeploymentDocument,
  ReleaseDeploymentDocument,
  StartRolloutDocument,
} from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Answer } from '../parts/states/answer.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { Icon } from '../parts/icon.js';
import { PageHead } from '../parts/page-head.js';
import { TriggersCard } from '../triggers/triggers-card.js';
import { DeploymentContainers } from './deployment-containers.js';
import { PauseButton, pauseCommand } from './pause-button.js';
import { RolloutBadge } from './rollout-badge.js';
import { Rollouts } from './rollouts.js';

interface DeploymentAddress {
  readonly namespace: string;
  readonly name: string;
}

/** One deployment: its containers, what moves them, and every rollout. */
export function DeploymentPage({ namespace, name }: DeploymentAddress) {
  const variables = { namespace, name };
  const asked = useGraph(DeploymentDocument, variables, { changedBy: touchesDeployment(namespace, name) });
  const shown = asked.data?.deployment;
  return (
    <>
      <PageHead
        title={name}
        beside={shown?.latestRollout && <RolloutBadge state={shown.latestRollout.state} />}
        crumbs={[{ name: 'Deployments', href: '/deployments' }]}
        actions={
          shown && (
            <>
              <CopyAs
                document={DeploymentDocument}
                variables={variables}
                cli={`sluice describe deployment ${name} -n ${namespace}`}
                deeds={{
                  [shown.paused ? 'Resume' : 'Pause']: {
                    document: PauseDeploymentDocument,
                    variables: { input: { ...variables, paused: !shown.paused } },
                    cli: pauseCommand({ ...variables, paused: shown.paused }),
                  },
                  'Roll out': {
                    document: StartRolloutDocument,
                    variables: { input: variables },
                    cli: `sluice rollout latest ${name} -n ${namespace}`,
                  },
                }}
              />
              <PauseButton {...variables} paused={shown.paused} />
              <MovingButton
                document={StartRolloutDocument}
                input={variables}
                effectOf={({ startRollout }) => startRollout}
                icon="deploy"
                className="button primary"
                cli={`sluice rollout latest ${name} -n ${namespace}`}
                about={<p>A new rollout brings every container to the image that its tag points at now.</p>}
              >
                Roll out
              </MovingButton>
            </>
          )
        }
      />
      <Answer of={asked}>
        {({ deployment }) =>
          deployment ? (
            <div className="stack">
              {deployment.imageHold && (
                <div className="note warn with-deed">
                  <Icon name="pin" size={14} />
                  <span>
                    Images held by <b>{deployment.imageHold.actor.name}</b>{' '}
                    <Ago at={deployment.imageHold.since} />
                    {deployment.imageHold.reason !== '' && <>: {deployment.imageHold.reason}</>}
                  </span>
                  <MovingButton
                    document={ReleaseDeploymentDocument}
                    input={variables}
                    effectOf={({ releaseDeployment }) => releaseDeployment}
                    icon="play"
                    cli={`sluice rollout release ${name} -n ${namespace}`}
                    about={<p>Its containers follow their tags again, at once.</p>}
                  >
                    Release
                  </MovingButton>
                </div>
              )}
              {deployment.conditions.map(({ reason, message }) => (
                <p className="note warn" key={reason + message}>
                  <Icon name="warning" size={14} />
                  <span>
                    <b>{reason}</b>: {message}
                  </span>
                </p>
              ))}
              <div className="columns two-one">
                <Rollouts
                  {...variables}
                  rollouts={deployment.rollouts.nodes}
                  isCut={deployment.rollouts.pageInfo.hasNextPage}
                />
                <div className="stack">
                  <DeploymentContainers containers={deployment.containers} />
                  <TriggersCard triggers={deployment.triggers} />
                </div>
              </div>
            </div>
          ) : (
            <Empty icon="deploy" title="There is no such deployment">
              <p>
                {namespace}/{name} does not exist, or is not for you to see.
              </p>
            </Empty>
          )
        }
      </Answer>
    </>
  );
}
