import { useRef, useState, type KeyboardEvent } from 'react';
import { useModal } from '../../parts/acting/use-modal.js';
import { Icon } from '../../parts/icon.js';
import type { Entry } from './entry.js';
import './palette.css';
import { useEntries } from './use-entries.js';

/** Leads anywhere by a few letters: a page, a stream, a reference, a digest. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const entries = useEntries(text);
  const chosen = Math.min(at, entries.length - 1);
  const onClosed = useModal(dialog, onClose);
  const take = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((chosen + step + entries.length) % Math.max(1, entries.length));
    else if (event.key === 'Enter') take(entries[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Go to"
      onClose={onClosed}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <input
        role="combobox"
        aria-label="Go to"
        aria-expanded="true"
        aria-controls="palette-entries"
        aria-activedescendant={entries.length > 0 ? `palette-${String(chosen)}` : undefined}
        placeholder="A page, a stream, shop/web:prod, sha256:…"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id="palette-entries" role="listbox" aria-label="What fits">
        {entries.map((entry, index) => (
          <li
            key={`${entry.about} ${entry.name}`}
            id={`palette-${String(index)}`}
            role="option"
            aria-selected={index === chosen}
            onPointerMove={() => {
              setAt(index);
            }}
            onClick={() => {
              take(entry);
            }}
          >
            <Icon name={entry.icon} />
            <span className="one-line">{entry.name}</span>
            <span className="about">{entry.about}</span>
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p>Nothing is called “{text}”.</p>}
    </dialog>
  );
}
