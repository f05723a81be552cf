import { useState } from 'react';
import { MakeToken } from '../access/make-token.js';
import { TokenLines } from '../access/token-lines.js';
import { DeleteServiceAccountDocument, type ServiceAccountRowFragment } from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import { Ago } from '../parts/words/ago.js';
import { AccountRoles } from './account-roles.js';
import './account-line.css';

interface LineParts {
  readonly account: ServiceAccountRowFragment;
  readonly again: () => void;
}

/** One service account; its roles and tokens on demand. */
export function AccountLine({ account, again }: LineParts) {
  const [open, setOpen] = useState(false);
  const { namespace, name, fullName, createdAt, tokens } = account;
  return (
    <li>
      <div>
        <b>{name}</b>
        <div className="small muted">
          {tokens.length} {tokens.length === 1 ? 'token' : 'tokens'}, made <Ago at={createdAt} />
        </div>
      </div>
      <span className="row wrap">
        <button
          type="button"
          className="button small"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          Roles and tokens
        </button>
        <ActButton
          document={DeleteServiceAccountDocument}
          variables={{ input: { serviceAccount: { namespace, name } } }}
          icon="trash"
          className="button quiet small"
          cli={`sluice delete sa ${name} -n ${namespace}`}
          confirm={
            <p>
              Its tokens and roles go with it: whatever works as <b>{name}</b> is shut out at once.
            </p>
          }
          onDone={again}
        >
          Delete
        </ActButton>
      </span>
      {open && (
        <div className="account-more">
          <AccountRoles account={account} />
          <section className="stack tight">
            <h3>Tokens</h3>
            <MakeToken serviceAccount={{ namespace, name }} onDone={again} />
            <TokenLines tokens={tokens} again={again} />
          </section>
          <span className="small faint">
            Named in bindings and events as <code>{fullName}</code>
          </span>
        </div>
      )}
    </li>
  );
}
