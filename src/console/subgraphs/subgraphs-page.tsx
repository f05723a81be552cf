import { useGraph } from '../graph/use-graph.js';
import { isOf } from '../live/touches.js';
import { SubgraphsDocument } from '../operations.generated.js';
import { Ago } from '../parts/words/ago.js';
import { Answer } from '../parts/states/answer.js';
import { Badge } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import { Empty } from '../parts/states/empty.js';
import { PageHead } from '../parts/page-head.js';
import '../parts/lists/lines.css';
import { CheckCard } from './check-card.js';
import { ComposedSchema } from './composed-schema.js';
import { FieldUsageCard } from './field-usage-card.js';
import { SchemaChangelog } from './schema-changelog.js';
import { UsageCard } from './usage-card.js';

/** The parts that make the graph together, who serves them, and how the schema has changed. */
export function SubgraphsPage() {
  const asked = useGraph(SubgraphsDocument, {}, { changedBy: isOf('subgraph', 'supergraph', 'schema') });
  return (
    <>
      <PageHead
        title="Subgraphs"
        about="Parts of the graph that partners serve. Whatever would break a client is refused before it is published."
        actions={<CopyAs document={SubgraphsDocument} variables={{}} cli="sluice get subgraphs" />}
      />
      <Answer of={asked}>
        {({ supergraph, subgraphs, schemaChangelog }) => (
          <div className="stack">
            <div className="columns halves">
              <div className="stack">
                <Card
                  title="Partners"
                  flush
                  actions={
                    <>
                      <Badge>supergraph {supergraph.version}</Badge>
                      <ComposedSchema />
                    </>
                  }
                >
                  {subgraphs.length === 0 ? (
                    <Empty icon="subgraph" title="The graph is all ours">
                      <p>
                        A partner joins with <code>sluice subgraph publish</code>.
                      </p>
                    </Empty>
                  ) : (
                    <ul className="lines">
                      {subgraphs.map(({ name, mayExtend, current }) => (
                        <li key={name}>
                          <div>
                            <b>{name}</b>
                            <div className="small muted">{current?.url ?? 'nothing published yet'}</div>
                            {mayExtend.length > 0 && (
                              <div className="small faint">may extend {mayExtend.join(', ')}</div>
                            )}
                            {current?.override != null && (
                              <div className="small">lets clients break: {current.override}</div>
                            )}
                          </div>
                          {current && (
                            <span className="small muted">
                              version {current.version} by {current.publishedBy.name}{' '}
                              <Ago at={current.publishedAt} />
                            </span>
                          )}
                        </li>
                      ))}
                    </ul>
                  )}
                </Card>
                <UsageCard />
                <CheckCard names={subgraphs.map(({ name }) => name)} />
              </div>
              <div className="stack">
                <SchemaChangelog releases={schemaChangelog.nodes} />
              </div>
            </div>
            <FieldUsageCard />
          </div>
        )}
      </Answer>
    </>
  );
}
