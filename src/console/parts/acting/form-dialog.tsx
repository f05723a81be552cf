import type { ReactNode } from 'react';
import type { Refusal } from '../../graph/use-action.js';
import { CopyAs, type Copyable } from '../copying/copy-as.js';
import { Dialog } from './dialog.js';
import { Refusals } from './refusals.js';
import { SubmitButton } from './submit-button.js';

interface FormDialogParts {
  readonly title: string;
  /** What the button that sends it says. */
  readonly deed: string;
  readonly refusals: readonly Refusal[];
  /** Whether it cannot be sent yet, or is under way. */
  readonly waits?: boolean;
  /** The same, for those who want it elsewhere; null as long as too little is filled in. */
  readonly copy?: Copyable | null;
  readonly onSubmit: (form: FormData) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A dialog that is filled in and sent: what is asked, why it was refused, and what can be done. */
export function FormDialog({
  title,
  deed,
  refusals,
  waits = false,
  copy = null,
  onSubmit,
  onClose,
  children,
}: FormDialogParts) {
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="stack"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(new FormData(event.currentTarget));
        }}
      >
        {children}
        <Refusals refusals={refusals} />
        <footer>
          {copy && <CopyAs className="button quiet" {...copy} />}
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <SubmitButton className="button primary" waits={waits}>
            {deed}
          </SubmitButton>
        </footer>
      </form>
    </Dialog>
  );
}
