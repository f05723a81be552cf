import {
  DeleteSubgraphDocument,
  PutSubgraphDocument,
  RollbackSubgraphDocument,
  SubgraphHistoryDocument,
  SubgraphsDocument,
} from '../../client/index.js';
import { ago } from '../printing/age.js';
import type { Context, Result } from '../program/command.js';
import { exitCodes, UsageError } from '../program/exit-codes.js';
import { missing } from '../printing/missing.js';
import { everyPage } from '../printing/pages.js';
import { changeOptions, refusalOf, shownCheck, wholeNumber, type SubgraphOptions } from './publish.js';

/** Lists the subgraphs of partners. */
export async function listSubgraphs({ client, signal, now }: Context): Promise<Result> {
  const { subgraphs } = await client.request(SubgraphsDocument, {}, { signal });
  return {
    value: subgraphs,
    names: subgraphs.map(({ name }) => `subgraph/${name}`),
    view: {
      columns: ['NAME', 'VERSION', 'PUBLISHED', 'BY', 'MAY EXTEND', 'URL'].map((title) => ({ title })),
      rows: subgraphs.map(({ name, mayExtend, current }) => [
        name,
        current ? String(current.version) : '–',
        current ? ago(current.publishedAt, now) : 'never',
        current?.publishedBy.name ?? '',
        mayExtend.join(','),
        current?.url ?? '',
      ]),
      empty: 'No partner has a subgraph. Make room for one: sluice subgraph create NAME --extend Image',
    },
  };
}

/** Makes room for a subgraph, or sets what it may extend. */
export async function createSubgraph(
  name: string,
  { extend = [], dryRun = false }: SubgraphOptions,
  context: Context,
): Promise<Result> {
  const input = { name, mayExtend: extend, dryRun };
  const { putSubgraph } = await context.client.request(
    PutSubgraphDocument,
    { input },
    { signal: context.signal },
  );
  return {
    value: putSubgraph.subgraph,
    names: [`subgraph/${name}`],
    view: {
      text: `${name} may extend ${extend.length > 0 ? extend.join(', ') : 'nothing'}. Next: sluice subgraph publish ${name} --schema FILE --url URL`,
    },
    cursor: putSubgraph.cursor,
  };
}

/** Lists all publications of a subgraph, newest first. */
export async function subgraphHistory(
  name: string,
  _: SubgraphOptions,
  { client, signal, now }: Context,
): Promise<Result> {
  const { nodes } = await everyPage(async (after) => {
    const { subgraph } = await client.request(SubgraphHistoryDocument, { name, after }, { signal });
    if (!subgraph) throw missing('subgraph', name);
    return subgraph.versions;
  });
  return {
    value: nodes,
    names: nodes.map(({ version }) => `subgraph/${name}@${String(version)}`),
    view: {
      columns: ['VERSION', 'PUBLISHED', 'BY', 'BROUGHT BACK', 'OVERRIDE', 'URL'].map((title) => ({ title })),
      rows: nodes.map(({ version, publishedAt, publishedBy, rolledBackTo, override, url }) => [
        String(version),
        ago(publishedAt, now),
        publishedBy.name,
        rolledBackTo === null ? '' : String(rolledBackTo),
        override ?? '',
        url,
      ]),
      empty: `${name} was not published yet.`,
    },
  };
}

/** Publishes an earlier version again. */
export async function rollbackSubgraph(
  name: string,
  options: SubgraphOptions,
  context: Context,
): Promise<Result> {
  if (options.to === undefined)
    throw new UsageError('Name the version to bring back: --to N. See sluice subgraph history.');
  const input = {
    name,
    toVersion: wholeNumber(options.to, '--to'),
    dryRun: options.dryRun ?? false,
    ...changeOptions(options, context.now),
  };
  const { rollbackSubgraph: done } = await context.client.request(
    RollbackSubgraphDocument,
    { input },
    { signal: context.signal, userErrors: 'return' },
  );
  if (!done.check) throw refusalOf(done.userErrors);
  const version = String(done.subgraph?.current?.version ?? 0);
  const told = done.check.passed
    ? `${name} is as in version ${options.to} again, as version ${version}.`
    : `${name} is refused.`;
  return {
    value: done,
    names: [`subgraph/${name}`],
    view: { text: [told, ...shownCheck(done.check)].join('\n') },
    cursor: done.cursor,
    exitCode: done.check.passed ? exitCodes.ok : exitCodes.checkFailed,
  };
}

/** Takes a subgraph out of the graph. */
export async function deleteSubgraph(
  name: string,
  options: SubgraphOptions,
  context: Context,
): Promise<Result> {
  const input = { name, dryRun: options.dryRun ?? false, ...changeOptions(options, context.now) };
  const { deleteSubgraph: done } = await context.client.request(
    DeleteSubgraphDocument,
    { input },
    { signal: context.signal, userErrors: 'return' },
  );
  if (!done.check) throw refusalOf(done.userErrors);
  return {
    value: done,
    names: [`subgraph/${name}`],
    view: {
      text: [done.deleted ? `${name} is deleted.` : `${name} stays.`, ...shownCheck(done.check)].join('\n'),
    },
    cursor: done.cursor,
    exitCode: done.check.passed ? exitCodes.ok : exitCodes.checkFailed,
  };
}
