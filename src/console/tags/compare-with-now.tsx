import { Link } from 'wouter';
import { useGraph } from '../graph/use-graph.js';
import { CompareTagDocument } from '../operations.generated.js';
import { Icon } from '../parts/icon.js';
import { comparePath } from '../parts/paths.js';
import type { TagNames } from './address.js';

/** Leads from what a tag pointed at to how that differs from what it points at now. */
export function CompareWithNow({ then, ...address }: TagNames & { readonly then: string | null }) {
  const { data } = useGraph(CompareTagDocument, { ...address, asOf: null });
  const now = data?.imageTag?.current?.digest ?? null;
  if (then === null || now === null || then === now) return null;
  return (
    <Link className="button small" href={comparePath(then, now)}>
      <Icon name="compare" size={14} />
      Compare with now
    </Link>
  );
}
