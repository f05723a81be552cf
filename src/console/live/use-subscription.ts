import { useEffect, useRef } from 'react';
import type { Document } from '../graph/document.js';
import { useStore } from '../graph/store.js';
import { sent, socket } from './socket.js';

interface Listener<Data> {
  readonly onData: (data: Data) => void;
  readonly onEnd?: (refusal: string | null) => void;
}

/**
 * Follows one subscription over the socket of the page while the component is shown. `variables` is read again at each
 * new connection: a getter in it makes it go on where it was. Another `key` begins anew.
 */
export function useSubscription<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: () => Variables,
  key: string | null,
  listener: Listener<Data>,
): void {
  const client = useStore(socket);
  const latest = useRef({ listener, variables });
  latest.current = { listener, variables };
  useEffect(() => {
    if (!client || key === null) return;
    return client.subscribe<Data>(
      { ...sent(document), variables: latest.current.variables() as Record<string, unknown> },
      {
        next: ({ data }) => {
          if (data) latest.current.listener.onData(data);
        },
        error: (error) => {
          const [first] = Array.isArray(error) ? (error as { readonly message?: string }[]) : [];
          latest.current.listener.onEnd?.(first?.message ?? 'The gateway ended it.');
        },
        complete: () => {
          latest.current.listener.onEnd?.(null);
        },
      },
    );
  }, [client, document, key]);
}
