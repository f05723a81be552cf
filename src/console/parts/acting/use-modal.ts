import { useLayoutEffect, type RefObject } from 'react';

/** Where one begins in a dialog: at the first thing to fill in, which may come behind its Close. */
const field = ':is(input, select, textarea):not(:disabled, [type="hidden"])';

/**
 * Has a dialog before the page as long as it is there; who leaves it is back at what they opened it with. Returns what the
 * dialog calls when it is closed.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void): () => void {
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>(field)?.focus();
    // Before it is taken away: the browser gives the focus back to what had it when a dialog is closed, and then alone.
    return () => shown?.close();
  }, [dialog]);
  // React's strict mode takes it away and shows it again at once: the browser tells of that when it is open once more.
  return () => {
    if (!dialog.current?.open) onClose();
  };
}
