import { useState, type SubmitEvent } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import { CheckSubgraphDocument, type CheckSubgraphMutation } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { Icon } from '../parts/icon.js';
import { Refusals } from '../parts/acting/refusals.js';
import { textOf } from '../parts/words/text-of.js';
import { SchemaChanges } from './schema-changes.js';
import { SubmitButton } from '../parts/acting/submit-button.js';

type Check = NonNullable<CheckSubgraphMutation['publishSubgraph']['check']>;

/** Says of a schema what its publication would do to clients, and publishes nothing. */
export function CheckCard({ names }: { readonly names: readonly string[] }) {
  const { run, pending } = useAction(CheckSubgraphDocument);
  const [check, setCheck] = useState<Check | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const ask = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { name: textOf(form, 'name'), sdl: textOf(form, 'sdl'), dryRun: true };
    const outcome = await run({ input });
    const answer = outcome.data ?? outcome.beside;
    const found = answer?.publishSubgraph.check ?? null;
    setCheck(found);
    setRefusals(found ? [] : outcome.refusals);
  };
  if (names.length === 0) return null;
  return (
    <Card title="Check a schema">
      <form className="stack" onSubmit={(event) => void ask(event)}>
        <div className="field">
          <label htmlFor="check-name">Of which partner</label>
          <select id="check-name" name="name">
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="check-sdl">The whole schema</label>
          <textarea id="check-sdl" name="sdl" className="mono" rows={6} required spellCheck={false} />
          <span className="hint">
            As <code>sluice subgraph check</code> does: composed, compared, and held against what clients
            send.
          </span>
        </div>
        <div>
          <SubmitButton waits={pending}>{pending ? 'Composing …' : 'Check'}</SubmitButton>
        </div>
        <Refusals refusals={refusals} />
        {check && <Verdict of={check} />}
      </form>
    </Card>
  );
}

function Verdict({ of: { passed, errors, warnings, changes, brokenOperations } }: { readonly of: Check }) {
  return (
    <div className="stack tight" role="status">
      <p className={passed ? 'note ok' : 'note bad'}>
        <Icon name={passed ? 'check' : 'warning'} size={14} />
        {passed ? 'It may be published.' : 'It would be refused.'}
      </p>
      <ul className="stack tight small">
        {[...errors, ...warnings].map(({ code, message, line }) => (
          <li key={code + message}>
            <code>{code}</code> {line !== null && `line ${String(line)}: `}
            {message}
          </li>
        ))}
        {brokenOperations.map(({ client, operationName, callsPerDay, message }) => (
          <li key={client + message}>
            breaks <b>{client}</b> {operationName ?? 'an unnamed operation'} ({callsPerDay} calls a day):{' '}
            {message}
          </li>
        ))}
      </ul>
      <SchemaChanges changes={changes} />
    </div>
  );
}
