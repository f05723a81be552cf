import type { DifferencePartsFragment } from '../operations.generated.js';
import { bytesOf } from '../parts/words/bytes.js';

/** The difference in four numbers. */
export function Totals({ of }: { readonly of: DifferencePartsFragment }) {
  const { layers, sizeDifference } = of;
  const facts = [
    ['Size', sizeDifference.startsWith('-') ? bytesOf(sizeDifference) : `+${bytesOf(sizeDifference)}`],
    ['To pull', bytesOf(layers.addedSize)],
    ['Shared', bytesOf(layers.sharedSize)],
    ['Common base', `${String(layers.commonBase)} layer${layers.commonBase === 1 ? '' : 's'}`],
  ] as const;
  return (
    <dl className="totals">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
