import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAction, type Refusal } from '../graph/use-action.js';
import { NamespaceField } from '../namespaces/namespace-field.js';
import { ImportImagesDocument, type ImportImagesMutation } from '../operations.generated.js';
import { FormDialog } from '../parts/acting/form-dialog.js';
import { tagPath } from '../parts/paths.js';
import { importCommand } from './import-command.js';
import './import-dialog.css';
import { ImportResults } from './import-results.js';
import { suggestedTag } from './suggest.js';

interface ImportParts {
  readonly namespace?: string;
  readonly stream?: string;
  readonly tag?: string;
  readonly from?: string;
  readonly onClose: () => void;
}

type Results = ImportImagesMutation['importImages'];

/** Imports an image: first it shows what the registry has and what would move, then it does so. */
export function ImportDialog({ onClose, ...into }: ImportParts) {
  const [from, setFrom] = useState(into.from ?? '');
  const [namespace, setNamespace] = useState(into.namespace ?? 'default');
  const [name, setName] = useState(into.tag ?? '');
  const [scheduled, setScheduled] = useState(false);
  const [insecure, setInsecure] = useState(false);
  const [seen, setSeen] = useState<Results | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { run, pending } = useAction(ImportImagesDocument);
  const [, navigate] = useLocation();

  const suggested = suggestedTag(from);
  const suggestedName = into.stream === undefined ? `${suggested.stream}:${suggested.tag}` : suggested.tag;
  const written = name === '' ? suggestedName : name;
  const stream = into.stream ?? written.split(':')[0] ?? '';
  const tag = into.stream === undefined ? (written.split(':')[1] ?? 'latest') : written;

  const input = { namespace, stream, tag, from: from.trim(), confirm: true, scheduled, insecure };
  const send = async (dryRun: boolean) => {
    const { data, refusals: why } = await run({ input: { ...input, dryRun } });
    setRefusals(why);
    setSeen(data?.importImages ?? null);
    if (!data || dryRun) return;
    if (data.importImages.results.every(({ outcome }) => outcome !== 'FAILED')) {
      onClose();
      navigate(tagPath(namespace, stream, tag));
    }
  };
  const edited =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setSeen(null);
    };
  return (
    <FormDialog
      title="Import an image"
      deed={pending ? 'Asking the registry …' : seen === null ? 'Preview' : 'Import'}
      refusals={refusals}
      waits={pending}
      copy={
        from.trim() === ''
          ? null
          : { document: ImportImagesDocument, variables: { input }, cli: importCommand(input) }
      }
      onSubmit={() => void send(seen === null)}
      onClose={onClose}
    >
      <div className="field">
        <label htmlFor="import-from">Image</label>
        <input
          id="import-from"
          required
          autoFocus
          placeholder="quay.io/team/web:1.4"
          spellCheck={false}
          value={from}
          onChange={(event) => {
            edited(setFrom)(event.target.value);
          }}
        />
        <span className="hint">Only descriptions are fetched; the layers stay where they are.</span>
      </div>
      <div className="import-into">
        <NamespaceField
          value={namespace}
          onChange={edited(setNamespace)}
          disabled={into.namespace !== undefined}
        />
        <div className="field">
          <label htmlFor="import-tag">
            {into.stream === undefined ? 'Stream and tag' : `Tag of ${into.stream}`}
          </label>
          <input
            id="import-tag"
            placeholder={from === '' ? 'web:1.4' : suggestedName}
            spellCheck={false}
            disabled={into.tag !== undefined}
            value={name}
            onChange={(event) => {
              edited(setName)(event.target.value);
            }}
          />
        </div>
      </div>
      <div className="stack tight">
        <label className="check">
          <input
            type="checkbox"
            checked={scheduled}
            onChange={(event) => {
              edited(setScheduled)(event.target.checked);
            }}
          />
          <span>Look for news on schedule</span>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={insecure}
            onChange={(event) => {
              edited(setInsecure)(event.target.checked);
            }}
          />
          <span>Allow plain HTTP or an unverified certificate</span>
        </label>
      </div>
      {seen && <ImportResults of={seen} />}
    </FormDialog>
  );
}
