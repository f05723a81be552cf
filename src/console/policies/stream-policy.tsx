import { useState } from 'react';
import type { StreamPolicyPartsFragment } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';
import { bytesOf } from '../parts/words/bytes.js';
import { Card } from '../parts/card.js';
import { DialogButton } from '../parts/acting/dialog-button.js';
import { Facts } from '../parts/facts.js';
import { isNewer } from './is-newer.js';
import { StreamPolicyDialog } from './stream-policy-dialog.js';

interface PolicyParts {
  readonly namespace: string;
  readonly stream: string;
  readonly policy: StreamPolicyPartsFragment;
  /** Whether it can be changed: the past cannot. */
  readonly isNow: boolean;
}

const origins = { NAMESPACE: 'of the namespace', STREAM: 'of this stream', DEFAULT: 'built in' } as const;

/** What binds a stream, with where each rule comes from. */
export function StreamPolicy({ isNow, policy: read, ...of }: PolicyParts) {
  // A second change builds on the answer to the first, and does not wait until that is read again.
  const [saved, setSaved] = useState<StreamPolicyPartsFragment | null>(null);
  const policy = isNow && saved !== null && isNewer(saved.version, read.version) ? saved : read;
  const { immutableTags, limits, retention } = policy;
  const from = (origin: keyof typeof origins) => <span className="faint"> {origins[origin]}</span>;
  return (
    <Card
      title="Rules"
      actions={
        isNow && (
          <DialogButton icon="policy" label="Change" className="button small">
            {(close) => <StreamPolicyDialog {...of} policy={policy} onSaved={setSaved} onClose={close} />}
          </DialogButton>
        )
      }
    >
      <Facts
        of={{
          Immutable:
            immutableTags.length === 0 ? (
              <span className="muted">no tag</span>
            ) : (
              <span className="row wrap">
                {immutableTags.map(({ pattern, origin }) => (
                  <Badge key={`${origin} ${pattern}`} icon="secret" title={origins[origin]}>
                    {pattern}
                  </Badge>
                ))}
              </span>
            ),
          Keeps: (
            <>
              {retention.keepTagRevisions} revisions{from(retention.keepTagRevisionsFrom)}
            </>
          ),
          'And what is': (
            <>
              younger than {retention.keepYoungerThan}
              {from(retention.keepYoungerThanFrom)}
            </>
          ),
          'Most tags': limits.maximumTags,
          'Most images': limits.maximumImages,
          'Largest push': limits.maximumImageSize === null ? null : bytesOf(limits.maximumImageSize),
        }}
      />
    </Card>
  );
}
