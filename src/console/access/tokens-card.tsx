import { useState, type SubmitEvent } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import { CreateTokenDocument, RevokeTokenDocument, type AccessQuery } from '../operations.generated.js';
import { ActButton } from '../parts/act-button.js';
import { Ago } from '../parts/ago.js';
import { Card } from '../parts/card.js';
import { Command } from '../parts/command.js';
import '../parts/lines.css';
import { Refusals } from '../parts/refusals.js';
import { textOf } from '../parts/text-of.js';

interface TokensParts {
  readonly tokens: AccessQuery['viewer']['tokens'];
  readonly again: () => void;
}

/** The tokens that stand for one: made here, shown once, taken away at once. */
export function TokensCard({ tokens, again }: TokensParts) {
  const { run, pending } = useAction(CreateTokenDocument);
  const [made, setMade] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const create = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const outcome = await run({
      input: { description: textOf(new FormData(event.currentTarget), 'description') },
    });
    setRefusals(outcome.refusals);
    setMade(outcome.data?.createToken.secret ?? null);
    again();
  };
  return (
    <Card title="Your tokens" flush>
      <form className="body stack" onSubmit={(event) => void create(event)}>
        <div className="field">
          <label htmlFor="token-for">What for</label>
          <div className="row">
            <input id="token-for" name="description" required placeholder="laptop" />
            <button type="submit" className="button" disabled={pending}>
              Make a token
            </button>
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
      <ul className="lines">
        {tokens.map(({ id, prefix, description, createdAt, expiresAt, lastUsedAt }) => (
          <li key={id}>
            <div>
              <code>{prefix}…</code> {description}
              <div className="small muted">
                made <Ago at={createdAt} />,{' '}
                {lastUsedAt === null ? (
                  'never used'
                ) : (
                  <>
                    used <Ago at={lastUsedAt} />
                  </>
                )}
                {expiresAt !== null && (
                  <>
                    , ends <Ago at={expiresAt} />
                  </>
                )}
              </div>
            </div>
            <ActButton
              document={RevokeTokenDocument}
              variables={{ input: { id } }}
              icon="trash"
              className="button quiet small"
              confirm={<p>Whatever uses {prefix}… is shut out at once.</p>}
              onDone={again}
            >
              Revoke
            </ActButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
