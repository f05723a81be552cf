import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { BlastRadius } from '../cascades/blast-radius.js';
import { Changes } from '../changes/changes.js';
import { useAction, type Refusal } from '../graph/use-action.js';
import {
  RestoreTagDocument,
  type HistoryItemFragment,
  type RestoreTagMutation,
  type RollbackImageTagInput,
} from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Digest } from '../parts/words/digest.js';
import { FormDialog } from '../parts/acting/form-dialog.js';
import { Loading } from '../parts/states/loading.js';
import { comparePath } from '../parts/paths.js';
import { quoted } from '../parts/copying/quoted.js';
import type { TagNames } from './address.js';

interface RestoreParts {
  readonly address: TagNames;
  readonly item: HistoryItemFragment;
  readonly current: HistoryItemFragment;
  readonly onClose: () => void;
}

/** The same at the command line. */
const restoreCommand = ({ namespace, stream, tag, to, reason, hold }: RollbackImageTagInput) =>
  [
    `sluice rollback ${stream}:${tag} -n ${namespace} --to='#${to?.revision ?? ''}'`,
    ...(reason == null ? [] : [`--reason ${quoted(reason)}`]),
    ...(hold === false ? ['--no-hold'] : []),
  ].join(' ');

/** Puts an item of the history on top again, once one has seen what that does. */
export function RestoreDialog({ address, item, current, onClose }: RestoreParts) {
  const [reason, setReason] = useState('');
  const [hold, setHold] = useState(true);
  const [preview, setPreview] = useState<RestoreTagMutation['rollbackImageTag'] | null>(null);
  const [seen, setSeen] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { run, pending } = useAction(RestoreTagDocument);
  const { namespace, stream, tag } = address;
  const { revision } = item;

  useEffect(() => {
    void run({ input: { namespace, stream, tag, to: { revision }, dryRun: true } }).then((outcome) => {
      setPreview(outcome.data?.rollbackImageTag ?? null);
      setSeen(true);
      setRefusals(outcome.refusals);
    });
  }, [run, namespace, stream, tag, revision]);

  const input = { namespace, stream, tag, to: { revision }, reason: reason === '' ? null : reason, hold };
  const restore = async () => {
    const outcome = await run({ input });
    setRefusals(outcome.refusals);
    if (outcome.data) onClose();
  };
  return (
    <FormDialog
      title={`Restore ${stream}:${tag} to #${revision}`}
      deed="Restore"
      refusals={refusals}
      waits={pending || !seen}
      copy={{ document: RestoreTagDocument, variables: { input }, cli: restoreCommand(input) }}
      onSubmit={() => void restore()}
      onClose={onClose}
    >
      <p className="row wrap">
        {item.digest === null ? <code>{item.reference}</code> : <Digest digest={item.digest} plain />}
        <span className="muted">
          first pointed at <Ago at={item.createdAt} />
        </span>
        {item.digest !== null && current.digest !== null && (
          <Link href={comparePath(current.digest, item.digest)}>what differs</Link>
        )}
      </p>
      <section className="stack tight" aria-label="What that does">
        <h3>What that does</h3>
        {!seen && <Loading lines={2} />}
        {preview && <Changes changes={preview.changes} />}
        {preview && <BlastRadius of={preview.blastRadius} />}
      </section>
      <div className="field">
        <label htmlFor="restore-reason">Why</label>
        <input
          id="restore-reason"
          placeholder="500s since noon"
          maxLength={500}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={hold}
          onChange={(event) => {
            setHold(event.target.checked);
          }}
        />
        <span>
          Hold it there
          <span className="faint">
            {' '}
            — neither imports nor a tag that it follows move it until it is released
          </span>
        </span>
      </label>
    </FormDialog>
  );
}
