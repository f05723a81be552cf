import type { WhoCanQuery } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';

type Bound = WhoCanQuery['whoCan'][number];

/** A role, who holds it, and where. */
export function Binding({ of: { role, subject, namespace, streams } }: { readonly of: Bound }) {
  return (
    <li className="row wrap small">
      <Badge tone="accent">{role}</Badge>
      <b>{subject.name}</b>
      <span className="muted">
        {subject.kind === 'USER' ? '' : `${subject.kind.toLowerCase().replace('_', ' ')}, `}
        {namespace === null ? 'everywhere' : `in ${namespace}`}
        {streams !== null && `, streams ${streams}`}
      </span>
    </li>
  );
}
