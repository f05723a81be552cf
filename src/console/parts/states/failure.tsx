import type { CombinedError } from 'urql';
import { codeOf } from '../../graph/client.js';
import { Icon } from '../icon.js';

interface FailureWords {
  readonly error: CombinedError;
  readonly again: () => void;
}

/** Says why there is no answer, and lets one ask again. */
export function Failure({ error, again }: FailureWords) {
  const code = codeOf(error);
  const [title, message] = code === null ? offline : (known[code] ?? ['That went wrong', messageOf(error)]);
  return (
    <div className="state" role="alert">
      <Icon name={code === 'FORBIDDEN' ? 'secret' : 'warning'} size={28} />
      <h2>{title}</h2>
      <p>{message ?? messageOf(error)}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          if (code === 'DOCUMENT_NOT_TRUSTED') window.location.reload();
          else again();
        }}
      >
        <Icon name="retry" size={14} />
        Try again
      </button>
    </div>
  );
}

const offline = [
  'The gateway cannot be reached',
  'It may be restarting, or the network is gone. What you see will be brought up to date once it is back.',
] as const;

const known: Readonly<Record<string, readonly [string, string?]>> = {
  FORBIDDEN: ['You may not see this'],
  NOT_FOUND: ['There is no such thing'],
  DOCUMENT_NOT_TRUSTED: [
    'The gateway was updated',
    'This page is older than the gateway, or newer: load it anew, and go on where you were.',
  ],
  UNAVAILABLE: ['The gateway cannot serve just now'],
};

const messageOf = (error: CombinedError) => error.graphQLErrors[0]?.message ?? error.message;
