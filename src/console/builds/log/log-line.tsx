import { segmentsOf } from './ansi.js';

interface LineParts {
  /** From 1. */
  readonly number: number;
  /** Null as long as it has not been read. */
  readonly text: string | null;
  /** Pixels from the top of what is laid out. */
  readonly top: number;
}

/** One line of a log, in its colours. */
export function LogLine({ number, text, top }: LineParts) {
  return (
    <div className="log-line" style={{ transform: `translateY(${String(top)}px)` }}>
      <i>{number}</i>
      <span>
        {segmentsOf(text ?? '…').map(({ text: piece, style }, at) => (
          <span key={at} className={style}>
            {piece}
          </span>
        ))}
      </span>
    </div>
  );
}
