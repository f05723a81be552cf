import { Link } from 'wouter';
import { useMore } from '../graph/use-more.js';
import { isOf } from '../live/touches.js';
import { ImageNamingDocument } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Answer } from '../parts/states/answer.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import '../parts/lists/lines.css';
import { tagPath } from '../parts/paths.js';

/** Every tag that points at an image, or ever has and still knows. */
export function ImageNaming({ digest }: { readonly digest: string }) {
  const asked = useMore(
    ImageNamingDocument,
    { digest },
    ({ image }) => image?.namedBy ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    isOf('image-tag', 'image-stream', 'images'),
  );
  return (
    <Card title="Who names it" flush>
      <Answer of={asked} lines={2}>
        {(namings) => (
          <>
            {namings.length === 0 && (
              <p className="body muted">No tag that you may see: it goes with the next prune.</p>
            )}
            <ul className="lines">
              {namings.map(({ imageTag, isCurrent, revision, since, index }) => {
                const { namespace, name: stream } = imageTag.stream;
                return (
                  <li key={imageTag.id}>
                    <div>
                      <Link href={tagPath(namespace.name, stream, imageTag.name)}>
                        <span className="faint">{namespace.name}/</span>
                        {stream}:{imageTag.name}
                      </Link>
                      <div className="small muted">
                        #{revision}, <Ago at={since} />
                        {index !== null && ', within an index'}
                      </div>
                    </div>
                    <Badge tone={isCurrent ? 'accent' : 'plain'}>{isCurrent ? 'Current' : 'History'}</Badge>
                  </li>
                );
              })}
            </ul>
            {asked.more && (
              <div className="body">
                <button type="button" className="button small" disabled={asked.pending} onClick={asked.more}>
                  Show more
                </button>
              </div>
            )}
          </>
        )}
      </Answer>
    </Card>
  );
}
