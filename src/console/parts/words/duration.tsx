import { useNow } from './use-now.js';

interface DurationParts {
  readonly from: string;
  /** Null while it goes on: it ticks. */
  readonly to: string | null;
}

/** How long something took, or has taken so far. */
export function Duration({ from, to }: DurationParts) {
  const now = useNow();
  const end = to === null ? now : Date.parse(to);
  return <span className="number">{durationOf(end - Date.parse(from))}</span>;
}

/** A duration as it ticks: `84 ms`, `8.4 s`, `2 min 05 s`, `1 h 03 min`. */
export function durationOf(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds / 1000);
  if (seconds < 1) return `${String(Math.round(seconds * 1000))} ms`;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${String(Math.floor(seconds))} s`;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  if (seconds < 3600) return `${String(Math.floor(seconds / 60))} min ${two(seconds % 60)} s`;
  return `${String(Math.floor(seconds / 3600))} h ${two((seconds % 3600) / 60)} min`;
}
