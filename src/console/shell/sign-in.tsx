import { useState, type SubmitEvent } from 'react';
import { codeOf, createGraphClient } from '../graph/client.js';
import { signIn } from '../graph/session.js';
import { WhoAmIDocument, type WhoAmIQuery } from '../operations.generated.js';
import { Icon } from '../parts/icon.js';
import { Brand } from './brand.js';
import { useTitle } from '../parts/use-title.js';
import { SubmitButton } from '../parts/acting/submit-button.js';
import './sign-in.css';

/** The door: a token that the gateway takes opens it. */
export function SignIn({ reason }: { readonly reason: string | null }) {
  useTitle('Sign in');
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState(reason);
  const enter = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('token');
    const token = typeof given === 'string' ? given.trim() : '';
    setPending(true);
    const { data, error } = await createGraphClient(() => token).query<WhoAmIQuery>(WhoAmIDocument, {});
    setPending(false);
    if (data) signIn(token);
    else setRefusal(error && codeOf(error) === null ? unreachable : refused);
  };
  return (
    <main className="sign-in">
      <form onSubmit={(event) => void enter(event)}>
        <Brand />
        <div className="card">
          <div className="body">
            <div className="field">
              <label htmlFor="token">Token</label>
              <input
                id="token"
                name="token"
                type="password"
                autoComplete="off"
                required
                autoFocus
                aria-describedby="token-hint"
              />
              <span className="hint" id="token-hint">
                <code>npm start</code> prints one. It stays in this tab until you sign out or close it.
              </span>
            </div>
            {refusal !== null && (
              <p className="refusal" role="alert">
                <Icon name="warning" size={14} />
                {refusal}
              </p>
            )}
            <SubmitButton className="button primary" waits={pending}>
              {pending ? 'Signing in …' : 'Sign in'}
            </SubmitButton>
          </div>
        </div>
      </form>
    </main>
  );
}

const refused = 'The gateway does not take this token. Copy all of it, from its beginning to its end.';
const unreachable = 'The gateway cannot be reached. Is it running?';
