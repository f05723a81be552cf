import { useEffect, useRef, useState } from 'react';

/** The side where it has to be opened: one is led into it, and Escape leads back to what opened it. */
export function useSide() {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    // Itself and no link in it: what can be seen comes to those a moment later where nothing is to move.
    document.getElementById('side')?.focus();
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      opener.current?.focus();
      setOpen(false);
    };
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
    };
  }, [open]);
  return { open, setOpen, opener };
}
