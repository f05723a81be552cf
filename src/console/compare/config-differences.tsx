import type { DifferencePartsFragment } from '../operations.generated.js';
import { configLines } from './config-lines.js';
import { Difference } from './difference.js';

type Config = NonNullable<DifferencePartsFragment['config']>;

/** What differs between two configurations. */
export function ConfigDifferences({ of }: { readonly of: Config }) {
  const groups = configLines(of);
  if (groups.length === 0) return <p className="muted">Nothing differs.</p>;
  return (
    <div className="compared">
      {groups.map(({ name, lines }) => (
        <div key={name}>
          <h3>{name}</h3>
          <Difference lines={lines} />
        </div>
      ))}
    </div>
  );
}
