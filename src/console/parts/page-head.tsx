import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useTitle } from './use-title.js';

/** A step on the way to a page. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

interface Head {
  readonly title: string;
  /** What stands behind the title: badges, a copy button. */
  readonly beside?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page, and of the browser's tab. */
export function PageHead({ title, beside, crumbs = [], about, actions }: Head) {
  useTitle(title);
  return (
    <header className="page-head">
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label="Way here">
          {crumbs.map(({ name, href }, index) => (
            <Fragment key={href}>
              {index > 0 && <span aria-hidden="true">/</span>}
              <Link href={href}>{name}</Link>
            </Fragment>
          ))}
        </nav>
      )}
      <div className="title">
        <div className="row wrap">
          <h1>{title}</h1>
          {beside}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </div>
      {about && <p className="about">{about}</p>}
    </header>
  );
}
