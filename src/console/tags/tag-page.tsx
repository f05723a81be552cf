import { useState } from 'react';
import { useGraph } from '../graph/use-graph.js';
import { ImportButton } from '../imports/import-button.js';
import { RestoreTagDocument, TagDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { PageHead } from '../parts/page-head.js';
import { streamPath } from '../parts/paths.js';
import { TagState } from '../streams/tag-state.js';
import { LookBack } from '../time/look-back.js';
import { TimeMachine } from '../time/time-machine.js';
import { useAsOf } from '../time/use-as-of.js';
import { CompareWithNow } from './compare-with-now.js';
import { History } from './history.js';
import { TagConsumers } from './tag-consumers.js';
import { TagHold } from './tag-hold.js';
import { TagPull } from './tag-pull.js';
import { TagSourceCard } from './tag-source-card.js';

/** Items of a history that one answer holds. */
const most = 100;

interface TagAddress {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
}

/** One tag: where it points, where it ever pointed, what to pull, and how it comes by its images. */
export function TagPage({ namespace, stream, tag }: TagAddress) {
  const [asOf, , inTime] = useAsOf();
  const [first, setFirst] = useState(20);
  const variables = { namespace, stream, tag, asOf, first };
  const asked = useGraph(TagDocument, variables, {
    changedBy: (event) => event.subject === `${namespace}/${stream}:${tag}`,
  });
  const shown = asked.data?.imageTag;
  const source = shown?.spec?.source?.kind === 'DOCKER_IMAGE' ? shown.spec.source.name : undefined;
  return (
    <>
      <PageHead
        title={`${stream}:${tag}`}
        beside={shown && <TagState tag={shown} />}
        crumbs={[
          { name: 'Streams', href: '/streams' },
          { name: `${namespace}/${stream}`, href: inTime(streamPath(namespace, stream)) },
        ]}
        actions={
          <>
            <LookBack />
            <CopyAs
              document={TagDocument}
              variables={variables}
              cli={`sluice history ${stream}:${tag} -n ${namespace}`}
              deeds={{
                Restore: {
                  document: RestoreTagDocument,
                  variables: { input: { namespace, stream, tag, to: { position: 1 } } },
                  cli: `sluice rollback ${stream}:${tag} -n ${namespace}`,
                },
              }}
            />
            {asOf === null && (
              <ImportButton
                namespace={namespace}
                stream={stream}
                tag={tag}
                {...(source ? { from: source } : {})}
              />
            )}
          </>
        }
      />
      <Answer of={asked}>
        {({ imageTag }) =>
          imageTag ? (
            <div className="stack">
              <TimeMachine
                from={imageTag.stream.createdAt}
                times={imageTag.history.nodes.map(({ createdAt }) => createdAt)}
                actions={
                  asOf !== null && (
                    <CompareWithNow
                      namespace={namespace}
                      stream={stream}
                      tag={tag}
                      then={imageTag.current?.digest ?? null}
                    />
                  )
                }
              />
              {imageTag.hold && (
                <TagHold namespace={namespace} stream={stream} tag={tag} hold={imageTag.hold} />
              )}
              <div className="columns two-one">
                <History
                  address={{ namespace, stream, tag }}
                  items={imageTag.history.nodes}
                  more={
                    imageTag.history.pageInfo.hasNextPage && first < most
                      ? () => setFirst(Math.min(most, first + 40))
                      : null
                  }
                  isCut={imageTag.history.pageInfo.hasNextPage && first === most}
                />
                <div className="stack">
                  <TagPull tag={imageTag} />
                  {asOf === null && (
                    <TagConsumers address={{ namespace, stream, tag }} triggers={imageTag.triggers} />
                  )}
                  <TagSourceCard tag={imageTag} />
                </div>
              </div>
            </div>
          ) : (
            <div className="stack">
              <TimeMachine from={null} times={[]} />
              <Empty icon="tag" title={asOf === null ? 'There is no such tag' : 'It was not there then'}>
                <p>
                  {namespace}/{stream}:{tag}{' '}
                  {asOf === null ? 'does not exist, or is not for you to see.' : 'came later.'}
                </p>
              </Empty>
            </div>
          )
        }
      </Answer>
    </>
  );
}
