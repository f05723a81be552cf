import type { ImageQuery } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { Digest } from '../parts/words/digest.js';
import { platformText } from './platform-text.js';
import './image-platforms.css';

type Manifests = NonNullable<ImageQuery['image']>['manifests'];

/** The platforms that an image index has an image for. */
export function ImagePlatforms({ manifests }: { readonly manifests: Manifests }) {
  return (
    <Card title="Platforms" flush>
      <ul className="platforms">
        {manifests.map(({ digest, platform, image, mediaType }) => (
          <li key={digest}>
            <b>{platform === null ? mediaType : platformText(platform)}</b>
            <Digest digest={digest} plain={image === null} />
            {image === null && <span className="faint">not imported</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
