import { useState } from 'react';
import { CreateWebhookDocument } from '../operations.generated.js';
import { ActDialog } from '../parts/acting/act-dialog.js';
import { Command } from '../parts/copying/command.js';
import { Dialog } from '../parts/acting/dialog.js';
import { DialogButton } from '../parts/acting/dialog-button.js';
import { textOf } from '../parts/words/text-of.js';
import { wordsOf } from '../parts/words/words-of.js';

const inputOf = (form: FormData) => {
  const namespace = textOf(form, 'namespace');
  return {
    namespace: namespace === '' ? null : namespace,
    name: textOf(form, 'name'),
    url: textOf(form, 'url'),
    filter: { types: wordsOf(textOf(form, 'types')) },
  };
};

/** Makes a webhook, and shows its key: once. */
export function NewWebhook() {
  const [secret, setSecret] = useState<string | null>(null);
  const leave = () => {
    setSecret(null);
  };
  return (
    <>
      <DialogButton icon="plus" label="New webhook">
        {(close) => (
          <ActDialog
            title="New webhook"
            deed="Create"
            document={CreateWebhookDocument}
            variablesOf={(form) => ({ input: inputOf(form) })}
            onDone={({ createWebhook }) => {
              setSecret(createWebhook.secret);
            }}
            onClose={close}
          >
            <div className="field">
              <label htmlFor="webhook-url">Post to</label>
              <input
                id="webhook-url"
                name="url"
                type="url"
                required
                autoFocus
                placeholder="https://hooks.example.com/sluice"
              />
            </div>
            <div className="field">
              <label htmlFor="webhook-name">Name</label>
              <input id="webhook-name" name="name" required spellCheck={false} placeholder="chat" />
            </div>
            <div className="field">
              <label htmlFor="webhook-namespace">Events of namespace</label>
              <input id="webhook-namespace" name="namespace" spellCheck={false} placeholder="all" />
            </div>
            <div className="field">
              <label htmlFor="webhook-types">Types</label>
              <input
                id="webhook-types"
                name="types"
                spellCheck={false}
                placeholder="image-tag.moved build.*"
              />
              <span className="hint">Empty: all of them.</span>
            </div>
          </ActDialog>
        )}
      </DialogButton>
      {secret !== null && (
        <Dialog title="The key of the webhook" onClose={leave}>
          <p>
            Deliveries are signed with this key, as Standard Webhooks say. It is shown here and never again.
          </p>
          <Command text={secret} what="key" />
          <footer>
            <button type="button" className="button primary" onClick={leave}>
              I have it
            </button>
          </footer>
        </Dialog>
      )}
    </>
  );
}
