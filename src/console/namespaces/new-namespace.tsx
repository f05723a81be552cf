import { CreateNamespaceDocument } from '../operations.generated.js';
import { ActDialog } from '../parts/acting/act-dialog.js';
import { DialogButton } from '../parts/acting/dialog-button.js';
import { textOf } from '../parts/words/text-of.js';

const inputOf = (form: FormData) => {
  const displayName = textOf(form, 'displayName');
  return { name: textOf(form, 'name'), ...(displayName === '' ? {} : { displayName }) };
};

/** Makes a namespace. */
export function NewNamespace() {
  return (
    <DialogButton icon="plus" label="New namespace">
      {(close) => (
        <ActDialog
          title="New namespace"
          deed="Create"
          document={CreateNamespaceDocument}
          variablesOf={(form) => ({ input: inputOf(form) })}
          onClose={close}
        >
          <div className="field">
            <label htmlFor="namespace-name">Name</label>
            <input id="namespace-name" name="name" required autoFocus maxLength={63} spellCheck={false} />
            <span className="hint">Lower-case letters, digits and dashes.</span>
          </div>
          <div className="field">
            <label htmlFor="namespace-title">What people call it</label>
            <input id="namespace-title" name="displayName" />
          </div>
        </ActDialog>
      )}
    </DialogButton>
  );
}
