import { useState } from 'react';
import { Link } from 'wouter';
import { MovingButton } from '../cascades/moving-button.js';
import { SetTriggerAutomaticDocument, type TriggerPartsFragment } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Badge } from '../parts/badge.js';
import { cascadePath, deploymentPath, tagPath } from '../parts/paths.js';
import { targetKinds, triggerSource, triggerStates, triggerTarget } from './trigger-words.js';
import { Why } from './why.js';

/** One trigger: what it waits for, what it sets off, where it stands. */
export function TriggerLine({ trigger }: { readonly trigger: TriggerPartsFragment }) {
  const [asking, setAsking] = useState(false);
  const { from, target, state, automatic, lastTriggeredAt, lastEventId } = trigger;
  return (
    <li>
      <div>
        {from ? (
          <Link href={tagPath(from.namespace, from.stream, from.tag)}>{triggerSource(trigger)}</Link>
        ) : (
          triggerSource(trigger)
        )}
        <span className="faint"> → </span>
        {target.kind === 'DEPLOYMENT' ? (
          <Link href={deploymentPath(target.namespace, target.name)}>{triggerTarget(trigger)}</Link>
        ) : (
          <b>{triggerTarget(trigger)}</b>
        )}
        <div className="small faint">
          {lastTriggeredAt === null ? (
            'has not fired yet'
          ) : (
            <>
              fired <Ago at={lastTriggeredAt} />
              {lastEventId !== null && (
                <>
                  , <Link href={cascadePath(lastEventId)}>and what came of it</Link>
                </>
              )}
            </>
          )}
        </div>
      </div>
      <span className="row wrap">
        <Badge tone={triggerStates[state][0]}>{triggerStates[state][1]}</Badge>
        <MovingButton
          document={SetTriggerAutomaticDocument}
          input={{
            namespace: target.namespace,
            target: { kind: target.kind, name: target.name },
            automatic: !automatic,
          }}
          effectOf={({ setTriggersAutomatic }) => setTriggersAutomatic}
          icon={automatic ? 'pause' : 'play'}
          className="button quiet small"
          cli={`sluice set triggers ${targetKinds[target.kind]}/${target.name} ${automatic ? '--manual' : '--auto'} -n ${target.namespace}`}
          about={
            <p>
              {automatic
                ? 'It goes on following its tag and fires no more, with all other triggers of its target.'
                : 'It fires again by itself, with all other triggers of its target; at once where its tag has moved meanwhile.'}
            </p>
          }
        >
          {automatic ? 'Pause' : 'Resume'}
        </MovingButton>
        <button
          type="button"
          className="button small"
          aria-expanded={asking}
          onClick={() => {
            setAsking(!asking);
          }}
        >
          Why?
        </button>
      </span>
      {asking && <Why trigger={trigger.id} />}
    </li>
  );
}
