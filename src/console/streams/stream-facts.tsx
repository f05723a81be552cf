import type { StreamQuery } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { KeyValues } from '../parts/key-values.js';

type Stream = NonNullable<StreamQuery['imageStream']>;

/** What is true of a stream as a whole. */
export function StreamFacts({ stream }: { readonly stream: Stream }) {
  const failed = stream.conditions.find(({ status }) => status === 'FALSE');
  return (
    <Card title="About">
      <div className="stack">
        {failed && (
          <p className="note warn">
            {failed.reason}: {failed.message}
          </p>
        )}
        <Facts
          of={{
            Created: <Ago at={stream.createdAt} />,
            Images: stream.imageCount,
            Repository: stream.dockerImageRepository,
            'Pull inside': stream.imageRepository,
            'Pull outside': stream.publicImageRepository,
            'Local lookup': stream.localLookup ? 'on' : 'off',
            Generation: `${stream.generation}, version ${stream.resourceVersion}`,
          }}
        />
        <KeyValues title="Labels" of={stream.labels} />
        <KeyValues title="Annotations" of={stream.annotations} />
      </div>
    </Card>
  );
}
