import { useGraph } from '../graph/use-graph.js';
import { ComposedSchemaDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { CopyButton } from '../parts/copying/copy-button.js';
import { Dialog } from '../parts/acting/dialog.js';
import { DialogButton } from '../parts/acting/dialog-button.js';
import './composed-schema.css';

/** Shows the schema that clients see, as all parts make it together. */
export function ComposedSchema() {
  return (
    <DialogButton icon="graph" label="Schema" className="button small">
      {(close) => (
        <Dialog title="The composed schema" onClose={close}>
          <Schema />
        </Dialog>
      )}
    </DialogButton>
  );
}

function Schema() {
  const asked = useGraph(ComposedSchemaDocument, {});
  return (
    <Answer of={asked}>
      {({ supergraph: { version, sdl } }) => (
        <div className="stack tight">
          <p className="row spread muted small">
            <span>
              Version {version}, {sdl.split('\n').length.toLocaleString('en')} lines; also by{' '}
              <code>sluice schema print</code>
            </span>
            <CopyButton text={sdl} what="schema" />
          </p>
          <pre className="composed-schema" tabIndex={0} role="region" aria-label="Schema">
            {sdl}
          </pre>
        </div>
      )}
    </Answer>
  );
}
