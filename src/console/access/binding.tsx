import type { ReactNode } from 'react';
import type { WhoCanQuery } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';

type Bound = WhoCanQuery['whoCan'][number];

interface BindingParts {
  readonly of: Bound;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A role, who holds it, and where. */
export function Binding({ of: { role, subject, namespace, streams }, children }: BindingParts) {
  return (
    <li className="row wrap small">
      <Badge tone="accent">{role}</Badge>
      <b>{subject.name}</b>
      <span className="muted">
        {subject.kind === 'USER' ? '' : `${subject.kind.toLowerCase().replace('_', ' ')}, `}
        {namespace === null ? 'everywhere' : `in ${namespace}`}
        {streams !== null && `, streams ${streams}`}
      </span>
      {children}
    </li>
  );
}
