import { useCallback, useEffect, useState } from 'react';
import { useEvery } from '../live/use-every.js';

/** What an address of the gateway answered. */
export interface Probed {
  readonly ok: boolean;
  readonly text: string;
  readonly milliseconds: number;
}

/** Asks an address of the gateway now and every ten seconds, while the page is seen; null until it has answered. */
export function useProbe(path: string): Probed | null {
  const [probed, setProbed] = useState<Probed | null>(null);
  const ask = useCallback(() => {
    void probe(path).then(setProbed);
  }, [path]);
  useEffect(ask, [ask]);
  useEvery(10_000, ask);
  return probed;
}

async function probe(path: string): Promise<Probed> {
  const begun = performance.now();
  const answer = await fetch(path).catch(() => null);
  const text = (await answer?.text().catch(() => '')) ?? '';
  return { ok: answer?.ok ?? false, text, milliseconds: performance.now() - begun };
}
