import { useState, type SubmitEvent } from 'react';
import { codeOf, createGraphClient } from '../graph/client.js';
import { presentToken, renewToken, signIn } from '../graph/session.js';
import { useStore } from '../graph/store.js';
import { tokenEnd } from '../live/socket.js';
import { WhoAmIDocument, type WhoAmIQuery } from '../operations.generated.js';
import { Icon } from '../parts/icon.js';
import { Ago } from '../parts/words/ago.js';
import { useNow } from '../parts/words/use-now.js';
import { SubmitButton } from '../parts/acting/submit-button.js';
import './token-end.css';

/** So many milliseconds before its end, one is asked for another token. */
const early = 600_000;

/** Asks for another token before the present one ends, so that nobody is put out in the middle of their work. */
export function TokenEnd() {
  const end = useStore(tokenEnd);
  return end === null ? null : <Ending key={end} at={end} />;
}

function Ending({ at }: { readonly at: string }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  if (useNow() < Date.parse(at) - early) return null;
  const goOn = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('token');
    setPending(true);
    setRefusal(await take(typeof given === 'string' ? given.trim() : ''));
    setPending(false);
  };
  return (
    <form className="token-end" aria-label="Another token" onSubmit={(event) => void goOn(event)}>
      <Icon name="warning" size={14} />
      <span>
        Your token ends <Ago at={at} />.
      </span>
      <label htmlFor="next-token">Go on with another one</label>
      <input id="next-token" name="token" type="password" autoComplete="off" required />
      <SubmitButton waits={pending}>Go on</SubmitButton>
      {refusal !== null && (
        <span className="refusal" role="alert">
          {refusal}
        </span>
      )}
    </form>
  );
}

/** Goes on with a token if the gateway takes it, as whoever it stands for; why not otherwise. */
async function take(token: string): Promise<string | null> {
  const whose = (presented: () => string) =>
    createGraphClient(presented, () => undefined).query<WhoAmIQuery>(WhoAmIDocument, {});
  const [now, next] = await Promise.all([whose(presentToken), whose(() => token)]);
  if (next.error && codeOf(next.error) === null) return 'The gateway cannot be reached: try again.';
  if (!next.data) return 'The gateway does not take this token.';
  if (next.data.viewer.name === now.data?.viewer.name) renewToken(token);
  else signIn(token);
  return null;
}
