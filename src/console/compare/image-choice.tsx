import { useId, useState } from 'react';
import { useClient } from 'urql';
import { isDigest } from '../parts/words/digest.js';
import { findImage } from './find-image.js';

interface ChoiceParts {
  readonly label: string;
  readonly value: string;
  readonly onChange: (digest: string) => void;
}

/** Asks for an image: a digest as it is, a reference as what it stands for now, or stood for at a time. */
export function ImageChoice({ label, value, onChange }: ChoiceParts) {
  const id = useId();
  const client = useClient();
  const [text, setText] = useState<string | null>(null);
  const [asOf, setAsOf] = useState('');
  const [missing, setMissing] = useState(false);
  const isNone = value !== '' && !isDigest(value);
  const take = async (time: string) => {
    if (text === null || (text === value && time === asOf)) return;
    const digest = text === '' ? '' : await findImage(client, text.trim(), time);
    setMissing(digest === null);
    if (digest !== null) onChange(digest);
  };
  return (
    <form
      className="image-choice"
      onSubmit={(event) => {
        event.preventDefault();
        void take(asOf);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          className="mono"
          placeholder="shop/web:prod or sha256:…"
          spellCheck={false}
          value={text ?? value}
          aria-invalid={missing || isNone}
          aria-describedby={missing || isNone ? `${id}-hint` : undefined}
          onBlur={() => void take(asOf)}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        {(missing || isNone) && (
          <span className="hint" id={`${id}-hint`} role="alert">
            {missing
              ? `That ${asOf === '' ? 'stands for' : 'stood for'} no image: write namespace/stream:tag, or a digest.`
              : `“${value}” is no digest: write sha256: and 64 of 0–9 and a–f, or a reference such as shop/web:prod.`}
          </span>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-time`}>As of</label>
        <input
          id={`${id}-time`}
          type="datetime-local"
          step="1"
          value={asOf}
          disabled={text === null || text.startsWith('sha')}
          title="A tag as it was at this time; empty: now."
          onChange={(event) => {
            setAsOf(event.target.value);
            void take(event.target.value);
          }}
        />
      </div>
    </form>
  );
}
