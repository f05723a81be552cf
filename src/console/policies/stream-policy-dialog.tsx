import { SetStreamPolicyDocument, type StreamPolicyPartsFragment } from '../operations.generated.js';
import { ActDialog } from '../parts/acting/act-dialog.js';
import { ImmutableTagsField, rulesIn } from './rules-form.js';

interface PolicyDialogParts {
  readonly namespace: string;
  readonly stream: string;
  readonly policy: StreamPolicyPartsFragment;
  /** Hears what the rules are then. */
  readonly onSaved: (policy: StreamPolicyPartsFragment) => void;
  readonly onClose: () => void;
}

/** Changes the rules that a stream has of its own; those of the namespace are shown where it has none. */
export function StreamPolicyDialog({ namespace, stream, policy, onSaved, onClose }: PolicyDialogParts) {
  const { immutableTags, retention, version } = policy;
  const own = <Value,>(value: Value, origin: string) => (origin === 'STREAM' ? value : '');
  return (
    <ActDialog
      title={`Rules of ${stream}`}
      deed="Save rules"
      document={SetStreamPolicyDocument}
      variablesOf={(form) => ({ input: { namespace, stream, ...rulesIn(form), expectedVersion: version } })}
      onDone={({ setStreamPolicy: { imageStream } }) => {
        if (imageStream) onSaved(imageStream.policy);
      }}
      onClose={onClose}
    >
      <p className="muted">
        Beside what the namespace lays down: a stream can add to that, and take none away.
      </p>
      <ImmutableTagsField
        patterns={immutableTags.filter(({ origin }) => origin === 'STREAM').map(({ pattern }) => pattern)}
      />
      <div className="field">
        <label htmlFor="stream-revisions">Revisions kept of each tag</label>
        <input
          id="stream-revisions"
          name="keepTagRevisions"
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
          name="keepYoungerThan"
          placeholder={retention.keepYoungerThan}
          defaultValue={own(retention.keepYoungerThan, retention.keepYoungerThanFrom)}
        />
      </div>
    </ActDialog>
  );
}
