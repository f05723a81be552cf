import { join, posix } from 'node:path';
import { BuildFailure } from '../build-failure.js';
import { imageEnv, imageLabels } from '../image-metadata.js';
import { localName, type Job, type Made } from '../job.js';
import { baseOf, pullImage } from '../pull.js';
import { removeGitFolders } from '../source/git-folders.js';
import { removeIgnored } from '../source/ignored-files.js';
import { prepareSource } from '../source/prepare.js';
import { plainEnv, secretEnvOf } from '../variables.js';
import { saveArtifacts } from './artifacts.js';
import { contractOf, readImage, refuseRoot } from './builder-image.js';
import { Container } from './container.js';
import { metadataLabels } from './metadata-labels.js';
import { environmentOf, findScript, type Script, type ScriptPlace } from './s2i-scripts.js';
import { putConfigMaps, secretVolumes } from './input-volumes.js';

/**
 * Makes an image of a builder image and source, as source-to-image does (DOMAIN.md B14): the source goes into a
 * container of the builder, its `assemble` runs there as the builder's user, and what it leaves is the image, which
 * starts with `run`. The source stays where it was put: there are builders whose applications run from there.
 */
export async function buildFromSource(job: Job): Promise<Made> {
  const { build, work, stages, log } = job;
  const { source: strategy } = build.spec.strategy;
  const builder = baseOf(work);
  if (!strategy || !builder)
    throw new BuildFailure('PullBuilderImageFailed', 'The builder image is not resolved.');
  const source = await stages.stage('FETCH_INPUTS', () => prepareSource(job, { withSecrets: false }));
  const previous = strategy.incremental ? work.previousImage : null;
  await stages.stage('PULL_IMAGES', async () => {
    await pullImage(job, builder.reference, { always: strategy.forcePull });
  });

  return stages.stage('BUILD', async () => {
    const facts = await readImage(job.buildah, builder.reference);
    const contract = contractOf(facts);
    refuseRoot(builder.reference, contract);
    const search = {
      given: strategy.scripts,
      sourceFolder: source.context,
      ofImage: contract.scriptsUrl,
      scratch: join(job.folder, 'scripts'),
      rules: job.rules,
    };
    const script = async (name: Script) => needed(name, await findScript(name, search), builder.reference);
    const [assemble, run] = [await script('assemble'), await script('run')];
    const artifacts = previous ? await saveArtifacts(job, previous.reference, search) : null;
    await removeIgnored(source.context, job.signal);
    await removeGitFolders(source.context, job.signal);

    const { destination, assembleUser, runtimeUser } = contract;
    await using container = await Container.from(job, builder.reference);
    await container.copy(`${source.context}/.`, posix.join(destination, 'src'), assembleUser);
    if (artifacts !== null)
      await container.copy(`${artifacts}/.`, posix.join(destination, 'artifacts'), assembleUser);
    const put = async (name: Script, place: ScriptPlace) => {
      if ('inImage' in place) return place.inImage;
      const path = posix.join(destination, 'scripts', name);
      await container.copy(place.file, path, assembleUser);
      return path;
    };
    const [assemblePath, runPath] = [await put('assemble', assemble), await put('run', run)];
    await putConfigMaps(job, container, { workingFolder: facts.workingFolder, user: assembleUser });
    await container.configure([
      ...(await environmentOf(source.context)),
      ...imageEnv(job, source.commit),
      ...plainEnv(work),
    ]);

    await log.say('---> Running assemble');
    const words = await secretVolumes(job, facts.workingFolder);
    const { code } = await stages.step('ASSEMBLE_BUILD_SCRIPTS', () =>
      container.run([assemblePath], { user: assembleUser, words, secretEnv: secretEnvOf(work) }),
    );
    if (code !== 0) throw assembleFailure(code, job);
    const labels = [
      ...(await metadataLabels(container, destination)),
      ...ownLabels(builder.reference, strategy.scripts),
      ...imageLabels(job, source.commit),
    ];
    await container.configure([], { labels, user: runtimeUser, command: runPath });
    await stages.step('COMMIT_CONTAINER', () => container.commit(localName(job)));
    return { image: localName(job) };
  });
}

function needed(script: Script, place: ScriptPlace | null, image: string): ScriptPlace {
  if (place) return place;
  throw new BuildFailure(
    'GenericBuildFailed',
    `There is no ${script} script: neither the strategy nor .s2i/bin of the source has one, and ${image} does not say where its scripts are (label io.openshift.s2i.scripts-url).`,
  );
}

function assembleFailure(code: number, { limits }: Job): BuildFailure {
  if (code === 137 && limits.memory !== null)
    return new BuildFailure(
      'OutOfMemoryKilled',
      'assemble used more memory than its limit allows: raise resources.limits.memory.',
    );
  return new BuildFailure(
    'GenericBuildFailed',
    `assemble failed with exit code ${String(code)}: the log says why.`,
  );
}

const ownLabels = (builder: string, scripts: string | null): [string, string][] => [
  ['io.openshift.s2i.build.image', builder],
  ...(scripts === null ? [] : [['io.openshift.s2i.scripts-url', scripts] as [string, string]]),
];
