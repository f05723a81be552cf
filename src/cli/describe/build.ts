import {
  BuildsOfConfigDocument,
  type BuildImagePartsFragment,
  type BuildSpecPartsFragment,
} from '../../client/index.js';
import { ago } from '../printing/age.js';
import { readBuildConfigNamed } from '../builds/read-declared.js';
import {
  durationInWords,
  inCamelCase,
  statusInWords,
  strategyInWords,
  triggerInWords,
} from '../builds/words.js';
import type { Context, Result } from '../program/command.js';
import { readBuild } from '../listings/builds.js';
import { splitNamespace } from '../naming/names.js';
import { aligned } from './aligned.js';

/** All about a build on one screen. */
export async function buildDescription(text: string, context: Context): Promise<Result> {
  const build = await readBuild(text, context);
  const lines: [string, string][] = [
    ['Name', build.name],
    ['Namespace', build.namespace.name],
    ['Created', ago(build.createdAt, context.now)],
    ['Status', statusInWords(build)],
    ...optional('Message', build.message),
    ...optional('Started', build.startedAt && ago(build.startedAt, context.now)),
    ...optional('Duration', build.durationMilliseconds && durationInWords(build.durationMilliseconds)),
    ...build.stages.map(({ name, durationMilliseconds }): [string, string] => [
      `  ${inCamelCase(name)}`,
      durationInWords(durationMilliseconds),
    ]),
    ...optional('Build Config', build.configName),
    ...optional('Clone of', build.cloneOf),
    ['Triggered by', build.causes.map(({ message }) => message).join(', ')],
    ['Started by', build.startedBy.name],
    ...sourceLines(build.spec),
    ...optional('Commit', build.revision && commitOf(build.revision)),
    ...build.inputs.map(({ reference, index }): [string, string] => [
      index === null ? 'From Image' : `Image Source ${String(index)}`,
      reference,
    ]),
    ['Output to', build.result?.reference ?? build.outputReference ?? outputOf(build.spec)],
    ...optional('Digest', build.result?.digest ?? null),
    ...optional('Runner', build.runner),
    ...(build.attempt > 1 ? [['Attempts', String(build.attempt)] as [string, string]] : []),
  ];
  const snippet = build.logSnippet === null ? '' : `\nLog Tail:\n${build.logSnippet}`;
  return { value: build, names: [`build/${build.name}`], view: { text: `${aligned(lines)}${snippet}` } };
}

/** All about a definition of builds on one screen, with its newest builds. */
export async function buildConfigDescription(text: string, context: Context): Promise<Result> {
  const { namespace, name } = splitNamespace(text, context.namespace);
  const config = await readBuildConfigNamed(context, namespace, name);
  const { client, signal } = context;
  const { buildConfig } = await client.request(BuildsOfConfigDocument, { namespace, name }, { signal });
  const { spec } = config;
  const lines: [string, string][] = [
    ['Name', name],
    ['Namespace', namespace],
    ['Created', ago(config.createdAt, context.now)],
    ['Latest Version', config.lastVersion === '0' ? 'Never built' : config.lastVersion],
    ['Strategy', strategyInWords(spec.strategy.type)],
    ...sourceLines(spec),
    ...optional('From Image', builderOf(spec)),
    ['Output to', outputOf(spec)],
    ['Build Run Policy', inCamelCase(config.runPolicy)],
    ['Triggered by', config.triggers.map(({ type }) => triggerInWords(type)).join(', ') || '<none>'],
    ['Builds History Limit', limits(config)],
    ...(config.paused ? [['Paused', 'true'] as [string, string]] : []),
    ...config.triggers.flatMap(({ type, webhookPath }): [string, string][] =>
      webhookPath === null ? [] : [[`Webhook ${triggerInWords(type)}`, webhookPath]],
    ),
  ];
  const builds = (buildConfig?.builds.nodes ?? []).map(
    (build) =>
      `${build.name}\t${statusInWords(build)}\t${durationInWords(build.durationMilliseconds)}\t${ago(build.createdAt, context.now)}`,
  );
  const table = builds.length === 0 ? '' : `\nBuild\tStatus\tDuration\tCreated\n${builds.join('\n')}\n`;
  return {
    value: { ...config, builds: buildConfig?.builds.nodes ?? [] },
    names: [`buildconfig/${name}`],
    view: { text: `${aligned(lines)}${table}` },
  };
}

const optional = (title: string, value: string | null | undefined): [string, string][] =>
  value == null || value === '' ? [] : [[title, value]];

const limits = (config: {
  readonly successfulBuildsHistoryLimit: number | null;
  readonly failedBuildsHistoryLimit: number | null;
}) =>
  `Successful: ${String(config.successfulBuildsHistoryLimit ?? 'all')}, Failed: ${String(config.failedBuildsHistoryLimit ?? 'all')}`;

const commitOf = (revision: { readonly commit: string; readonly message: string | null }) =>
  `${revision.commit.slice(0, 7)}${revision.message === null ? '' : ` (${revision.message.split('\n', 1)[0] ?? ''})`}`;

const imageIn = ({ kind, namespace, name }: BuildImagePartsFragment) =>
  `${inCamelCase(kind)} ${namespace === null ? '' : `${namespace}/`}${name}`;

const builderOf = ({ strategy: { docker, source, custom } }: BuildSpecPartsFragment) => {
  const from = (docker ?? source ?? custom)?.from;
  return from ? imageIn(from) : null;
};

const outputOf = ({ output }: { readonly output: Pick<BuildSpecPartsFragment['output'], 'to'> }) =>
  output.to ? imageIn(output.to) : '<none>';

const sourceLines = ({
  source: { git, binary, dockerfile },
}: {
  readonly source: Pick<BuildSpecPartsFragment['source'], 'binary' | 'dockerfile'> & {
    readonly git: { readonly uri: string; readonly ref: string | null } | null;
  };
}): [string, string][] => [
  ...optional('URL', git?.uri),
  ...optional('Ref', git?.ref),
  ...(binary === null ? [] : [['Binary', binary.asFile ?? 'provided on build'] as [string, string]]),
  ...(dockerfile === null
    ? []
    : [['Dockerfile', `${dockerfile.split('\n', 1)[0] ?? ''} …`] as [string, string]]),
];
