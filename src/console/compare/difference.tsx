/** One line of a difference. */
export interface DifferenceLine {
  readonly sign: '+' | '-' | ' ';
  readonly text: string;
}

const names = { '+': 'added', '-': 'removed', ' ': 'same' } as const;

/** Lines that were added, taken away or kept, told by a sign and a colour. */
export function Difference({ lines }: { readonly lines: readonly DifferenceLine[] }) {
  return (
    <ul className="difference">
      {lines.map(({ sign, text }, index) => (
        <li key={`${String(index)} ${text}`} className={names[sign]}>
          <span aria-label={names[sign]}>{sign === '-' ? '−' : sign}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
