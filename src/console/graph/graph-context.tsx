import { useEffect, useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { openFeed } from '../live/feed.js';
import { createGraphClient } from './client.js';
import { presentToken } from './session.js';

/** Gives everything within what asks the graph and what follows its events, on behalf of who is signed in. */
export function GraphContext({ children }: { readonly children: ReactNode }) {
  const client = useMemo(() => createGraphClient(presentToken), []);
  useEffect(() => openFeed(client), [client]);
  return <Provider value={client}>{children}</Provider>;
}
