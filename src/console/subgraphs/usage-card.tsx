import { useGraph } from '../graph/use-graph.js';
import { GraphUsageDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { Card } from '../parts/card.js';
import { Empty } from '../parts/states/empty.js';
import '../parts/lists/lines.css';
import { ClientLine } from './client-line.js';

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
              {graphClients.map((client) => (
                <ClientLine key={client.name} client={client} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Card>
  );
}
