import { platformText } from '../images/platform-text.js';
import type { CompareQuery, DifferencePartsFragment } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';
import { bytesOf } from '../parts/words/bytes.js';
import { Card } from '../parts/card.js';
import { Icon } from '../parts/icon.js';
import { ConfigDifferences } from './config-differences.js';
import { LayerDifferences } from './layer-differences.js';
import { Totals } from './totals.js';

type Compared = NonNullable<CompareQuery['compareImages']>;

const tones = { ADDED: 'ok', REMOVED: 'bad', CHANGED: 'warn', SAME: 'plain' } as const;

/** All that differs between two images; of two indexes, platform by platform. */
export function Comparison({ of }: { readonly of: Compared }) {
  if (of.same)
    return (
      <p className="note ok">
        <Icon name="check" size={14} />
        Both are the very same image.
      </p>
    );
  return (
    <div className="stack">
      <Totals of={of} />
      {of.platforms.length === 0 && <Differences of={of} />}
      {of.platforms.map(({ platform, difference, comparison }) => (
        <section className="stack" key={platformText(platform)}>
          <h2 className="row">
            {platformText(platform)}
            <Badge tone={tones[difference]}>{difference.toLowerCase()}</Badge>
            {comparison && <span className="muted small number">{signed(comparison.sizeDifference)}</span>}
          </h2>
          {comparison && !comparison.same && <Differences of={comparison} />}
        </section>
      ))}
    </div>
  );
}

const signed = (bytes: string) => (bytes.startsWith('-') ? bytesOf(bytes) : `+${bytesOf(bytes)}`);

function Differences({ of }: { readonly of: DifferencePartsFragment }) {
  return (
    <div className="columns halves">
      {of.config && (
        <Card title="Configuration">
          <ConfigDifferences of={of.config} />
        </Card>
      )}
      <Card title="Layers">
        <LayerDifferences of={of.layers} />
      </Card>
    </div>
  );
}
