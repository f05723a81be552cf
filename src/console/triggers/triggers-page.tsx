import { MovingButton } from '../cascades/moving-button.js';
import { useEachNamespace } from '../graph/use-each-namespace.js';
import { isOf } from '../live/touches.js';
import { ReleaseTriggersDocument, TriggersDocument } from '../operations.generated.js';
import { AndMore } from '../parts/lists/and-more.js';
import { Ago } from '../parts/words/ago.js';
import { Answer } from '../parts/states/answer.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { PageHead } from '../parts/page-head.js';
import '../parts/lists/lines.css';
import { TriggerLine } from './trigger-line.js';

/** Everything that starts by itself when a tag moves, and why it does or does not. */
export function TriggersPage() {
  const asked = useEachNamespace(
    TriggersDocument,
    {},
    isOf('trigger', 'deployment', 'rollout', 'image-tag', 'build-config', 'namespace'),
  );
  return (
    <>
      <PageHead
        title="Triggers"
        about="What starts by itself when a tag moves. Each one says why it fires, or why not."
        actions={
          <CopyAs document={TriggersDocument} variables={{}} cli="sluice get triggers --all-namespaces" />
        }
      />
      <Answer of={asked}>
        {(namespaces) => {
          const some = namespaces.filter(
            ({ triggers, triggerHold }) => triggers.nodes.length > 0 || triggerHold !== null,
          );
          if (some.length === 0)
            return (
              <div className="card">
                <Empty icon="trigger" title="There is no trigger yet">
                  <p>
                    Deployments and builds bring theirs along; or add one:{' '}
                    <code>sluice set triggers deploy/web --from-image=web:prod</code>
                  </p>
                </Empty>
              </div>
            );
          return (
            <div className="stack">
              {some.map(({ name, triggers, triggerHold }) => (
                <Card key={name} title={name} flush>
                  {triggerHold && (
                    <div className="note warn row spread wrap">
                      <span>
                        Held by {triggerHold.actor.name} <Ago at={triggerHold.since} />: {triggerHold.reason}{' '}
                        ({triggerHold.waiting} wait)
                      </span>
                      <MovingButton
                        document={ReleaseTriggersDocument}
                        input={{ namespace: name }}
                        effectOf={({ releaseTriggers }) => releaseTriggers}
                        icon="play"
                        about={<p>All that waits in {name} fires at once.</p>}
                      >
                        Release
                      </MovingButton>
                    </div>
                  )}
                  <ul className="lines">
                    {triggers.nodes.map((trigger) => (
                      <TriggerLine key={trigger.id} trigger={trigger} />
                    ))}
                  </ul>
                  <AndMore where={triggers.pageInfo.hasNextPage} command={`sluice get triggers -n ${name}`} />
                </Card>
              ))}
            </div>
          );
        }}
      </Answer>
    </>
  );
}
