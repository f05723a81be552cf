import type { ReactNode } from 'react';

interface SubmitParts {
  /** Whether it cannot be sent yet, or is under way. */
  readonly waits: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Sends a form; not while that waits. It keeps the focus meanwhile, which a button that is disabled would lose. */
export function SubmitButton({ waits, className = 'button', children }: SubmitParts) {
  return (
    <button
      type="submit"
      className={className}
      aria-disabled={waits}
      onClick={(event) => {
        if (waits) event.preventDefault();
      }}
    >
      {children}
    </button>
  );
}
