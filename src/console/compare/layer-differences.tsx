import type { DifferencePartsFragment } from '../operations.generated.js';
import { bytesOf } from '../parts/words/bytes.js';
import { shortDigest } from '../parts/words/digest.js';
import { Difference, type DifferenceLine } from './difference.js';

type Layers = DifferencePartsFragment['layers'];

/** Which layers two images share, and which only one of them has. */
export function LayerDifferences({ of }: { readonly of: Layers }) {
  const lines = (sign: DifferenceLine['sign'], layers: Layers['shared']) =>
    layers.map(({ digest, size }) => ({ sign, text: `${shortDigest(digest)}  ${bytesOf(size)}` }));
  return (
    <Difference lines={[...lines(' ', of.shared), ...lines('-', of.removed), ...lines('+', of.added)]} />
  );
}
