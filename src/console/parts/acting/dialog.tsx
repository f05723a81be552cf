import { useId, useRef, type ReactNode } from 'react';
import './dialog.css';
import { Icon } from '../icon.js';
import { useModal } from './use-modal.js';

interface DialogParts {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question before the page; Escape leaves it. */
export function Dialog({ title, onClose, children }: DialogParts) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const onClosed = useModal(dialog, onClose);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClosed}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="button quiet small icon-only" onClick={onClose}>
          <Icon name="cross" size={14} />
          <span className="hidden-text">Close</span>
        </button>
      </header>
      <div className="content">{children}</div>
    </dialog>
  );
}
