import { useCallback, useEffect, useRef, useState } from 'react';

/** The side where it has to be opened: one is led into it, and back to what opened it by `leave` and Escape. */
export function useSide() {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = useCallback(() => {
    opener.current?.focus();
    setOpen(false);
  }, []);
  useEffect(() => {
    if (!open) return;
    // Itself and no link in it: what can be seen comes to those a moment later where nothing is to move.
    document.getElementById('side')?.focus();
    const leaveByEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    };
    document.addEventListener('keydown', leaveByEscape);
    return () => {
      document.removeEventListener('keydown', leaveByEscape);
    };
  }, [open, leave]);
  return { open, setOpen, opener, leave };
}
