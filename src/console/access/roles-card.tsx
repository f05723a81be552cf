import type { AccessQuery } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { Binding } from './binding.js';

/** Who one is, and the roles one holds. */
export function RolesCard({ viewer }: { readonly viewer: AccessQuery['viewer'] }) {
  return (
    <Card title="You">
      <div className="stack">
        <Facts of={{ Name: viewer.name, Groups: viewer.groups.join(', ') }} />
        <ul className="stack tight">
          {viewer.roleBindings.map((binding) => (
            <Binding key={binding.id} of={binding} />
          ))}
        </ul>
        {viewer.roleBindings.length === 0 && (
          <p className="muted">You hold no role: somebody has to bind one to you.</p>
        )}
      </div>
    </Card>
  );
}
