import { badInput } from '../../../platform/errors.js';
import type { BuildSpec, ImageSource } from '../spec.js';
import { checkGit } from './check-git.js';
import { checkImage } from './check-image.js';
import { checkSecret } from './check-secret.js';
import { checkAbsolute, checkMountPath, checkRelative } from './paths.js';

type Path = readonly string[];

const longestDockerfile = 60_000;

/** Refuses sources that contradict themselves, lead out of the build's directory, or no git may be asked for. */
export function checkSource({ source, strategy }: BuildSpec, path: Path): void {
  const { git, binary, dockerfile, images, contextDir, secrets, configMaps } = source;
  if (git && binary) throw badInput('A source is either git or binary, not both.', ...path);
  if (strategy.docker && !git && !binary && dockerfile === null && images.length === 0)
    throw badInput(
      'A Docker build needs a source: git, binary, a dockerfile, or images to take files from.',
      ...path,
    );
  if (strategy.jenkinsPipeline && !git && strategy.jenkinsPipeline.jenkinsfile === null)
    throw badInput('A pipeline is given as jenkinsfile, or lies in a git source.', ...path);
  if (git) checkGit(git, [...path, 'git']);
  if (
    binary?.asFile != null &&
    (binary.asFile === '' || /[/\0]/.test(binary.asFile) || /^\.\.?$/.test(binary.asFile))
  )
    throw badInput('asFile is the name of a file, without a path.', ...path, 'binary', 'asFile');
  if (dockerfile !== null && Buffer.byteLength(dockerfile) > longestDockerfile)
    throw badInput('dockerfile has at most 60,000 bytes.', ...path, 'dockerfile');
  if (contextDir !== null)
    checkRelative(contextDir.replace(/^\/+/, ''), 'contextDir', [...path, 'contextDir']);
  for (const [kind, mounts] of Object.entries({ secrets, configMaps }))
    for (const [index, { name, destinationDir }] of mounts.entries()) {
      const at = [...path, kind, String(index)];
      if (name === '') throw badInput('A name is missing.', ...at, 'name');
      // A builder may want its files where it looks for them.
      if (strategy.source && destinationDir.startsWith('/'))
        checkMountPath(destinationDir, 'destinationDir', [...at, 'destinationDir']);
      else checkRelative(destinationDir, 'destinationDir', [...at, 'destinationDir']);
    }
  for (const [index, image] of images.entries()) checkImageSource(image, [...path, 'images', String(index)]);
  checkStages(images, [...path, 'images']);
  checkSecret(source.sourceSecret, [...path, 'sourceSecret']);
}

/** Refuses two images that stand for the same name of a Dockerfile. */
function checkStages(images: readonly ImageSource[], path: Path): void {
  const seen = new Set<string>();
  for (const [index, { as }] of images.entries())
    for (const name of as) {
      const at = [...path, String(index), 'as'];
      if (name === '') throw badInput('A name that an image stands for is empty.', ...at);
      if (seen.has(name)) throw badInput(`Two images stand for ${name}: one is enough.`, ...at);
      seen.add(name);
    }
}

function checkImageSource({ from, paths, as, pullSecret }: ImageSource, path: Path): void {
  checkSecret(pullSecret, [...path, 'pullSecret']);
  checkImage(from, [...path, 'from']);
  if (paths.length === 0 && as.length === 0)
    throw badInput('An image source has paths to take, or names that it stands for (as).', ...path);
  for (const [index, { sourcePath, destinationDir }] of paths.entries()) {
    const at = [...path, 'paths', String(index)];
    checkAbsolute(sourcePath, 'sourcePath', [...at, 'sourcePath']);
    if (destinationDir === '') throw badInput('destinationDir is missing.', ...at, 'destinationDir');
    checkRelative(destinationDir, 'destinationDir', [...at, 'destinationDir']);
  }
}
