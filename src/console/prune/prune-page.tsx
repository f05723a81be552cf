import { useState, type SubmitEvent } from 'react';
import { NamespaceField } from '../namespaces/namespace-field.js';
import { PruneDocument } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Dialog } from '../parts/acting/dialog.js';
import { Empty } from '../parts/states/empty.js';
import { Icon } from '../parts/icon.js';
import { Loading } from '../parts/states/loading.js';
import { PageHead } from '../parts/page-head.js';
import { Refusals } from '../parts/acting/refusals.js';
import { textOf } from '../parts/words/text-of.js';
import { useParameter } from '../parts/use-parameter.js';
import { PruneReport } from './prune-report.js';
import './prune.css';
import { usePrune } from './use-prune.js';
import { SubmitButton } from '../parts/acting/submit-button.js';

/** Takes old items out of histories, once one has seen which, and why each of the others stays. */
export function PrunePage() {
  const [namespace, setNamespace] = useParameter('namespace');
  const [input, setInput] = useState({});
  const [asking, setAsking] = useState(false);
  const { prune, pruned, refusals, pending, forget } = usePrune();
  const preview = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = (name: string) => textOf(form, name) || null;
    const revisions = given('revisions');
    const wanted = {
      namespace: namespace === '' ? null : namespace,
      stream: given('stream'),
      keepTagRevisions: revisions === null ? null : Number(revisions),
      keepYoungerThan: given('age'),
    };
    setInput(wanted);
    void prune(wanted, true);
  };
  const gone = pruned?.decisions.filter(({ keep }) => !keep).length ?? 0;
  return (
    <>
      <PageHead
        title="Prune"
        about="Takes old items out of histories, and images that nothing holds any more. What a tag points at always stays; the layers in registries are not touched."
        actions={
          <>
            <CopyAs
              document={PruneDocument}
              variables={{ input: { ...input, dryRun: true } }}
              cli={`sluice prune images${namespace === '' ? '' : ` -n ${namespace}`}`}
            />
            {pruned?.dryRun === true && gone + pruned.removedTags.length + pruned.images.length > 0 && (
              <button
                type="button"
                className="button danger"
                disabled={pending}
                onClick={() => {
                  setAsking(true);
                }}
              >
                <Icon name="trash" size={14} />
                Prune
              </button>
            )}
          </>
        }
      />
      <div className="stack">
        <Card title="What to look at, and what stays in any case">
          <form className="prune-form" onSubmit={preview} onChange={forget}>
            <NamespaceField value={namespace} onChange={setNamespace} required={false} placeholder="all" />
            <div className="field">
              <label htmlFor="prune-stream">Stream</label>
              <input id="prune-stream" name="stream" placeholder="all" spellCheck={false} />
            </div>
            <div className="field">
              <label htmlFor="prune-revisions">Newest revisions kept</label>
              <input
                id="prune-revisions"
                name="revisions"
                type="number"
                min="1"
                placeholder="as policies say"
              />
            </div>
            <div className="field">
              <label htmlFor="prune-age">Kept while younger than</label>
              <input id="prune-age" name="age" placeholder="as policies say, e.g. 7d" />
            </div>
            <SubmitButton className="button primary" waits={pending}>
              Preview
            </SubmitButton>
          </form>
        </Card>
        <Refusals refusals={refusals} />
        {pruned ? (
          <PruneReport of={pruned} pending={pending} />
        ) : (
          <div className="card">
            {pending ? (
              <Loading />
            ) : (
              <Empty icon="trash" title="Nothing goes without a preview">
                <p>It says of each item whether it goes, and which rule keeps the others.</p>
              </Empty>
            )}
          </div>
        )}
      </div>
      {asking && (
        <Dialog
          title="Prune"
          onClose={() => {
            setAsking(false);
          }}
        >
          <p>
            {gone.toLocaleString('en')}{' '}
            {gone === 1 ? 'item leaves its history' : 'items leave their histories'} for good: nothing can be
            rolled back to {gone === 1 ? 'it' : 'them'} any more.
          </p>
          <p className="note ok">
            <Icon name="check" size={14} />
            It sets nothing off: no tag moves, so no build and no rollout waits for this.
          </p>
          <footer>
            <CopyAs
              className="button quiet"
              document={PruneDocument}
              variables={{ input: { ...input, dryRun: false } }}
              cli={`sluice prune images --confirm${namespace === '' ? '' : ` -n ${namespace}`}`}
            />
            <button
              type="button"
              className="button danger"
              onClick={() => {
                setAsking(false);
                void prune(input, false);
              }}
            >
              Prune
            </button>
          </footer>
        </Dialog>
      )}
    </>
  );
}
