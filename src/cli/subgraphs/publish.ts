import {
  PublishSubgraphDocument,
  SluiceError,
  type CheckPartsFragment,
  type ErrorCode,
} from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import { counted } from '../printing/count.js';
import { textOf } from '../program/file-content.js';
import { exitCodes, UsageError } from '../program/exit-codes.js';

/** What can be typed behind `sluice subgraph …`. */
export interface SubgraphOptions {
  readonly schema?: string | undefined;
  readonly url?: string | undefined;
  readonly socketUrl?: string | undefined;
  readonly extend?: readonly string[] | undefined;
  readonly expectVersion?: string | undefined;
  readonly to?: string | undefined;
  readonly override?: string | undefined;
  readonly until?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** Checks a schema, and publishes it unless it is a dry run. */
export async function publishSubgraph(
  name: string,
  options: SubgraphOptions,
  context: Context,
): Promise<Result> {
  const { schema, url, socketUrl, dryRun = false } = options;
  if (schema === undefined) throw new UsageError('Name the file with the schema: --schema FILE.');
  const sdl = schema === '-' ? await context.readInput() : await textOf(schema, context);
  if (sdl === undefined)
    throw new UsageError('Send the schema on standard input, or name its file: --schema FILE.');
  const input = { name, sdl, url, socketUrl, dryRun, ...changeOptions(options, context.now) };
  const { publishSubgraph: published } = await context.client.request(
    PublishSubgraphDocument,
    { input },
    { signal: context.signal, userErrors: 'return' },
  );
  const { check, subgraph, outcome, userErrors, cursor } = published;
  if (!check) throw refusalOf(userErrors);
  const version = String(subgraph?.current?.version ?? 0);
  const what =
    outcome === 'UNCHANGED'
      ? `is unchanged: version ${version} is this very schema, at these addresses`
      : dryRun
        ? 'would be published'
        : `is published as version ${version}`;
  return {
    value: published,
    names: [`subgraph/${name}`],
    view: {
      text: [check.passed ? `${name} ${what}.` : `${name} is refused.`, ...shownCheck(check)].join('\n'),
    },
    cursor,
    exitCode: check.passed ? exitCodes.ok : exitCodes.checkFailed,
  };
}

/** The options that every change of a subgraph takes. */
export function changeOptions({ expectVersion, override, until }: SubgraphOptions, now: Date) {
  const inAnHour = new Date(now.getTime() + 3_600_000).toISOString();
  return {
    expectedVersion: expectVersion === undefined ? undefined : wholeNumber(expectVersion, '--expect-version'),
    override: override === undefined ? undefined : { reason: override, until: until ?? inAnHour },
  };
}

/** Reads a whole number that was typed. */
export function wholeNumber(typed: string, flag: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw new UsageError(`${flag} takes a whole number.`);
  return Number(typed);
}

/** A check as people read it: the verdict first, then each thing with its place. */
export function shownCheck({
  summary,
  errors,
  warnings,
  changes,
  brokenOperations,
}: CheckPartsFragment): string[] {
  const at = (line: number | null) => (line === null ? '' : ` (line ${String(line)})`);
  return [
    ...summary.map((sentence) => `  ${sentence}`),
    ...errors.map(({ code, message, line }) => `error ${code}${at(line)}: ${message}`),
    ...brokenOperations.map(
      ({ client, operationName, hash, callsPerDay, message }) =>
        `breaks ${client} ${operationName ?? hash.slice(0, 12)} (${counted(callsPerDay, 'call')} a day): ${message}`,
    ),
    ...changes.map(({ level, message }) => `${level.toLowerCase()}: ${message}`),
    ...warnings.map(({ code, message, line }) => `warning ${code}${at(line)}: ${message}`),
  ];
}

/** What was refused before there was anything to check. */
export function refusalOf(
  userErrors: readonly { code: ErrorCode; message: string; path: readonly string[] | null }[],
): SluiceError {
  const [first] = userErrors;
  return new SluiceError(first?.code ?? 'INTERNAL', first?.message ?? 'It was refused.', {
    path: first?.path ?? undefined,
  });
}
