import { useGraph } from '../graph/use-graph.js';
import { GraphUsageDocument, type DocumentMode } from '../operations.generated.js';
import { Answer } from '../parts/answer.js';
import { Badge, type Tone } from '../parts/badge.js';
import { Card } from '../parts/card.js';
import { Empty } from '../parts/empty.js';
import '../parts/lines.css';

const modes: Readonly<Record<DocumentMode, readonly [Tone, string]>> = {
  OFF: ['plain', 'Not recorded'],
  RECORD: ['info', 'Recorded'],
  ENFORCE: ['ok', 'Published documents only'],
};

/** Who asks the graph, with which operations, and how often. */
export function UsageCard() {
  const asked = useGraph(GraphUsageDocument, {});
  return (
    <Card title="Clients" flush>
      <Answer of={asked}>
        {({ graphClients }) =>
          graphClients.length === 0 ? (
            <Empty icon="graph" title="No client was seen yet">
              <p>
                Clients that name themselves in the header <code>graphql-client-name</code> are listed here.
              </p>
            </Empty>
          ) : (
            <ul className="lines">
              {graphClients.map(({ name, mode, documents: { nodes, pageInfo } }) => (
                <li key={name}>
                  <div>
                    <b>{name === '*' ? 'all others' : name}</b>
                    <div className="small muted">
                      {nodes.length}
                      {pageInfo.hasNextPage && '+'} operations,{' '}
                      {nodes.reduce((sum, { callsPerDay }) => sum + callsPerDay, 0).toLocaleString('en')}{' '}
                      calls a day
                      {nodes.some(({ valid }) => !valid) && ', some no longer valid'}
                    </div>
                  </div>
                  <Badge tone={modes[mode][0]}>{modes[mode][1]}</Badge>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
}
