import type { ChangePartsFragment } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';
import { shortDigest } from '../parts/words/digest.js';
import { Icon } from '../parts/icon.js';
import { wordsOfChange } from '../activity/event-words.js';
import './changes.css';

/** What a change does to tags, or would do, in order. */
export function Changes({ changes }: { readonly changes: readonly ChangePartsFragment[] }) {
  if (changes.length === 0)
    return (
      <p className="note info">
        <Icon name="info" size={14} />
        Nothing would move: everything points there already.
      </p>
    );
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={`${change.type} ${change.namespace}/${change.stream}:${change.tag}`}>
          <b className="one-line">
            {change.namespace}/{change.stream}:{change.tag}
          </b>
          <ChangeBadge type={change.type} />
          <span className="move">
            <Pointer of={change.before} />
            <Icon name="right" size={12} />
            <Pointer of={change.after} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function ChangeBadge({ type }: Pick<ChangePartsFragment, 'type'>) {
  const { tone, name } = wordsOfChange(type);
  return <Badge tone={tone}>{name}</Badge>;
}

function Pointer({ of }: { readonly of: ChangePartsFragment['before'] }) {
  if (!of) return <span className="faint">nowhere</span>;
  return <code title={of.reference}>{of.digest === null ? of.reference : shortDigest(of.digest)}</code>;
}
