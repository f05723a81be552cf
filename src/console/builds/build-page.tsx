import { Link } from 'wouter';
import { useGraph } from '../graph/use-graph.js';
import { BuildDocument, CancelBuildDocument, StartBuildDocument } from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import { Answer } from '../parts/states/answer.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { Icon } from '../parts/icon.js';
import { PageHead } from '../parts/page-head.js';
import { cascadePath } from '../parts/paths.js';
import { BuildFacts } from './build-facts.js';
import { BuildLog } from './log/build-log.js';
import { isOver, PhaseBadge } from './phase-badge.js';
import { StartBuildButton, startBuildCommand } from './start-build-button.js';
import { Stages } from './stages.js';

interface BuildAddress {
  readonly namespace: string;
  readonly name: string;
}

/** One build: how far it is, what it says, what set it off and what it has made. */
export function BuildPage({ namespace, name }: BuildAddress) {
  const subject = `${namespace}/${name}`;
  const variables = { namespace, name, subject };
  const repeat = { namespace, cloneOf: name };
  const asked = useGraph(BuildDocument, variables, { changedBy: (event) => event.subject === subject });
  const build = asked.data?.build;
  const event = asked.data?.events.nodes[0]?.id;
  return (
    <>
      <PageHead
        title={name}
        beside={build && <PhaseBadge phase={build.phase} message={build.message} />}
        crumbs={[{ name: 'Builds', href: '/builds' }]}
        actions={
          build && (
            <>
              <CopyAs
                document={BuildDocument}
                variables={variables}
                cli={`sluice logs -f build/${name} -n ${namespace}`}
                deeds={
                  isOver(build.phase)
                    ? {
                        'Build again': {
                          document: StartBuildDocument,
                          variables: { input: repeat },
                          cli: startBuildCommand(repeat),
                        },
                      }
                    : {
                        Cancel: {
                          document: CancelBuildDocument,
                          variables: { input: { namespace, name } },
                          cli: `sluice cancel-build ${name} -n ${namespace}`,
                        },
                      }
                }
              />
              {event !== undefined && (
                <Link className="button" href={cascadePath(event)}>
                  <Icon name="cascade" size={14} />
                  Cascade
                </Link>
              )}
              {isOver(build.phase) ? (
                <StartBuildButton input={repeat} icon="retry" className="button primary">
                  Build again
                </StartBuildButton>
              ) : (
                <ActButton
                  document={CancelBuildDocument}
                  variables={{ input: { namespace, name } }}
                  icon="stop"
                  className="button danger"
                >
                  Cancel
                </ActButton>
              )}
            </>
          )
        }
      />
      <Answer of={asked}>
        {({ build: shown }) =>
          shown ? (
            <div className="stack">
              {shown.message !== null && (
                <p className={isOver(shown.phase) ? 'note bad' : 'note info'}>
                  <Icon name="info" size={14} />
                  {shown.message}
                </p>
              )}
              <Stages
                stages={shown.stages}
                running={shown.phase === 'RUNNING'}
                failed={shown.phase === 'FAILED' || shown.phase === 'ERROR'}
              />
              <div className="columns two-one">
                <BuildLog key={subject} namespace={namespace} name={name} />
                <BuildFacts build={shown} />
              </div>
            </div>
          ) : (
            <Empty icon="build" title="There is no such build">
              <p>{subject} does not exist any more, or is not for you to see.</p>
            </Empty>
          )
        }
      </Answer>
    </>
  );
}
