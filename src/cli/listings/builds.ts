import { BuildDocument, BuildsDocument, type BuildRowPartsFragment } from '../../client/index.js';
import { ago } from '../printing/age.js';
import { listBuildConfigs, readBuildConfigNamed } from '../builds/read-declared.js';
import { durationInWords, sourceInWords, statusInWords, strategyInWords } from '../builds/words.js';
import type { Context, Result } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { splitNamespace } from '../naming/names.js';
import { everyPage } from '../printing/pages.js';

/** The builds of a namespace, newest last, as `oc` lists them. */
export async function getBuilds(context: Context): Promise<Result> {
  const { client, signal, namespace } = context;
  const { nodes } = await everyPage(async (after) => {
    const page = await client.request(BuildsDocument, { namespace, after }, { signal });
    return page.namespace?.builds ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  });
  return builds(nodes, [...nodes].reverse(), context);
}

/** One build. */
export async function getBuild(text: string, context: Context): Promise<Result> {
  const build = await readBuild(text, context);
  return builds(build, [build], context);
}

/** A build with all that there is to say of it. */
export async function readBuild(text: string, context: Context) {
  const { namespace, name } = splitNamespace(text, context.namespace);
  const { client, signal } = context;
  const { build } = await client.request(BuildDocument, { namespace, name }, { signal });
  if (!build) throw missing('build', name, namespace);
  return build;
}

const builds = (
  value: unknown,
  rows: readonly BuildRowPartsFragment[],
  { now, namespace }: Context,
): Result => ({
  value,
  names: rows.map(({ name }) => `build/${name}`),
  view: {
    columns: ['NAME', 'TYPE', 'FROM', 'STATUS', 'STARTED', 'DURATION'].map((title) => ({ title })),
    rows: rows.map((build) => [
      build.name,
      strategyInWords(build.spec.strategy.type),
      sourceInWords(build.spec.source, build.revision),
      statusInWords(build),
      build.startedAt === null ? '' : ago(build.startedAt, now),
      build.completedAt === null ? '' : durationInWords(build.durationMilliseconds),
    ]),
    empty: `There are no builds in namespace “${namespace}”.`,
  },
});

/** The definitions of builds of a namespace. */
export async function getBuildConfigs(context: Context): Promise<Result> {
  const nodes = await listBuildConfigs(context, context.namespace);
  return configs(nodes, nodes, context);
}

/** One definition of builds. */
export async function getBuildConfig(text: string, context: Context): Promise<Result> {
  const { namespace, name } = splitNamespace(text, context.namespace);
  const config = await readBuildConfigNamed(context, namespace, name);
  return configs(config, [config], context);
}

type ConfigRow = Awaited<ReturnType<typeof listBuildConfigs>>[number];

const configs = (value: unknown, rows: readonly ConfigRow[], { namespace }: Context): Result => ({
  value,
  names: rows.map(({ name }) => `buildconfig/${name}`),
  view: {
    columns: ['NAME', 'TYPE', 'FROM', 'LATEST'].map((title) => ({ title })),
    rows: rows.map(({ name, spec, lastVersion }) => [
      name,
      strategyInWords(spec.strategy.type),
      sourceInWords(spec.source),
      lastVersion,
    ]),
    empty: `There are no build configs in namespace “${namespace}”.`,
  },
});
