import { useGraph } from '../graph/use-graph.js';
import { FieldUsageDocument } from '../operations.generated.js';
import { Answer } from '../parts/states/answer.js';
import { Card } from '../parts/card.js';
import { CopyAs } from '../parts/copying/copy-as.js';
import type { Column } from '../parts/lists/column.js';
import { DataTable } from '../parts/lists/data-table.js';
import { Empty } from '../parts/states/empty.js';
import { FilterBox } from '../parts/lists/filter-box.js';
import { useParameter } from '../parts/use-parameter.js';
import './field-usage.css';
import { usedFields, type UsedField } from './used-fields.js';

const columns: readonly Column<UsedField>[] = [
  {
    title: 'Field',
    width: 'minmax(0, 1fr)',
    cell: ({ field, deprecationReason }) => (
      <div>
        <code className="one-line used-field">{field}</code>
        {deprecationReason !== null && (
          <div className="small one-line deprecated" title={deprecationReason}>
            Deprecated: {deprecationReason}
          </div>
        )}
      </div>
    ),
  },
  {
    title: 'Who asks for it, a day',
    width: 'minmax(0, 1fr)',
    cell: ({ clients }) => {
      const words = clients
        .map(({ name, callsPerDay }) => `${name} ${callsPerDay.toLocaleString('en')}`)
        .join(', ');
      return (
        <div className="one-line muted" title={words}>
          {words}
        </div>
      );
    },
  },
  {
    title: 'In all',
    width: '6rem',
    room: 'middle',
    end: true,
    cell: ({ callsPerDay }) => <span className="number">{callsPerDay.toLocaleString('en')}</span>,
  },
];

/** Which fields clients use, who, and how often: what can be taken away, and whom to ask first. */
export function FieldUsageCard() {
  const [filter, setFilter] = useParameter('field');
  const [only, setOnly] = useParameter('only');
  const variables = { client: null, deprecatedOnly: only === 'deprecated' };
  const asked = useGraph(FieldUsageDocument, variables);
  const cli = `sluice schema usage --limit 100${variables.deprecatedOnly ? ' --deprecated' : ''}`;
  const fits = ({ field, clients }: UsedField) =>
    [field, ...clients.map(({ name }) => name)].some((name) =>
      name.toLowerCase().includes(filter.toLowerCase()),
    );
  return (
    <Card
      title="Fields that clients use"
      flush
      actions={
        <CopyAs className="button small" document={FieldUsageDocument} variables={variables} cli={cli} />
      }
    >
      <div className="table-tools">
        <FilterBox label="Filter fields by name or client" value={filter} onChange={setFilter} />
        <label className="check">
          <input
            type="checkbox"
            checked={variables.deprecatedOnly}
            onChange={(event) => {
              setOnly(event.target.checked ? 'deprecated' : '');
            }}
          />
          <span>Deprecated only</span>
        </label>
      </div>
      <Answer of={asked}>
        {({ fieldUsage }) => {
          const rows = usedFields(fieldUsage).filter(fits);
          return rows.length > 0 ? (
            <DataTable
              label="Fields that clients use"
              rows={rows}
              columns={columns}
              keyOf={({ field }) => field}
            />
          ) : (
            <Empty icon="graph" title={fieldUsage.length > 0 ? 'No field fits' : 'None was asked for lately'}>
              <p>Fields are counted by the hour, for a day; what clients ask now shows up here by and by.</p>
            </Empty>
          );
        }}
      </Answer>
    </Card>
  );
}
