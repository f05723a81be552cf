import { useState, type SubmitEvent } from 'react';
import { useClient, type CombinedError } from 'urql';
import { VerifyAuditDocument, type AuditFault, type VerifyAuditQuery } from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { Command } from '../parts/copying/command.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Failure } from '../parts/states/failure.js';
import { Icon } from '../parts/icon.js';
import { textOf } from '../parts/words/text-of.js';
import { counted } from '../parts/words/counted.js';
import { SubmitButton } from '../parts/acting/submit-button.js';

const faults: Readonly<Record<AuditFault, string>> = {
  ALTERED: 'is not what was written, or stands where another was',
  MISSING: 'is gone from within the chain',
  CUT: 'and what follows were cut off, or put there by somebody else',
  KEY_MISSING: 'is sealed with a key that this server has not got',
  UNSEALED: 'is sealed with no key: written before there was one, or forged',
};

/** Recomputes the chains on demand, and holds them against a checkpoint that was kept elsewhere. */
export function VerifyCard({ namespace }: { readonly namespace: string | null }) {
  const client = useClient();
  const [pending, setPending] = useState(false);
  const [found, setFound] = useState<VerifyAuditQuery['verifyAudit'] | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  const [checkpoint, setCheckpoint] = useState<string | null>(null);
  const verify = async (given: string | null) => {
    setPending(true);
    setCheckpoint(given);
    const result = await client.query<VerifyAuditQuery>(
      VerifyAuditDocument,
      { namespace, checkpoint: given },
      { requestPolicy: 'network-only' },
    );
    setPending(false);
    setFound(result.data?.verifyAudit ?? null);
    setError(result.error ?? null);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = textOf(new FormData(event.currentTarget), 'checkpoint');
    void verify(given === '' ? null : given);
  };
  return (
    <Card
      title={namespace === null ? 'Is it intact?' : `Is it intact in ${namespace}?`}
      actions={
        <CopyAs
          className="button small quiet"
          document={VerifyAuditDocument}
          variables={{ namespace, checkpoint }}
          cli={`sluice audit verify ${namespace === null ? '-A' : `-n ${namespace}`}`}
        />
      }
    >
      <form className="stack" onSubmit={submit}>
        <div className="verify">
          <div className="field">
            <label htmlFor="checkpoint">Checkpoint that you kept</label>
            <input id="checkpoint" name="checkpoint" className="mono" placeholder="none" spellCheck={false} />
          </div>
          <SubmitButton waits={pending}>
            <Icon name="policy" size={14} />
            {pending ? 'Recomputing …' : 'Verify'}
          </SubmitButton>
        </div>
        {error && <Failure error={error} again={() => void verify(checkpoint)} />}
        {found && <Verdict of={found} />}
      </form>
    </Card>
  );
}

function Verdict({ of }: { readonly of: VerifyAuditQuery['verifyAudit'] }) {
  return (
    <div className="stack tight" role="status">
      {of.intact ? (
        <p className="note ok">
          <Icon name="check" size={14} />
          Intact: {counted(of.entries, 'entry', 'entries')}, each as it was written.
        </p>
      ) : (
        <div className="note bad">
          <Icon name="warning" size={14} />
          <ul className="stack tight">
            {of.breaks.map(({ namespace, lane, position, fault }) => (
              <li key={`${namespace} ${String(lane)}`}>
                <b>{namespace === '' ? 'cluster' : namespace}</b>, chain {lane}: entry {position}{' '}
                {faults[fault]}.
              </li>
            ))}
          </ul>
        </div>
      )}
      <span className="small muted">
        Keep this checkpoint elsewhere: given back later, it shows that nothing was cut off meanwhile.
      </span>
      <Command text={of.checkpoint} what="checkpoint" />
    </div>
  );
}
