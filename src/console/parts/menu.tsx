import { useEffect, useRef, useState, type ReactNode } from 'react';
import './menu.css';

interface MenuParts {
  /** What the button shows. */
  readonly label: ReactNode;
  readonly title: string;
  readonly className?: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a few choices beneath itself; Escape and a press elsewhere close them. */
export function Menu({ label, title, className = 'button', children }: MenuParts) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      const elsewhere =
        event instanceof KeyboardEvent
          ? event.key === 'Escape'
          : !root.current?.contains(event.target as Node);
      if (elsewhere) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', leave);
    };
  }, [open]);
  return (
    <div className="menu" ref={root}>
      <button
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
            setOpen(false);
          })}
        </div>
      )}
    </div>
  );
}
