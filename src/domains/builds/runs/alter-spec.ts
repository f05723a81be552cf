import { badInput } from '../../../platform/errors.js';
import { changeStrategy, environmentOf, type BuildSpec, type EnvironmentVariable } from '../spec.js';
import type { Alterations } from './start.js';

/** The specification of one build: the definition's, altered as was asked for. */
export function alterSpec(spec: BuildSpec, altered: Alterations): BuildSpec {
  const { strategy, source } = spec;
  const { env, from, buildArgs = [], noCache, incremental, binary, ref } = altered;
  const refuse = (what: string) =>
    badInput(`A ${strategy.type} build has no ${what}: leave it out.`, 'input', what);
  if (buildArgs.length > 0 && !strategy.docker) throw refuse('buildArgs');
  if (noCache != null && !strategy.docker) throw refuse('noCache');
  if (incremental != null && !strategy.source) throw refuse('incremental');
  if (from && strategy.jenkinsPipeline) throw refuse('from');
  if (ref != null && !source.git) throw badInput('Without a git source there is no ref.', 'input', 'ref');
  const changed = changeStrategy(strategy, {
    ...(from && { from }),
    ...(env && { env: merged(environmentOf(strategy), env) }),
  });
  return {
    ...spec,
    source: {
      ...source,
      git: binary == null ? source.git && { ...source.git, ref: ref ?? source.git.ref } : null,
      binary: binary ?? null,
    },
    strategy: {
      ...changed,
      docker: changed.docker && {
        ...changed.docker,
        noCache: noCache ?? changed.docker.noCache,
        buildArgs: merged(changed.docker.buildArgs, buildArgs),
      },
      source: changed.source && { ...changed.source, incremental: incremental ?? changed.source.incremental },
    },
  };
}

/** Variables with others added; of two with one name the later counts. */
function merged(
  before: readonly EnvironmentVariable[],
  added: readonly EnvironmentVariable[],
): readonly EnvironmentVariable[] {
  const names = new Set(added.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...added];
}
