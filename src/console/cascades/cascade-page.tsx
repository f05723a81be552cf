import { useState } from 'react';
import { useGraph } from '../graph/use-graph.js';
import { useSubscription } from '../live/use-subscription.js';
import {
  CascadeDocument,
  FollowCascadeDocument,
  type CascadePartsFragment,
} from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Answer } from '../parts/states/answer.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Duration } from '../parts/words/duration.js';
import { Empty } from '../parts/states/empty.js';
import { Icon } from '../parts/icon.js';
import { PageHead } from '../parts/page-head.js';
import { stepsAt } from './as-of.js';
import { LanesView } from './lanes-view.js';
import { stepStates } from './step-words.js';
import { useReplay } from './use-replay.js';

/** All that one event brought about, as it goes on: share the address to show it to somebody else. */
export function CascadePage({ event }: { readonly event: string }) {
  const variables = { event };
  const asked = useGraph(CascadeDocument, variables);
  const [live, setLive] = useState<CascadePartsFragment | null>(null);
  useSubscription(FollowCascadeDocument, () => variables, event, {
    onData: ({ cascade }) => {
      setLive(cascade);
    },
  });
  const cascade = live ?? asked.data?.cascade ?? null;
  const from = cascade ? Date.parse(cascade.startedAt) : 0;
  const to = cascade?.finishedAt == null ? from : Date.parse(cascade.finishedAt);
  const [time, play] = useReplay(from, to);
  return (
    <>
      <PageHead
        title={cascade?.steps[0]?.subject ?? 'Cascade'}
        beside={cascade && <Badge tone={stepStates[cascade.state][0]}>{stepStates[cascade.state][1]}</Badge>}
        crumbs={[{ name: 'Activity', href: '/activity' }]}
        about={
          cascade && (
            <>
              Began <Ago at={cascade.startedAt} />, took{' '}
              <Duration from={cascade.startedAt} to={cascade.finishedAt} />, {cascade.steps.length}{' '}
              {cascade.steps.length === 1 ? 'step' : 'steps'}
            </>
          )
        }
        actions={
          <>
            <CopyAs document={CascadeDocument} variables={variables} cli={`sluice cascade ${event}`} />
            {cascade?.finishedAt != null && (
              <button type="button" className="button" onClick={play} disabled={time !== null}>
                <Icon name="play" size={14} />
                Replay ×10
              </button>
            )}
          </>
        }
      />
      <Answer of={asked}>
        {() =>
          cascade ? (
            <Card title="What came of it" flush>
              <LanesView steps={time === null ? cascade.steps : stepsAt(cascade.steps, time)} />
              {cascade.isTruncated && <p className="note info">There are more steps than are told here.</p>}
            </Card>
          ) : (
            <Empty icon="cascade" title="There is no such event">
              <p>It is older than what is kept, or not for you to see.</p>
            </Empty>
          )
        }
      </Answer>
    </>
  );
}
