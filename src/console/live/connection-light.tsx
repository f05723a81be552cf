import { useStore } from '../graph/store.js';
import { connection } from './connection.js';
import './connection-light.css';

/** Whether what is shown is live, in a colour and in words. */
export function ConnectionLight() {
  const now = useStore(connection);
  const [tone, words] =
    now.state === 'live'
      ? (['live', resumedWords(now.resumed)] as const)
      : now.state === 'lost'
        ? (['lost', `${now.reason} Reconnecting …`] as const)
        : (['connecting', 'Connecting …'] as const);
  return (
    <span className={`connection ${tone}`} role="status" title={words}>
      <i aria-hidden="true" />
      <span className="words">{words}</span>
    </span>
  );
}

const resumedWords = (replayed: number | null) =>
  replayed === null
    ? 'Live'
    : `Live: resumed, ${String(replayed)} event${replayed === 1 ? '' : 's'} replayed`;
