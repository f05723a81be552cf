import type { SubgraphsQuery } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Card } from '../parts/card.js';
import { Empty } from '../parts/states/empty.js';
import '../parts/lists/lines.css';
import { SchemaChanges } from './schema-changes.js';

type Releases = SubgraphsQuery['schemaChangelog']['nodes'];

/** How the schema that clients see has changed, newest first. */
export function SchemaChangelog({ releases }: { readonly releases: Releases }) {
  return (
    <Card title="Changelog" flush>
      {releases.length === 0 ? (
        <Empty icon="history" title="Nothing has changed yet">
          <p>Each publication says here what it changed for clients.</p>
        </Empty>
      ) : (
        <ol className="lines">
          {releases.map(({ version, subgraph, releasedAt, releasedBy, changes }) => (
            <li key={version}>
              <div className="stack tight">
                <span>
                  <b>#{version}</b> {subgraph}{' '}
                  <span className="muted">
                    by {releasedBy.name} <Ago at={releasedAt} />
                  </span>
                </span>
                <SchemaChanges changes={changes} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
