import type { ImageQuery } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { bytesOf } from '../parts/words/bytes.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { KeyValues } from '../parts/key-values.js';
import { platformText } from './platform-text.js';

/** What is true of an image as a whole. */
export function ImageFacts({ image }: { readonly image: NonNullable<ImageQuery['image']> }) {
  const { config } = image;
  return (
    <Card title="About">
      <div className="stack">
        <Facts
          of={{
            Digest: <code>{image.digest}</code>,
            Size: bytesOf(image.size),
            Platform: image.platform && platformText(image.platform),
            Platforms: image.manifests.length > 0 ? image.manifests.length : null,
            Layers: image.layers.length > 0 ? image.layers.length : null,
            Built: config?.created == null ? null : <Ago at={config.created} />,
            'First seen': <Ago at={image.firstSeenAt} />,
            Author: config?.author,
            Parent: config?.parent,
            'Media type': image.mediaType,
          }}
        />
        <KeyValues title="Labels" of={config?.labels ?? []} />
      </div>
    </Card>
  );
}
