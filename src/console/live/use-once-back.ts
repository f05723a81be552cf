import { useEffect, useRef } from 'react';
import { useStore } from '../graph/store.js';
import { connection } from './connection.js';

/** Asks again once the connection is back, where the last question failed. */
export function useOnceBack(failed: boolean, again: () => void): void {
  const { state } = useStore(connection);
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== 'live' && state === 'live' && failed) again();
    before.current = state;
  }, [state, failed, again]);
}
