import { parseReference } from '../../../oci/index.js';
import { badInput } from '../../../platform/errors.js';
import { parseQuantity } from '../../../platform/quantity.js';
import { builderOf, environmentOf, type BuildSpec } from '../spec.js';
import { checkEnvironment } from './check-environment.js';
import { checkImage } from './check-image.js';
import { checkSource } from './check-source.js';
import { checkSecret } from './check-secret.js';
import { checkFreePath, checkRelative } from './paths.js';

type Path = readonly string[];

const deepest = 7 * 24 * 3600 * 52;
const labelName = /^[^\s=]{1,255}$/;

/** Refuses, with what is wrong and where, a specification that no build could be carried out by. */
export function checkSpec(spec: BuildSpec, path: Path): void {
  checkSource(spec, [...path, 'source']);
  checkStrategy(spec, [...path, 'strategy']);
  checkOutput(spec, [...path, 'output']);
  checkHook(spec, [...path, 'postCommit']);
  const { completionDeadlineSeconds: deadline, resources } = spec;
  if (deadline !== null && (deadline < 1 || deadline > deepest))
    throw badInput(
      `completionDeadlineSeconds is from 1 to ${String(deepest)}.`,
      ...path,
      'completionDeadlineSeconds',
    );
  for (const [kind, pairs] of Object.entries(resources))
    for (const { key, value } of pairs)
      if (parseQuantity(value) === null)
        throw badInput(
          `${JSON.stringify(value.slice(0, 40))} is no amount of ${key}: write one such as 500m, 2 or 1Gi.`,
          ...path,
          'resources',
          kind,
        );
}

function checkStrategy({ strategy }: BuildSpec, path: Path): void {
  const { docker, source, custom, jenkinsPipeline, type } = strategy;
  const word = { DOCKER: 'docker', SOURCE: 'source', CUSTOM: 'custom', JENKINS_PIPELINE: 'jenkinsPipeline' };
  const at = [...path, word[type]];
  const builder = builderOf(strategy);
  if (builder) checkImage(builder, [...at, 'from']);
  checkSecret((docker ?? source ?? custom)?.pullSecret ?? null, [...at, 'pullSecret']);
  checkEnvironment(environmentOf(strategy), [...at, 'env']);
  if (docker) {
    checkEnvironment(docker.buildArgs, [...at, 'buildArgs']);
    for (const [index, { name, fromSecret }] of docker.buildArgs.entries())
      if (fromSecret !== null)
        throw badInput(
          `The build argument ${name} cannot come from a secret: it would stay in the history of the image. Give a variable that does, and use RUN --mount=type=secret,id=${name}.`,
          ...[...at, 'buildArgs', String(index)],
        );
    const { dockerfilePath } = docker;
    if (dockerfilePath !== null) checkRelative(dockerfilePath, 'dockerfilePath', [...at, 'dockerfilePath']);
  }
  const mounted = new Set<string>();
  for (const [index, { secret, configMap, mountPaths }] of ((docker ?? source)?.volumes ?? []).entries()) {
    const of = [...at, 'volumes', String(index)];
    if ((secret === null) === (configMap === null))
      throw badInput('A volume has either a secret or a configMap.', ...of);
    if (mountPaths.length === 0)
      throw badInput('A volume is mounted at one path at least.', ...of, 'mountPaths');
    for (const mountPath of mountPaths) checkFreePath(mountPath, mounted, [...of, 'mountPaths']);
  }
  for (const { mountPath } of custom?.secrets ?? []) checkFreePath(mountPath, mounted, [...at, 'secrets']);
  if (jenkinsPipeline) {
    const { jenkinsfile, jenkinsfilePath } = jenkinsPipeline;
    if (jenkinsfile !== null && Buffer.byteLength(jenkinsfile) > 100_000)
      throw badInput('jenkinsfile has at most 100,000 bytes.', ...at, 'jenkinsfile');
    if (jenkinsfile !== null && jenkinsfilePath !== null)
      throw badInput('A pipeline has either a jenkinsfile or a jenkinsfilePath, not both.', ...at);
    if (jenkinsfilePath !== null)
      checkRelative(jenkinsfilePath, 'jenkinsfilePath', [...at, 'jenkinsfilePath']);
  }
}

function checkOutput({ output }: BuildSpec, path: Path): void {
  const { to, imageLabels, pushSecret } = output;
  checkSecret(pushSecret, [...path, 'pushSecret']);
  if (to?.kind === 'IMAGE_STREAM_IMAGE')
    throw badInput(
      'The output is an IMAGE_STREAM_TAG or a DOCKER_IMAGE: an image by digest cannot be pushed to.',
      ...path,
      'to',
      'kind',
    );
  if (to) checkImage(to, [...path, 'to']);
  if (to?.kind === 'DOCKER_IMAGE' && parseReference(to.name).id !== '')
    throw badInput('The output is named by a tag: a digest cannot be pushed to.', ...path, 'to', 'name');
  const seen = new Set<string>();
  for (const [index, { name }] of imageLabels.entries()) {
    const at = [...path, 'imageLabels', String(index), 'name'];
    if (!labelName.test(name)) throw badInput('A label has a name without blanks and "=".', ...at);
    if (seen.has(name)) throw badInput(`The label ${name} is given twice: give each once.`, ...at);
    seen.add(name);
  }
}

function checkHook({ postCommit }: BuildSpec, path: Path): void {
  if (!postCommit) return;
  const { command, script } = postCommit;
  if (command.length > 0 && script !== null)
    throw badInput('A hook has either a command or a script, not both.', ...path);
}
