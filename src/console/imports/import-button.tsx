import { useState } from 'react';
import { Icon } from '../parts/icon.js';
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
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button primary"
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon name="download" size={14} />
        Import
      </button>
      {open && (
        <ImportDialog
          {...into}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
