import { DialogButton } from '../parts/acting/dialog-button.js';
import { PromoteDialog } from './promote-dialog.js';

/** Leads to the promotion of an image. */
export function PromoteButton() {
  return (
    <DialogButton icon="promote" label="Promote">
      {(close) => <PromoteDialog onClose={close} />}
    </DialogButton>
  );
}
