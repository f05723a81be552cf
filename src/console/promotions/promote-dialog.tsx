import { useState } from 'react';
import { BlastRadius } from '../cascades/blast-radius.js';
import { Changes } from '../changes/changes.js';
import { useAction, type Refusal } from '../graph/use-action.js';
import { PromoteDocument, type PromoteMutation } from '../operations.generated.js';
import { FormDialog } from '../parts/acting/form-dialog.js';
import { addressOf } from './tag-address.js';

type Preview = PromoteMutation['promoteImageTag'];

/** Brings the image of one tag to another, once one has seen what that does. */
export function PromoteDialog({ onClose }: { readonly onClose: () => void }) {
  const [names, setNames] = useState({ from: '', to: '' });
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { run, pending } = useAction(PromoteDocument);
  const [from, to] = [addressOf(names.from), addressOf(names.to)];
  const promote = async () => {
    if (!from || !to) {
      setRefusals([{ code: 'BAD_USER_INPUT', message: 'Write a tag as namespace/stream:tag.' }]);
      return;
    }
    const dryRun = preview === null;
    const outcome = await run({ input: { from, to, dryRun } });
    setRefusals(outcome.refusals);
    if (!outcome.data) return;
    if (dryRun) setPreview(outcome.data.promoteImageTag);
    else onClose();
  };
  const field = (name: 'from' | 'to', label: string, placeholder: string) => (
    <div className="field">
      <label htmlFor={`promote-${name}`}>{label}</label>
      <input
        id={`promote-${name}`}
        required
        autoFocus={name === 'from'}
        className="mono"
        spellCheck={false}
        placeholder={placeholder}
        value={names[name]}
        onChange={(event) => {
          setNames({ ...names, [name]: event.target.value });
          setPreview(null);
        }}
      />
    </div>
  );
  return (
    <FormDialog
      title="Promote an image"
      deed={preview === null ? 'Preview' : 'Promote'}
      refusals={refusals}
      waits={pending}
      copy={
        from && to
          ? {
              document: PromoteDocument,
              variables: { input: { from, to } },
              cli: `sluice promote ${names.from} ${names.to}`,
            }
          : null
      }
      onSubmit={() => void promote()}
      onClose={onClose}
    >
      {field('from', 'From', 'shop/web:staging')}
      {field('to', 'To', 'production/web:live')}
      {preview && <WhatThatDoes of={preview} />}
    </FormDialog>
  );
}

function WhatThatDoes({ of: { changes, blastRadius } }: { readonly of: Preview }) {
  if (changes.length === 0)
    return (
      <p className="note info">It waits for the approval of somebody else; nothing moves before that.</p>
    );
  return (
    <>
      <Changes changes={changes} />
      <BlastRadius of={blastRadius} />
    </>
  );
}
