import { useState, type SubmitEvent } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import { CreateWebhookDocument } from '../operations.generated.js';
import { Command } from '../parts/command.js';
import { Dialog } from '../parts/dialog.js';
import { Icon } from '../parts/icon.js';
import { Refusals } from '../parts/refusals.js';
import { textOf } from '../parts/text-of.js';

const words = (text: string) => text.split(/[\s,]+/).filter(Boolean);

/** Makes a webhook, and shows its key: once. */
export function NewWebhook() {
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { run, pending } = useAction(CreateWebhookDocument);
  const close = () => {
    setOpen(false);
    setSecret(null);
    setRefusals([]);
  };
  const create = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const namespace = textOf(form, 'namespace');
    const outcome = await run({
      input: {
        namespace: namespace === '' ? null : namespace,
        name: textOf(form, 'name'),
        url: textOf(form, 'url'),
        filter: { types: words(textOf(form, 'types')) },
      },
    });
    setRefusals(outcome.refusals);
    setSecret(outcome.data?.createWebhook.secret ?? null);
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
        New webhook
      </button>
      {open && (
        <Dialog title="New webhook" onClose={close}>
          {secret === null ? (
            <form className="stack" onSubmit={(event) => void create(event)}>
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
              <Refusals refusals={refusals} />
              <footer>
                <button type="submit" className="button primary" disabled={pending}>
                  Create
                </button>
              </footer>
            </form>
          ) : (
            <div className="stack">
              <p>
                Deliveries are signed with this key, as Standard Webhooks say. It is shown here and never
                again.
              </p>
              <Command text={secret} what="key" />
              <footer>
                <button type="button" className="button primary" onClick={close}>
                  I have it
                </button>
              </footer>
            </div>
          )}
        </Dialog>
      )}
    </>
  );
}
