import { useState } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import { ReleaseTagDocument, type TagQuery } from '../operations.generated.js';
import { Ago } from '../parts/ago.js';
import { Icon } from '../parts/icon.js';
import { Refusals } from '../parts/refusals.js';
import type { TagNames } from './address.js';

type Hold = NonNullable<NonNullable<TagQuery['imageTag']>['hold']>;

/** Says that a tag is held, by whom and why, and lets it go. */
export function TagHold({ hold, ...address }: TagNames & { readonly hold: Hold }) {
  const { run, pending } = useAction(ReleaseTagDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const release = async () => {
    setRefusals((await run({ input: address })).refusals);
  };
  return (
    <>
      <div className="note warn row spread wrap">
        <span className="row wrap">
          <Icon name="pin" size={14} />
          <span>
            Held by <b>{hold.actor.name}</b> <Ago at={hold.since} />
            {hold.reason !== '' && <>: {hold.reason}</>}
          </span>
        </span>
        <button type="button" className="button small" disabled={pending} onClick={() => void release()}>
          Release
        </button>
      </div>
      <Refusals refusals={refusals} />
    </>
  );
}
