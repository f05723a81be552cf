import { useEffect, useRef, useState, type ReactNode } from 'react';
import './menu.css';

interface MenuParts {
  /** What the button shows. */
  readonly label: ReactNode;
  readonly title: string;
  readonly className?: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a few choices beneath itself; Escape, a press elsewhere and going on from them close them. */
export function Menu({ label, title, className = 'button', children }: MenuParts) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      const elsewhere =
        event instanceof KeyboardEvent
          ? event.key === 'Escape'
          : !root.current?.contains(event.target as Node);
      if (!elsewhere) return;
      if (event instanceof KeyboardEvent) {
        // A dialog around it stays.
        event.preventDefault();
        button.current?.focus();
      }
      setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', leave);
    };
  }, [open]);
  return (
    <div
      className="menu"
      ref={root}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        title={title}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </button>
      {open && (
        <div className="choices">
          {children(() => {
            // The choice goes away, with the focus that it has.
            button.current?.focus();
            setOpen(false);
          })}
        </div>
      )}
    </div>
  );
}
