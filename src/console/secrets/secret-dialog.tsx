import { PutSecretDocument } from '../operations.generated.js';
import { ActDialog } from '../parts/acting/act-dialog.js';
import { textOf } from '../parts/words/text-of.js';

interface SecretParts {
  readonly namespace: string;
  readonly onClose: () => void;
}

const loginOf = (form: FormData) => {
  const password = form.get('password');
  return {
    server: textOf(form, 'server'),
    username: textOf(form, 'username'),
    password: typeof password === 'string' ? password : '',
  };
};

/** Takes a login for a registry. It is sent once, encrypted on the other side, and shown to nobody. */
export function SecretDialog({ namespace, onClose }: SecretParts) {
  return (
    <ActDialog
      title="Add a registry secret"
      deed="Keep it"
      document={PutSecretDocument}
      variablesOf={(form) => ({
        input: { namespace, name: textOf(form, 'name'), data: { login: loginOf(form) } },
      })}
      onClose={onClose}
    >
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
    </ActDialog>
  );
}
