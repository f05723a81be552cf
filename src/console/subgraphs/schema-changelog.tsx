import type { SchemaChangeLevel, SubgraphsQuery } from '../operations.generated.js';
import { Ago } from '../parts/ago.js';
import { Badge, type Tone } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { Empty } from '../parts/empty.js';
import '../parts/lines.css';

type Releases = SubgraphsQuery['schemaChangelog']['nodes'];

const levels: Readonly<Record<SchemaChangeLevel, readonly [Tone, string]>> = {
  BREAKING: ['bad', 'Breaking'],
  DANGEROUS: ['warn', 'Dangerous'],
  SAFE: ['ok', 'Safe'],
};

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
                <ul className="stack tight">
                  {changes.slice(0, 8).map(({ level, path, message }) => (
                    <li key={`${path ?? ''} ${message}`} className="row">
                      <Badge tone={levels[level][0]}>{levels[level][1]}</Badge>
                      <span className="small muted">{message}</span>
                    </li>
                  ))}
                </ul>
                {changes.length > 8 && <span className="small faint">and {changes.length - 8} more</span>}
              </div>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
