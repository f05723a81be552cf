import { mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { BuildFailure } from '../build-failure.js';
import type { Job } from '../job.js';
import { fetchGit, type Commit } from './git.js';
import { copyFromImages } from './image-files.js';
import { writeInputFiles } from './input-files.js';
import { shownAddress } from './shown-address.js';
import { unpackUpload } from './upload.js';

/** The source of a build, ready to be built. */
export interface PreparedSource {
  /** The folder that is built: `contextDir` of all that there is. */
  readonly context: string;
  readonly commit: Commit | null;
}

/**
 * Brings together all that goes into a build: the source from git or what was sent along, a Dockerfile that the
 * definition holds, files out of images, secrets and config maps. `withSecrets: false` leaves the last two to the caller.
 */
export async function prepareSource(
  job: Job,
  { withSecrets }: { withSecrets: boolean },
): Promise<PreparedSource> {
  const { build, work, stages, log } = job;
  const { source } = build.spec;
  const root = join(job.folder, 'source');
  await mkdir(root, { recursive: true });
  let commit: Commit | null = null;
  const { git } = source;
  if (work.uploadedSource) {
    const { uploadedSource } = work;
    await stages.step('FETCH_BINARY_SOURCE', () => unpackUpload(job, uploadedSource, root));
  } else if (git) {
    await log.say(`Cloning ${JSON.stringify(shownAddress(git.uri))} …`);
    commit = await stages.step('FETCH_GIT_SOURCE', () =>
      fetchGit(
        {
          uri: git.uri,
          ref: build.revision?.commit ?? git.ref,
          secret: secretOf(work.sourceSecret),
          httpProxy: git.httpProxy,
          httpsProxy: git.httpsProxy,
          noProxy: git.noProxy,
        },
        {
          folder: root,
          secrets: join(job.folder, 'git'),
          rules: job.rules,
          leash: job.leash,
          signal: job.signal,
          onOutput: log.write,
        },
      ),
    );
    await log.say(
      `\tCommit:\t${commit.id} (${commit.message})\n\tAuthor:\t${commit.author}\n\tDate:\t${commit.date}`,
    );
    stages.found({ revision: revisionOf(commit) });
  }
  const context = await contextOf(root, source.contextDir);
  if (source.dockerfile !== null) await putDockerfile(context, source.dockerfile);
  if (source.images.some(({ paths }) => paths.length > 0))
    await stages.step('FETCH_IMAGE_CONTENT', () => copyFromImages(job, context));
  if (withSecrets) await writeInputFiles(work.files, context);
  return { context, commit };
}

/** Puts the definition's Dockerfile in place of the source's, which may be a link to a file of this machine. */
async function putDockerfile(context: string, text: string): Promise<void> {
  const file = join(context, 'Dockerfile');
  await rm(file, { recursive: true, force: true });
  await writeFile(file, text, { flag: 'wx' });
}

/** The folder `contextDir` below `root`; one that leads out of it, by a link perhaps, is refused. */
async function contextOf(root: string, contextDir: string | null): Promise<string> {
  const asked = join(root, contextDir ?? '.');
  const found = await realpath(asked).catch(() => null);
  const isWithin = found !== null && !relative(await realpath(root), found).startsWith('..');
  if (found === null || !isWithin || !(await stat(found)).isDirectory())
    throw new BuildFailure(
      'InvalidContextDirectory',
      `The source has no folder ${JSON.stringify(contextDir)}: check contextDir.`,
    );
  return found;
}

const secretOf = (files: Job['work']['sourceSecret']): ReadonlyMap<string, string> | null =>
  files.length === 0
    ? null
    : new Map(files.map(({ path, content }) => [path, Buffer.from(content, 'base64').toString('utf8')]));

const revisionOf = ({ id, author, committer, message }: Commit) => ({
  commit: id,
  author: personOf(author),
  committer: personOf(committer),
  message,
});

function personOf(text: string) {
  const match = /^(.*?) <(.*)>$/.exec(text);
  return { name: match?.[1] ?? text, email: match?.[2] ?? null };
}
