import { useState, type SubmitEvent } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import { SetStreamPolicyDocument, type StreamPolicyPartsFragment } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { Dialog } from '../parts/dialog.js';
import { Facts } from '../parts/facts.js';
import { Icon } from '../parts/icon.js';
import { Refusals } from '../parts/refusals.js';
import { textOf } from '../parts/text-of.js';

interface PolicyParts {
  readonly namespace: string;
  readonly stream: string;
  readonly policy: StreamPolicyPartsFragment;
  /** Whether it can be changed: the past cannot. */
  readonly isNow: boolean;
}

const origins = { NAMESPACE: 'of the namespace', STREAM: 'of this stream', DEFAULT: 'built in' } as const;

/** What binds a stream, with where each rule comes from. */
export function StreamPolicy({ isNow, ...of }: PolicyParts) {
  const [open, setOpen] = useState(false);
  const { immutableTags, limits, retention } = of.policy;
  const from = (origin: keyof typeof origins) => <span className="faint"> {origins[origin]}</span>;
  return (
    <Card
      title="Rules"
      actions={
        isNow && (
          <button
            type="button"
            className="button small"
            onClick={() => {
              setOpen(true);
            }}
          >
            <Icon name="policy" size={14} />
            Change
          </button>
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
        }}
      />
      {open && (
        <PolicyDialog
          {...of}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}

function PolicyDialog({
  namespace,
  stream,
  policy,
  onClose,
}: Omit<PolicyParts, 'isNow'> & { readonly onClose: () => void }) {
  const { run, pending } = useAction(SetStreamPolicyDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { immutableTags, retention, version } = policy;
  const own = <Value,>(value: Value, origin: string) => (origin === 'STREAM' ? value : '');
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [revisions, age] = [textOf(form, 'revisions'), textOf(form, 'age')];
    const input = {
      namespace,
      stream,
      immutableTags: textOf(form, 'immutable')
        .split(/[\s,]+/)
        .filter(Boolean),
      retention: {
        keepTagRevisions: revisions === '' ? null : Number(revisions),
        keepYoungerThan: age === '' ? null : age,
      },
      expectedVersion: version,
    };
    const outcome = await run({ input });
    setRefusals(outcome.refusals);
    if (outcome.data) onClose();
  };
  return (
    <Dialog title={`Rules of ${stream}`} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void save(event)}>
        <p className="muted">
          Beside what the namespace lays down: a stream can add to that, and take none away.
        </p>
        <div className="field">
          <label htmlFor="stream-immutable">Tags that stay where they point</label>
          <input
            id="stream-immutable"
            name="immutable"
            className="mono"
            placeholder="1.* release-*"
            spellCheck={false}
            defaultValue={immutableTags
              .filter(({ origin }) => origin === 'STREAM')
              .map(({ pattern }) => pattern)
              .join(' ')}
          />
          <span className="hint">Patterns of names: * any characters, ? one.</span>
        </div>
        <div className="field">
          <label htmlFor="stream-revisions">Revisions kept of each tag</label>
          <input
            id="stream-revisions"
            name="revisions"
            type="number"
            min="1"
            placeholder={String(retention.keepTagRevisions)}
            defaultValue={own(retention.keepTagRevisions, retention.keepTagRevisionsFrom)}
          />
        </div>
        <div className="field">
          <label htmlFor="stream-age">Kept while younger than</label>
          <input
            id="stream-age"
            name="age"
            placeholder={retention.keepYoungerThan}
            defaultValue={own(retention.keepYoungerThan, retention.keepYoungerThanFrom)}
          />
        </div>
        <Refusals refusals={refusals} />
        <footer>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary" disabled={pending}>
            Save rules
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
