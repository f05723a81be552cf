import { useState, type ReactNode } from 'react';
import { Icon, type IconName } from '../icon.js';

interface DialogButtonParts {
  readonly icon: IconName;
  /** What the button says. */
  readonly label: string;
  readonly className?: string;
  /** What it opens; is given what closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a dialog. */
export function DialogButton({ icon, label, className = 'button primary', children }: DialogButtonParts) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon name={icon} size={14} />
        {label}
      </button>
      {open &&
        children(() => {
          setOpen(false);
        })}
    </>
  );
}
