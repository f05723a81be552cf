import { useId, useState, type SubmitEvent } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import { CreateTokenDocument } from '../operations.generated.js';
import './make-token.css';
import { Command } from '../parts/copying/command.js';
import { Refusals } from '../parts/acting/refusals.js';
import { textOf } from '../parts/words/text-of.js';
import { SubmitButton } from '../parts/acting/submit-button.js';

interface MakeParts {
  /** Left out: for the viewer. */
  readonly serviceAccount?: { readonly namespace: string; readonly name: string };
  readonly onDone: () => void;
}

/** Makes a token and shows it: once. */
export function MakeToken({ serviceAccount, onDone }: MakeParts) {
  const id = useId();
  const { run, pending } = useAction(CreateTokenDocument);
  const [made, setMade] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const create = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const description = textOf(new FormData(event.currentTarget), 'description');
    const outcome = await run({ input: { description, ...(serviceAccount ? { serviceAccount } : {}) } });
    setRefusals(outcome.refusals);
    setMade(outcome.data?.createToken.secret ?? null);
    onDone();
  };
  return (
    <form className="stack" onSubmit={(event) => void create(event)}>
      <div className="field">
        <label htmlFor={id}>What for</label>
        <div className="row">
          <input id={id} name="description" required placeholder={serviceAccount ? 'pipeline' : 'laptop'} />
          <SubmitButton waits={pending}>Make a token</SubmitButton>
        </div>
      </div>
      <Refusals refusals={refusals} />
      {made !== null && (
        <div className="note ok once">
          <span>Copy it now: it is shown here and never again.</span>
          <Command text={made} what="token" />
        </div>
      )}
    </form>
  );
}
