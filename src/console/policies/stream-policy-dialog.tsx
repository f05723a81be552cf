import { SetStreamPolicyDocument, type StreamPolicyPartsFragment } from '../operations.generated.js';
import { ActDialog } from '../parts/acting/act-dialog.js';
import { textOf } from '../parts/words/text-of.js';
import { wordsOf } from '../parts/words/words-of.js';

interface PolicyDialogParts {
  readonly namespace: string;
  readonly stream: string;
  readonly policy: StreamPolicyPartsFragment;
  readonly onClose: () => void;
}

const rulesOf = (form: FormData) => {
  const [revisions, age] = [textOf(form, 'revisions'), textOf(form, 'age')];
  return {
    immutableTags: wordsOf(textOf(form, 'immutable')),
    retention: {
      keepTagRevisions: revisions === '' ? null : Number(revisions),
      keepYoungerThan: age === '' ? null : age,
    },
  };
};

/** Changes the rules that a stream has of its own; those of the namespace are shown where it has none. */
export function StreamPolicyDialog({ namespace, stream, policy, onClose }: PolicyDialogParts) {
  const { immutableTags, retention, version } = policy;
  const own = <Value,>(value: Value, origin: string) => (origin === 'STREAM' ? value : '');
  return (
    <ActDialog
      title={`Rules of ${stream}`}
      deed="Save rules"
      document={SetStreamPolicyDocument}
      variablesOf={(form) => ({ input: { namespace, stream, ...rulesOf(form), expectedVersion: version } })}
      onClose={onClose}
    >
      <p className="muted">
        Beside what the namespace lays down: a stream can add to that, and take none away.
      </p>
      <div className="field">
        <label htmlFor="stream-immutable">Tags that stay where they point</label>
        <input
          id="stream-immutable"
          name="immutable"
          className="mono"
          placeholder="1.* release-*"
          spellCheck={false}
          defaultValue={immutableTags
            .filter(({ origin }) => origin === 'STREAM')
            .map(({ pattern }) => pattern)
            .join(' ')}
        />
        <span className="hint">Patterns of names: * any characters, ? one.</span>
      </div>
      <div className="field">
        <label htmlFor="stream-revisions">Revisions kept of each tag</label>
        <input
          id="stream-revisions"
          name="revisions"
          type="number"
          min="1"
          placeholder={String(retention.keepTagRevisions)}
          defaultValue={own(retention.keepTagRevisions, retention.keepTagRevisionsFrom)}
        />
      </div>
      <div className="field">
        <label htmlFor="stream-age">Kept while younger than</label>
        <input
          id="stream-age"
          name="age"
          placeholder={retention.keepYoungerThan}
          defaultValue={own(retention.keepYoungerThan, retention.keepYoungerThanFrom)}
        />
      </div>
    </ActDialog>
  );
}
