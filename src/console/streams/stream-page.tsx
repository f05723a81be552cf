import { useMemo } from 'react';
import { useGraph } from '../graph/use-graph.js';
import { ImportButton } from '../imports/import-button.js';
import { isOf, tagOf, touches } from '../live/touches.js';
import { useFresh } from '../live/use-fresh.js';
import { StreamDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { PageHead } from '../parts/page-head.js';
import { StreamPolicy } from '../policies/stream-policy.js';
import { LookBack } from '../time/look-back.js';
import { TimeMachine } from '../time/time-machine.js';
import { useAsOf } from '../time/use-as-of.js';
import { StreamFacts } from './stream-facts.js';
import { StreamTags } from './stream-tags.js';
import { useTags } from './use-tags.js';

interface StreamAddress {
  readonly namespace: string;
  readonly stream: string;
}

/** One stream: its tags, and what is true of all of them. */
export function StreamPage({ namespace, stream }: StreamAddress) {
  const [asOf] = useAsOf();
  const variables = { namespace, stream, asOf };
  const asked = useGraph(StreamDocument, variables, {
    changedBy: (event) => touches(event, `${namespace}/${stream}`) || isOf('policy')(event),
  });
  const tags = useTags({ namespace, stream, asOf });
  const fresh = useFresh((event) => (touches(event, `${namespace}/${stream}`) ? tagOf(event) : null));
  const times = useMemo(
    () => (tags.lines ?? []).flatMap(({ tag }) => tag?.current?.createdAt ?? []),
    [tags.lines],
  );
  return (
    <>
      <PageHead
        title={`${namespace}/${stream}`}
        crumbs={[{ name: 'Streams', href: '/streams' }]}
        actions={
          <>
            <LookBack />
            <CopyAs
              document={StreamDocument}
              variables={variables}
              cli={`sluice describe is/${stream} -n ${namespace}`}
            />
            {asOf === null && <ImportButton namespace={namespace} stream={stream} />}
          </>
        }
      />
      <Answer of={asked}>
        {({ imageStream }) => (
          <div className="stack">
            <TimeMachine from={imageStream?.createdAt ?? null} times={times} />
            {imageStream ? (
              <div className="columns two-one">
                <StreamTags namespace={namespace} stream={stream} tags={tags} fresh={fresh} />
                <div className="stack">
                  <StreamFacts stream={imageStream} />
                  <StreamPolicy
                    namespace={namespace}
                    stream={stream}
                    policy={imageStream.policy}
                    isNow={asOf === null}
                  />
                </div>
              </div>
            ) : (
              <Empty
                icon="stream"
                title={asOf === null ? 'There is no such stream' : 'It was not there then'}
              >
                <p>
                  {namespace}/{stream}{' '}
                  {asOf === null ? 'does not exist, or is not for you to see.' : 'came later.'}
                </p>
              </Empty>
            )}
          </div>
        )}
      </Answer>
    </>
  );
}
