import { useState, type SubmitEvent } from 'react';
import { BlastRadius } from '../cascades/blast-radius.js';
import { Changes } from '../changes/changes.js';
import { useAction, type Refusal } from '../graph/use-action.js';
import { PromoteDocument, type PromoteMutation } from '../operations.generated.js';
import { Dialog } from '../parts/dialog.js';
import { Icon } from '../parts/icon.js';
import { Refusals } from '../parts/refusals.js';
import { addressOf } from './tag-address.js';

/** Brings the image of one tag to another, once one has seen what that does. */
export function PromoteButton() {
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [preview, setPreview] = useState<PromoteMutation['promoteImageTag'] | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { run, pending } = useAction(PromoteDocument);
  const close = () => {
    setOpen(false);
    setPreview(null);
    setRefusals([]);
  };
  const promote = async (event: SubmitEvent) => {
    event.preventDefault();
    const addresses = { from: addressOf(from), to: addressOf(to) };
    if (!addresses.from || !addresses.to) {
      setRefusals([{ code: 'BAD_USER_INPUT', message: 'Write a tag as namespace/stream:tag.' }]);
      return;
    }
    const dryRun = preview === null;
    const outcome = await run({ input: { from: addresses.from, to: addresses.to, dryRun } });
    setRefusals(outcome.refusals);
    if (!outcome.data) return;
    if (dryRun) setPreview(outcome.data.promoteImageTag);
    else close();
  };
  const field = (
    id: string,
    label: string,
    value: string,
    set: (value: string) => void,
    placeholder: string,
  ) => (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        required
        className="mono"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          set(event.target.value);
          setPreview(null);
        }}
      />
    </div>
  );
  return (
    <>
      <button
        type="button"
        className="button primary"
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon name="promote" size={14} />
        Promote
      </button>
      {open && (
        <Dialog title="Promote an image" onClose={close}>
          <form className="stack" onSubmit={(event) => void promote(event)}>
            {field('promote-from', 'From', from, setFrom, 'shop/web:staging')}
            {field('promote-to', 'To', to, setTo, 'production/web:live')}
            {preview &&
              (preview.changes.length === 0 ? (
                <p className="note info">
                  It waits for the approval of somebody else; nothing moves before that.
                </p>
              ) : (
                <>
                  <Changes changes={preview.changes} />
                  <BlastRadius of={preview.blastRadius} />
                </>
              ))}
            <Refusals refusals={refusals} />
            <footer>
              <button type="button" className="button" onClick={close}>
                Cancel
              </button>
              <button type="submit" className="button primary" disabled={pending}>
                {preview === null ? 'Preview' : 'Promote'}
              </button>
            </footer>
          </form>
        </Dialog>
      )}
    </>
  );
}
