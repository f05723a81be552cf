import { useState } from 'react';
import { NamespaceField } from '../namespaces/namespace-field.js';
import { CreateServiceAccountDocument } from '../operations.generated.js';
import { ActDialog } from '../parts/acting/act-dialog.js';
import { DialogButton } from '../parts/acting/dialog-button.js';
import { textOf } from '../parts/words/text-of.js';

/** Makes a service account; it may do nothing until a role is bound to it. */
export function NewServiceAccount({ onDone }: { readonly onDone: () => void }) {
  const [namespace, setNamespace] = useState('default');
  return (
    <DialogButton icon="plus" label="New service account">
      {(close) => (
        <ActDialog
          title="New service account"
          deed="Create"
          document={CreateServiceAccountDocument}
          variablesOf={(form) => ({ input: { serviceAccount: { namespace, name: textOf(form, 'name') } } })}
          onDone={onDone}
          onClose={close}
        >
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
        </ActDialog>
      )}
    </DialogButton>
  );
}
