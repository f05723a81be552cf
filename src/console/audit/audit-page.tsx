import { useMore } from '../graph/use-more.js';
import { NamespaceSelect } from '../namespaces/namespace-select.js';
import { AuditDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { PageHead } from '../parts/page-head.js';
import { ShowOlder } from '../parts/lists/show-older.js';
import { useParameter } from '../parts/use-parameter.js';
import { AuditEntry } from './audit-entry.js';
import './audit.css';
import { SettledInput } from './settled-input.js';
import { VerifyCard } from './verify-card.js';

const orNull = (text: string) => (text === '' ? null : text);

/** Who has changed what, and whether anybody has tampered with the record of it. */
export function AuditPage() {
  const [namespace, setNamespace] = useParameter('namespace');
  const [subject, setSubject] = useParameter('subject');
  const [actor, setActor] = useParameter('actor');
  const variables = { namespace: orNull(namespace), subject: orNull(subject), actor: orNull(actor) };
  const asked = useMore(
    AuditDocument,
    variables,
    ({ auditEntries }) => auditEntries,
    () => true,
  );
  const flags = [
    namespace === '' ? '-A' : `-n ${namespace}`,
    ...(subject === '' ? [] : [`--subject ${subject}`]),
    ...(actor === '' ? [] : [`--actor ${actor}`]),
  ];
  return (
    <>
      <PageHead
        title="Audit"
        about="Every change with who made it and why, in chains: each entry is bound to the one before it."
        actions={
          <CopyAs document={AuditDocument} variables={variables} cli={['sluice audit', ...flags].join(' ')} />
        }
      />
      <div className="stack">
        <VerifyCard namespace={variables.namespace} />
        <Card title="Changes, newest first" flush>
          <div className="table-tools audit-tools">
            <SettledInput
              label="What it happened to"
              hint="shop/web:prod"
              value={subject}
              onChange={setSubject}
            />
            <SettledInput label="Who did it" hint="By whom" value={actor} onChange={setActor} />
            <NamespaceSelect value={namespace} onChange={setNamespace} />
          </div>
          <Answer of={asked}>
            {(entries) =>
              entries.length === 0 ? (
                <Empty icon="history" title="There is no such change">
                  <p>
                    Nothing was changed yet, or nothing that fits; the audit of some namespaces may not be for
                    you.
                  </p>
                </Empty>
              ) : (
                <>
                  <ol className="lines audit">
                    {entries.map((entry) => (
                      <AuditEntry key={entry.id} entry={entry} />
                    ))}
                  </ol>
                  <ShowOlder more={asked.more} pending={asked.pending} />
                </>
              )
            }
          </Answer>
        </Card>
      </div>
    </>
  );
}
