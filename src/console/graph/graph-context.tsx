import { useEffect, useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { openFeed } from '../live/feed.js';
import { createGraphClient } from './client.js';

/** Gives everything within what asks the graph and what follows its events, on behalf of a token. */
export function GraphContext({ token, children }: { readonly token: string; readonly children: ReactNode }) {
  const client = useMemo(() => createGraphClient(token), [token]);
  useEffect(() => openFeed(token, client), [token, client]);
  return <Provider value={client}>{children}</Provider>;
}
