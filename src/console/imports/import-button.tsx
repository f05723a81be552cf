import { DialogButton } from '../parts/acting/dialog-button.js';
import { ImportDialog } from './import-dialog.js';

interface Into {
  readonly namespace?: string;
  readonly stream?: string;
  readonly tag?: string;
  /** Where the tag comes from so far. */
  readonly from?: string;
}

/** Leads to the import of an image. */
export function ImportButton(into: Into) {
  return (
    <DialogButton icon="download" label="Import">
      {(close) => <ImportDialog {...into} onClose={close} />}
    </DialogButton>
  );
}
