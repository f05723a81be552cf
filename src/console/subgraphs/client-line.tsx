import type { DocumentMode, GraphUsageQuery } from '../operations.generated.js';
import { AndMore } from '../parts/lists/and-more.js';
import { Badge, type Tone } from '../parts/badge.js';
import { counted } from '../parts/words/counted.js';
import './client-line.css';

type Client = GraphUsageQuery['graphClients'][number];

const modes: Readonly<Record<DocumentMode, readonly [Tone, string]>> = {
  OFF: ['plain', 'Not recorded'],
  RECORD: ['info', 'Recorded'],
  ENFORCE: ['ok', 'Published documents only'],
};

/** One client: how much it asks, and with which operations, most used first. */
export function ClientLine({ client: { name, mode, documents } }: { readonly client: Client }) {
  const { nodes, pageInfo } = documents;
  const calls = nodes.reduce((sum, { callsPerDay }) => sum + callsPerDay, 0);
  return (
    <li>
      <details className="client">
        <summary>
          <b>{name === '*' ? 'all others' : name}</b> <Badge tone={modes[mode][0]}>{modes[mode][1]}</Badge>
          <span className="small muted">
            {nodes.length}
            {pageInfo.hasNextPage && '+'} {nodes.length === 1 ? 'operation' : 'operations'},{' '}
            {counted(calls, 'call')} a day
            {nodes.some(({ valid }) => !valid) && ', some no longer valid'}
          </span>
        </summary>
        <ul>
          {nodes
            .toSorted((a, b) => b.callsPerDay - a.callsPerDay)
            .map(({ hash, operationName, callsPerDay, trusted, valid }) => (
              <li key={hash}>
                <span title={hash}>{operationName ?? <code>{hash.slice(0, 12)}</code>}</span>
                <span className="muted number">{callsPerDay.toLocaleString('en')} a day</span>
                {trusted && <Badge tone="ok">Published</Badge>}
                {!valid && <Badge tone="bad">No longer valid</Badge>}
              </li>
            ))}
        </ul>
        <AndMore where={pageInfo.hasNextPage} command={`sluice documents list --client ${name}`} />
      </details>
    </li>
  );
}
