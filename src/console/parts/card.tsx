import { useId, type ReactNode } from 'react';

interface CardParts {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  /** The content brings its own margins, as tables do. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A part of a page with a title of its own. */
export function Card({ title, actions, flush = false, children }: CardParts) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {actions && <div className="row wrap">{actions}</div>}
      </header>
      {flush ? children : <div className="body">{children}</div>}
    </section>
  );
}
