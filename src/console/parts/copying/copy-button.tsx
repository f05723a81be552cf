import { useState } from 'react';
import { copyText } from './copy-text.js';
import { Icon } from '../icon.js';

interface Copied {
  readonly text: string;
  /** What is copied, for those who do not see the icon: `digest`. */
  readonly what: string;
}

/** Copies a text, and says for a moment that it did. */
export function CopyButton({ text, what }: Copied) {
  const [done, setDone] = useState(false);
  const copy = () => {
    void copyText(text).then(() => {
      setDone(true);
      setTimeout(() => {
        setDone(false);
      }, 1_500);
    });
  };
  return (
    <button type="button" className="copy-button" onClick={copy} title={`Copy ${what}`}>
      <Icon name={done ? 'check' : 'copy'} size={14} />
      <span className="hidden-text" aria-live="polite">
        {done ? `Copied ${what}` : `Copy ${what}`}
      </span>
    </button>
  );
}
