import { RevokeTokenDocument, type TokenPartsFragment } from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import { Ago } from '../parts/words/ago.js';
import '../parts/lists/lines.css';

interface LinesParts {
  readonly tokens: readonly TokenPartsFragment[];
  readonly again: () => void;
}

/** Tokens by how they begin, each with a way to take it away. */
export function TokenLines({ tokens, again }: LinesParts) {
  if (tokens.length === 0) return <p className="muted small">There is no token.</p>;
  return (
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
  );
}
