import { Link } from 'wouter';
import type { DeploymentQuery } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { Digest } from '../parts/words/digest.js';
import '../parts/lists/lines.css';
import { tagPath } from '../parts/paths.js';

type Containers = NonNullable<DeploymentQuery['deployment']>['containers'];

/** The containers of a deployment, with the image that each is to run. */
export function DeploymentContainers({ containers }: { readonly containers: Containers }) {
  return (
    <Card title="Containers" flush>
      <ul className="lines">
        {containers.map(({ name, path, image, digest, from }) => (
          <li key={path}>
            <div>
              <b title={path}>{name}</b>
              <div className="small muted">
                {from ? (
                  <Link href={tagPath(from.namespace, from.stream, from.tag)}>
                    {from.namespace}/{from.stream}:{from.tag}
                  </Link>
                ) : (
                  'from no tag'
                )}
              </div>
            </div>
            {digest === null ? (
              <span className="faint">{image ?? 'waits for the tag'}</span>
            ) : (
              <Digest digest={digest} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
