import { Link } from 'wouter';
import type { TagQuery } from '../operations.generated.js';
import { bytesOf } from '../parts/words/bytes.js';
import { Card } from '../parts/card.js';
import { Command } from '../parts/copying/command.js';
import { Facts } from '../parts/facts.js';
import { counted } from '../parts/words/counted.js';

type Tag = NonNullable<TagQuery['imageTag']>;

/** The very lines that fetch what a tag points at. */
export function TagPull({ tag }: { readonly tag: Tag }) {
  const { image, pullSpec, current, spec } = tag;
  const byTag = spec?.source?.kind === 'DOCKER_IMAGE' ? spec.source.name : null;
  return (
    <Card title="Pull it">
      {pullSpec === null ? (
        <p className="muted">There is nothing to pull yet.</p>
      ) : (
        <div className="stack">
          <div className="stack tight">
            <h3 className="small">
              {current?.digest == null ? 'As it is named' : 'By digest: always this image'}
            </h3>
            <Command text={`podman pull ${pullSpec}`} />
          </div>
          {byTag !== null && byTag !== pullSpec && (
            <div className="stack tight">
              <h3 className="small">By tag: whatever its registry has by then</h3>
              <Command text={`podman pull ${byTag}`} />
            </div>
          )}
          {image && (
            <Facts
              of={{
                Image: <Link href={`/images/${image.digest}`}>Layers, configuration, platforms</Link>,
                Size: bytesOf(image.size),
                Platform: image.platform
                  ? [image.platform.os, image.platform.architecture, image.platform.variant]
                      .filter(Boolean)
                      .join('/')
                  : counted(image.manifests.length, 'platform'),
              }}
            />
          )}
        </div>
      )}
    </Card>
  );
}
