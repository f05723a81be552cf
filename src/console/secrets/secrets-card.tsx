import { DeleteSecretDocument, type SecretRowFragment } from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import { Ago } from '../parts/words/ago.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { DialogButton } from '../parts/acting/dialog-button.js';
import { Empty } from '../parts/states/empty.js';
import '../parts/lists/lines.css';
import { SecretDialog } from './secret-dialog.js';

interface SecretsParts {
  readonly namespace: string;
  readonly secrets: readonly SecretRowFragment[];
}

/** The credentials that imports show to registries: they go in and never come out. */
export function SecretsCard({ namespace, secrets }: SecretsParts) {
  return (
    <Card
      title="Registry secrets"
      flush
      actions={
        <DialogButton icon="plus" label="Add a secret" className="button small">
          {(close) => <SecretDialog namespace={namespace} onClose={close} />}
        </DialogButton>
      }
    >
      {secrets.length === 0 ? (
        <Empty icon="secret" title="There is none">
          <p>
            With one, images can be imported from registries that want a login. What goes in never comes out
            again.
          </p>
        </Empty>
      ) : (
        <ul className="lines">
          {secrets.map(({ id, name, registries, excludedFromImport, updatedAt }) => (
            <li key={id}>
              <div>
                <b>{name}</b>
                <div className="small muted">for {registries.join(', ') || 'no registry'}</div>
              </div>
              <span className="row wrap">
                {excludedFromImport && <Badge tone="warn">Not for imports</Badge>}
                <span className="small faint">
                  changed <Ago at={updatedAt} />
                </span>
                <ActButton
                  document={DeleteSecretDocument}
                  variables={{ input: { namespace, name } }}
                  icon="trash"
                  className="button quiet small"
                  confirm={<p>Imports that need “{name}” fail from then on. It cannot be brought back.</p>}
                >
                  Delete
                </ActButton>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
