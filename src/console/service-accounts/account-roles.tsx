import { useState, type SubmitEvent } from 'react';
import { Binding } from '../access/binding.js';
import { useAction, type Refusal } from '../graph/use-action.js';
import { useGraph } from '../graph/use-graph.js';
import { isOf } from '../live/touches.js';
import {
  BindRoleDocument,
  RolesOfDocument,
  UnbindRoleDocument,
  type ServiceAccountRowFragment,
} from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import { Answer } from '../parts/states/answer.js';
import { Refusals } from '../parts/acting/refusals.js';
import { textOf } from '../parts/words/text-of.js';
import { SubmitButton } from '../parts/acting/submit-button.js';

/** What a service account may do, and where; binds it more, or less. */
export function AccountRoles({ account }: { readonly account: ServiceAccountRowFragment }) {
  const { namespace, name, fullName } = account;
  const asked = useGraph(RolesOfDocument, { subject: fullName }, { changedBy: isOf('role-binding', 'role') });
  const { run, pending } = useAction(BindRoleDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const subject = { serviceAccount: { namespace, name } };
  const bind = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const streams = textOf(form, 'streams');
    const input = {
      role: textOf(form, 'role'),
      subject,
      namespace,
      streams: streams === '' ? null : streams,
    };
    setRefusals((await run({ input })).refusals);
    asked.again();
  };
  return (
    <section className="stack tight">
      <h3>Roles</h3>
      <Answer of={asked} lines={2}>
        {({ roles, roleBindings }) => (
          <>
            {roleBindings.nodes.length === 0 && (
              <p className="muted small">It holds none: it may do nothing yet.</p>
            )}
            <ul className="stack tight">
              {roleBindings.nodes.map((binding) => (
                <Binding key={binding.id} of={binding}>
                  <ActButton
                    document={UnbindRoleDocument}
                    variables={{
                      input: {
                        role: binding.role,
                        subject,
                        namespace: binding.namespace,
                        streams: binding.streams,
                      },
                    }}
                    icon="cross"
                    className="button quiet small"
                    onDone={asked.again}
                  >
                    Take away
                  </ActButton>
                </Binding>
              ))}
            </ul>
            <form className="bind-role" onSubmit={(event) => void bind(event)}>
              <select className="select" name="role" aria-label="Role">
                {roles
                  .filter(({ ofCluster }) => !ofCluster)
                  .map(({ name: role, description }) => (
                    <option key={role} title={description}>
                      {role}
                    </option>
                  ))}
              </select>
              <input
                className="filter"
                name="streams"
                aria-label="Streams"
                placeholder="all streams, or web*"
                spellCheck={false}
              />
              <SubmitButton waits={pending}>Bind in {namespace}</SubmitButton>
            </form>
          </>
        )}
      </Answer>
      <Refusals refusals={refusals} />
    </section>
  );
}
