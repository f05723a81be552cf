import { useEffect, useState } from 'react';

/** What an address of the gateway answered. */
export interface Probed {
  readonly ok: boolean;
  readonly text: string;
  readonly milliseconds: number;
}

/** Asks an address of the gateway now and every ten seconds; null until it has answered. */
export function useProbe(path: string): Probed | null {
  const [probed, setProbed] = useState<Probed | null>(null);
  useEffect(() => {
    const ask = async () => {
      const begun = performance.now();
      const answer = await fetch(path).catch(() => null);
      const text = (await answer?.text().catch(() => '')) ?? '';
      setProbed({ ok: answer?.ok ?? false, text, milliseconds: performance.now() - begun });
    };
    void ask();
    const timer = setInterval(() => void ask(), 10_000);
    return () => {
      clearInterval(timer);
    };
  }, [path]);
  return probed;
}
