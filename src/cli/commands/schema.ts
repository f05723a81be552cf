import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { FieldUsageDocument, SchemaChangelogDocument, SupergraphDocument } from '../../client/index.js';
import { ago } from '../printing/age.js';
import { defineCommand, text, toggle, type Context, type Result } from '../program/command.js';
import { textOf } from '../program/file-content.js';
import { wholeNumber } from '../subgraphs/publish.js';
import { exitCodes, UsageError } from '../program/exit-codes.js';
import { lineDifferences } from '../subgraphs/line-differences.js';

/** Shows the schema that clients see, how it differs from a file, how it has changed, and who uses what of it. */
export const schema = defineCommand({
  name: 'schema',
  operands: ['<action>', '[file]'],
  summary: 'The schema that clients see: print, diff FILE, changelog, or usage.',
  examples: ['sluice schema print > schema.graphql', 'sluice schema usage --deprecated'],
  flags: {
    limit: text('--limit <n>', 'For changelog and usage: how many, at most 100; 20 if left out.'),
    client: text('--client <name>', 'For usage: that of this client alone.'),
    deprecated: toggle('--deprecated', 'For usage: only fields that should not be used any more.'),
  },
  async run([action = '', file], { limit = '20', client, deprecated = false }, context) {
    if (action === 'print') return print(context);
    if (action === 'changelog') return changelog(wholeNumber(limit, '--limit'), context);
    if (action === 'usage') return usage({ client, deprecatedOnly: deprecated, limit }, context);
    if (action === 'diff' && file !== undefined) return diff(await textOf(file, context), context);
    throw new UsageError('Write `schema print`, `schema diff FILE`, `schema changelog` or `schema usage`.');
  },
});

const sorted = (sdl: string) => printSchema(lexicographicSortSchema(buildSchema(sdl)));

async function served({ client, signal }: Context) {
  const { supergraph } = await client.request(SupergraphDocument, {}, { signal });
  return { version: supergraph.version, sdl: sorted(supergraph.sdl) };
}

async function print(context: Context): Promise<Result> {
  const { sdl, version } = await served(context);
  return { value: { version, sdl }, view: { text: sdl } };
}

async function diff(known: string, context: Context): Promise<Result> {
  const { sdl, version } = await served(context);
  const differences = lineDifferences(sorted(known), sdl);
  return {
    value: { version, differences },
    view: { text: differences.length > 0 ? differences.join('\n') : 'No difference.' },
    exitCode: differences.length > 0 ? exitCodes.failure : exitCodes.ok,
  };
}

async function changelog(first: number, { client, signal, now }: Context): Promise<Result> {
  const { schemaChangelog } = await client.request(SchemaChangelogDocument, { first }, { signal });
  const { nodes } = schemaChangelog;
  const lines = nodes.flatMap(({ version, subgraph, subgraphVersion, releasedAt, releasedBy, changes }) => [
    `${String(version)}  ${subgraph} ${subgraphVersion === null ? 'deleted' : `version ${String(subgraphVersion)}`}, ${ago(releasedAt, now)}, by ${releasedBy.name}`,
    ...changes.map(({ level, message }) => `   ${level.toLowerCase()}: ${message}`),
  ]);
  return {
    value: nodes,
    view: { text: lines.length > 0 ? lines.join('\n') : 'The schema has not changed yet.' },
  };
}

async function usage(
  asked: { readonly client: string | undefined; readonly deprecatedOnly: boolean; readonly limit: string },
  { client, signal }: Context,
): Promise<Result> {
  const { limit, ...variables } = asked;
  const first = wholeNumber(limit, '--limit');
  const { fieldUsage } = await client.request(FieldUsageDocument, { ...variables, first }, { signal });
  return {
    value: fieldUsage,
    view: {
      columns: [{ title: 'FIELD' }, { title: 'CLIENT' }, { title: 'CALLS A DAY' }, { title: 'DEPRECATED' }],
      rows: fieldUsage.map((used) => [
        used.field,
        used.client,
        String(used.callsPerDay),
        used.deprecationReason ?? '',
      ]),
      empty: asked.deprecatedOnly
        ? 'Nobody uses what is deprecated.'
        : 'Nothing was used in the last 24 hours.',
    },
  };
}
