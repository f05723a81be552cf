import { useState, type ReactNode } from 'react';
import { useNow } from '../parts/words/use-now.js';
import './time-machine.css';
import { useAsOf } from './use-as-of.js';

interface Span {
  /** When what is looked at began; null where that is not known. */
  readonly from: string | null;
  /** When something happened in between. */
  readonly times: readonly string[];
  /** What can be done with what is seen. */
  readonly actions?: ReactNode;
}

const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** Looks at another time: a slider from the beginning to now, with a mark wherever something happened. */
export function TimeMachine({ from, times, actions }: Span) {
  const [asOf, setAsOf] = useAsOf();
  const [moving, setMoving] = useState<number | null>(null);
  const [beginning, setBeginning] = useState(from);
  const [marks, setMarks] = useState(times);
  const now = useNow();
  if (beginning === null && from !== null) setBeginning(from);
  // What happened later is known from now on only; the marks of now stay while the past is looked at.
  if ((asOf === null || marks.length === 0) && times.length > 0 && marks !== times) setMarks(times);

  if (asOf === null) return null;
  const first = Date.parse(beginning ?? asOf);
  const at = moving ?? Date.parse(asOf);
  const settle = () => {
    if (moving !== null) setAsOf(new Date(moving).toISOString());
    setMoving(null);
  };
  return (
    <section className="time-machine" aria-label="Time that is shown">
      <div className="row spread wrap">
        <span className="when number">As it was on {words.format(at)}</span>
        <span className="row wrap">
          {actions}
          <button
            type="button"
            className="button small"
            onClick={() => {
              setAsOf(null);
            }}
          >
            Back to now
          </button>
        </span>
      </div>
      <div className="track">
        <input
          type="range"
          aria-label="Time"
          aria-valuetext={words.format(at)}
          min={Math.min(first, at)}
          max={Math.max(now, at)}
          step={1}
          value={at}
          onChange={(event) => {
            setMoving(Number(event.target.value));
          }}
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />
        <svg viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
          {marks.map((time) => {
            const x = (1000 * (Date.parse(time) - first)) / Math.max(1, now - first);
            return x >= 0 && x <= 1000 && <line key={time} x1={x} x2={x} y1="0" y2="8" />;
          })}
        </svg>
      </div>
    </section>
  );
}
