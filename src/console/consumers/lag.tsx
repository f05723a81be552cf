import { spanOf } from '../parts/words/span.js';

interface LagParts {
  readonly lag: { readonly events: number; readonly isAtLeast: boolean; readonly seconds: number };
}

/** How far behind somebody is. */
export function Lag({ lag: { events, isAtLeast, seconds } }: LagParts) {
  if (events === 0) return <span className="muted">up to date</span>;
  return (
    <span className="number">
      {events.toLocaleString('en')}
      {isAtLeast && '+'} behind, {spanOf(seconds)}
    </span>
  );
}
