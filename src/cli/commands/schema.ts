import { readFile } from 'node:fs/promises';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { SchemaChangelogDocument, SupergraphDocument } from '../../client/index.js';
import { ago } from '../age.js';
import { defineCommand, text, type Context, type Result } from '../command.js';
import { wholeNumber } from '../subgraphs/publish.js';
import { exitCodes, UsageError } from '../exit-codes.js';
import { lineDifferences } from '../subgraphs/line-differences.js';

/** Shows the schema that clients see, how it differs from a file, and how it has changed. */
export const schema = defineCommand({
  name: 'schema',
  operands: ['<action>', '[file]'],
  summary: 'The schema that clients see: print, diff FILE, or changelog.',
  examples: ['sluice schema print > schema.graphql', 'sluice schema diff schema.graphql'],
  flags: { limit: text('--limit <n>', 'For changelog: how many releases, at most 100.') },
  async run([action = '', file], { limit = '20' }, context) {
    if (action === 'print') return print(context);
    if (action === 'changelog') return changelog(wholeNumber(limit, '--limit'), context);
    if (action === 'diff' && file !== undefined) return diff(await readFile(file, 'utf8'), context);
    throw new UsageError('Write `schema print`, `schema diff FILE` or `schema changelog`.');
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
