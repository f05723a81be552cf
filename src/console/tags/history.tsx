import { useState } from 'react';
import type { HistoryItemFragment } from '../operations.generated.js';
import { AndMore } from '../parts/lists/and-more.js';
import { Card } from '../parts/card.js';
import { Empty } from '../parts/states/empty.js';
import { ShowOlder } from '../parts/lists/show-older.js';
import { useAsOf } from '../time/use-as-of.js';
import type { TagNames } from './address.js';
import { HistoryLine } from './history-line.js';
import './history.css';
import { RestoreDialog } from './restore-dialog.js';

interface HistoryParts {
  readonly address: TagNames;
  readonly items: readonly HistoryItemFragment[];
  /** Shows older ones; null where there are none. */
  readonly more: (() => void) | null;
  /** Whether there are still older ones than can be shown here. */
  readonly isCut: boolean;
}

/** All that a tag ever pointed at, newest first; any of it can be put on top again. */
export function History({ address, items, more, isCut }: HistoryParts) {
  const [restoring, setRestoring] = useState<HistoryItemFragment | null>(null);
  const [asOf] = useAsOf();
  const current = items[0];
  return (
    <Card title="History" flush>
      {current === undefined ? (
        <Empty icon="history" title="It has never pointed at anything">
          <p>What it points at will be listed here, and stay listed.</p>
        </Empty>
      ) : (
        <ol className="history">
          {items.map((item) => (
            <HistoryLine
              key={item.revision}
              item={item}
              current={current}
              onRestore={asOf === null && item !== current ? () => setRestoring(item) : null}
            />
          ))}
        </ol>
      )}
      <ShowOlder more={more} />
      <AndMore
        where={isCut}
        command={`sluice history ${address.stream}:${address.tag} -n ${address.namespace}`}
      />
      {restoring && current && (
        <RestoreDialog
          address={address}
          item={restoring}
          current={current}
          onClose={() => {
            setRestoring(null);
          }}
        />
      )}
    </Card>
  );
}
