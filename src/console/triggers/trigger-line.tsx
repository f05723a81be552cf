import { useState } from 'react';
import { Link } from 'wouter';
import { SetTriggerAutomaticDocument, type TriggerPartsFragment } from '../operations.generated.js';
import { ActButton } from '../parts/act-button.js';
import { Ago } from '../parts/ago.js';
import { Badge } from '../parts/badge.js';
import { cascadePath, deploymentPath, tagPath } from '../parts/paths.js';
import { triggerSource, triggerStates, triggerTarget } from './trigger-words.js';
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
        <ActButton
          document={SetTriggerAutomaticDocument}
          variables={{
            input: {
              namespace: target.namespace,
              target: { kind: target.kind, name: target.name },
              automatic: !automatic,
            },
          }}
          icon={automatic ? 'pause' : 'play'}
          className="button quiet small"
        >
          {automatic ? 'Pause' : 'Resume'}
        </ActButton>
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
