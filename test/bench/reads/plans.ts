import { getOperationAST, getVariableValues, parse } from 'graphql';
import { readings } from '../../../src/gateway/readings.js';
import { compile, fragmentsOf } from '../../../src/gateway/reads/compile.js';
import { buildSubgraph } from '../../../src/gateway/subgraph.js';
import type { Database } from '../../../src/platform/postgres/index.js';
import type { Run } from '../../../src/reads/index.js';
import { recordedQueries, variablesFor } from '../../support/reading/recorded-operations.js';

/** Tables that grow with what goes on; the others hold what people have written down. */
export const growing: readonly string[] = [
  ...['event', 'image_stream', 'image_tag', 'tag_item', 'image', 'image_layer', 'image_manifest'],
  ...[
    'audit_entry',
    'build',
    'build_log_chunk',
    'image_stream_version',
    'image_tag_version',
    'tag_item_version',
    'consumer_event',
    'webhook_delivery',
    'webhook_attempt',
  ],
];

/** Names that are there in the bench's data. */
export const knownNames = {
  namespace: ['team-1', 'team-2'],
  name: ['app-1', 'app-2', 'team-1'],
  stream: ['app-1', 'app-2'],
  tag: ['v1', 'v2'],
  event: ['4f6efe50-8a2e-3670-967d-df638961d374', '510c7720-1f4d-b123-c66b-237a6e6429d1'],
};

/** Of one who may do everything, and of one who may do something in one namespace. */
const runs: readonly Run[] = [
  { all: true, namespaces: [], names: [] },
  { all: false, namespaces: ['team-1'], names: [{ namespace: 'team-2', pattern: 'app-*' }] },
].map((scope) => ({
  scope: () => scope,
  viewer: { kind: 'USER', name: 'ada' },
  settings: { internalRegistry: null, publicRegistry: null, triggersPerMinute: 0 },
}));

/** The statement of each recorded operation that can be compiled, with the kinds of viewers that it is for. */
function recordedStatements(): { readonly name: string; readonly text: string }[] {
  const schema = buildSubgraph('schema');
  return recordedQueries().flatMap((recorded) => {
    const document = parse(recorded.text);
    const operation = getOperationAST(document);
    if (!operation) return [];
    const { coerced } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variablesFor(recorded, knownNames, 1),
    );
    const source = { schema, readings, operation, fragments: fragmentsOf(document) };
    return runs.flatMap((run) => {
      const compiled = coerced && compile(source, { variables: coerced, run });
      return compiled ? [{ name: recorded.name, text: compiled.text }] : [];
    });
  });
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** Recorded operations that read a growing table as a whole: one line each. */
export const operationsThatScan = (db: Database): Promise<string[]> => whatScans(db, recordedStatements());

/** Which statements read a growing table as a whole, as PostgreSQL plans them for any values: one line each. */
export async function whatScans(
  db: Database,
  statements: readonly { readonly name: string; readonly text: string }[],
): Promise<string[]> {
  const found: string[] = [];
  // A connection that says what it is told as it is told: a prepared statement would ask for values.
  const client = await db.listener();
  for (const { name, text } of statements) {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (generic_plan, format json) ${text}`,
    );
    const [row] = rows;
    const tables = row ? scannedBy(row['QUERY PLAN'][0].Plan) : [];
    if (tables.length > 0) found.push(`${name} reads all of ${tables.join(', ')}.`);
  }
  await client.end();
  return found;
}

function scannedBy(plan: Plan): string[] {
  const table = plan['Relation Name'];
  const own =
    plan['Node Type'] === 'Seq Scan' && table !== undefined && growing.includes(table) ? [table] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scannedBy)];
}
