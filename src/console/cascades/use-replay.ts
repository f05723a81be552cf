import { useCallback, useEffect, useState } from 'react';

/** How much faster than it happened; what would be over in a blink is stretched. */
const speed = 10;
const shortest = 3_000;

/** A time that runs from one to another when asked to; null while it does not. */
export function useReplay(from: number, to: number): readonly [number | null, () => void] {
  const [begun, setBegun] = useState<number | null>(null);
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    if (begun === null) return;
    const span = Math.max(1, to - from);
    const takes = Math.max(shortest, span / speed);
    let frame = 0;
    const tick = () => {
      const part = (performance.now() - begun) / takes;
      if (part >= 1) {
        setAt(null);
        setBegun(null);
        return;
      }
      setAt(from + part * span);
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [begun, from, to]);
  const play = useCallback(() => {
    setBegun(performance.now());
  }, []);
  return [at, play];
}
