import { useState, type SubmitEvent } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import { NamespaceField } from '../namespaces/namespace-field.js';
import { CreateServiceAccountDocument } from '../operations.generated.js';
import { Dialog } from '../parts/dialog.js';
import { Icon } from '../parts/icon.js';
import { Refusals } from '../parts/refusals.js';
import { textOf } from '../parts/text-of.js';

/** Makes a service account; it may do nothing until a role is bound to it. */
export function NewServiceAccount({ onDone }: { readonly onDone: () => void }) {
  const [open, setOpen] = useState(false);
  const [namespace, setNamespace] = useState('default');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { run, pending } = useAction(CreateServiceAccountDocument);
  const close = () => {
    setOpen(false);
    setRefusals([]);
  };
  const create = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = textOf(new FormData(event.currentTarget), 'name');
    const outcome = await run({ input: { serviceAccount: { namespace, name } } });
    setRefusals(outcome.refusals);
    if (!outcome.data) return;
    close();
    onDone();
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
        New service account
      </button>
      {open && (
        <Dialog title="New service account" onClose={close}>
          <form className="stack" onSubmit={(event) => void create(event)}>
            <NamespaceField value={namespace} onChange={setNamespace} />
            <div className="field">
              <label htmlFor="account-name">Name</label>
              <input
                id="account-name"
                name="name"
                required
                autoFocus
                maxLength={63}
                spellCheck={false}
                placeholder="ci"
              />
              <span className="hint">Lower-case letters, digits and dashes.</span>
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
