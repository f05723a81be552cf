import type { ImageQuery } from '../operations.generated.js';
import { bytesOf } from '../parts/words/bytes.js';
import { Card } from '../parts/card.js';
import { Digest } from '../parts/words/digest.js';
import './image-layers.css';

type Layers = NonNullable<ImageQuery['image']>['layers'];

/** The layers of an image from the base up, and how much of it each one is. */
export function ImageLayers({ layers }: { readonly layers: Layers }) {
  const largest = Math.max(1, ...layers.map(({ size }) => Number(size)));
  return (
    <Card title="Layers" flush>
      <ol className="layers">
        {layers.map(({ digest, size }, index) => (
          <li key={`${String(index)} ${digest}`}>
            <span className="faint number">{index + 1}</span>
            <Digest digest={digest} plain />
            <span className="bar-of" aria-hidden="true">
              <i style={{ width: `${String((100 * Number(size)) / largest)}%` }} />
            </span>
            <span className="number">{bytesOf(size)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
