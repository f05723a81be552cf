import { useState, type SubmitEvent } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import { PutSecretDocument } from '../operations.generated.js';
import { Dialog } from '../parts/dialog.js';
import { Refusals } from '../parts/refusals.js';
import { textOf } from '../parts/text-of.js';

interface SecretParts {
  readonly namespace: string;
  readonly onClose: () => void;
}

/** Takes a login for a registry. It is sent once, encrypted on the other side, and shown to nobody. */
export function SecretDialog({ namespace, onClose }: SecretParts) {
  const { run, pending } = useAction(PutSecretDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const put = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = form.get('password');
    const login = {
      server: textOf(form, 'server'),
      username: textOf(form, 'username'),
      password: typeof password === 'string' ? password : '',
    };
    const outcome = await run({ input: { namespace, name: textOf(form, 'name'), data: { login } } });
    setRefusals(outcome.refusals);
    if (outcome.data) onClose();
  };
  return (
    <Dialog title="Add a registry secret" onClose={onClose}>
      <form className="stack" autoComplete="off" onSubmit={(event) => void put(event)}>
        <div className="field">
          <label htmlFor="secret-name">Name</label>
          <input id="secret-name" name="name" required autoFocus spellCheck={false} placeholder="quay" />
          <span className="hint">One of this name that is there already is replaced.</span>
        </div>
        <div className="field">
          <label htmlFor="secret-server">Registry</label>
          <input id="secret-server" name="server" required spellCheck={false} placeholder="quay.io/team" />
        </div>
        <div className="field">
          <label htmlFor="secret-user">User</label>
          <input id="secret-user" name="username" required spellCheck={false} autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor="secret-password">Password or token</label>
          <input id="secret-password" name="password" type="password" required autoComplete="new-password" />
        </div>
        <Refusals refusals={refusals} />
        <footer>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary" disabled={pending}>
            Keep it
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
