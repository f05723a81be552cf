import { useId, useState } from 'react';
import { useClient } from 'urql';
import { CompareReferenceDocument, type CompareReferenceQuery } from '../operations.generated.js';

interface ChoiceParts {
  readonly label: string;
  readonly value: string;
  readonly onChange: (digest: string) => void;
}

/** Asks for an image: a digest as it is, a reference as what it stands for now. */
export function ImageChoice({ label, value, onChange }: ChoiceParts) {
  const id = useId();
  const client = useClient();
  const [text, setText] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const take = async () => {
    if (text === null || text === value) return;
    if (text === '' || text.startsWith('sha')) {
      onChange(text);
      setText(null);
      return;
    }
    const { data } = await client.query<CompareReferenceQuery>(CompareReferenceDocument.toString(), {
      reference: text,
    });
    const digest = data?.resolve?.digest;
    setMissing(digest == null);
    if (digest == null) return;
    onChange(digest);
    setText(null);
  };
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
      onBlur={() => void take()}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="mono"
        placeholder="shop/web:prod or sha256:…"
        spellCheck={false}
        value={text ?? value}
        aria-describedby={missing ? `${id}-hint` : undefined}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      {missing && (
        <span className="hint" id={`${id}-hint`} role="alert">
          That stands for no image.
        </span>
      )}
    </form>
  );
}
