import { useState, type SubmitEvent } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import { CreateNamespaceDocument } from '../operations.generated.js';
import { Dialog } from '../parts/dialog.js';
import { Icon } from '../parts/icon.js';
import { Refusals } from '../parts/refusals.js';
import { textOf } from '../parts/text-of.js';

/** Makes a namespace. */
export function NewNamespace() {
  const [open, setOpen] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { run, pending } = useAction(CreateNamespaceDocument);
  const create = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const displayName = textOf(form, 'displayName');
    const outcome = await run({
      input: { name: textOf(form, 'name'), ...(displayName === '' ? {} : { displayName }) },
    });
    setRefusals(outcome.refusals);
    if (outcome.data) setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className="button primary"
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon name="plus" size={14} />
        New namespace
      </button>
      {open && (
        <Dialog
          title="New namespace"
          onClose={() => {
            setOpen(false);
          }}
        >
          <form className="stack" onSubmit={(event) => void create(event)}>
            <div className="field">
              <label htmlFor="namespace-name">Name</label>
              <input id="namespace-name" name="name" required autoFocus maxLength={63} spellCheck={false} />
              <span className="hint">Lower-case letters, digits and dashes.</span>
            </div>
            <div className="field">
              <label htmlFor="namespace-title">What people call it</label>
              <input id="namespace-title" name="displayName" />
            </div>
            <Refusals refusals={refusals} />
            <footer>
              <button type="submit" className="button primary" disabled={pending}>
                Create
              </button>
            </footer>
          </form>
        </Dialog>
      )}
    </>
  );
}
