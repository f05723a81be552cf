import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { finished } from 'node:stream/promises';
import { BuildFailure } from '../build-failure.js';
import type { Job } from '../job.js';
import { unpackTar } from '../source/unpack-tar.js';
import { contractOf, readImage } from './builder-image.js';
import { Container } from './container.js';
import { findScript, type ScriptSearch } from './s2i-scripts.js';

/**
 * Has the previous image save its artifacts by the script of this build, or its own where that is inside of images, and
 * yields the folder that holds them. Whatever hinders it is a warning: the build goes on without (DOMAIN.md B14).
 */
export async function saveArtifacts(job: Job, image: string, search: ScriptSearch): Promise<string | null> {
  try {
    return await savedBy(job, image, search);
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    await job.log.say(`warning: the build is not incremental: ${error.message}`);
    return null;
  }
}

async function savedBy(job: Job, image: string, search: ScriptSearch): Promise<string> {
  const { buildah, log, stages } = job;
  const pulled = await buildah.run(['pull', '--quiet', '--policy', 'missing', image]);
  if (pulled.code !== 0) throw hindered(`the previous image ${image} cannot be pulled.`);
  const contract = contractOf(await readImage(buildah, image));
  const ofImage = scriptsOf(search.ofImage, contract.scriptsUrl);
  const place = await findScript('save-artifacts', { ...search, ofImage });
  await using container = await Container.from(job, image);
  const own = posix.join(contract.destination, 'scripts', 'save-artifacts');
  const script = place && 'inImage' in place ? place.inImage : own;
  if (place && 'file' in place) await container.copy(place.file, own, contract.assembleUser);
  const file = join(job.folder, 'artifacts.tar');
  const out = createWriteStream(file);
  const { code } = await stages.step('SAVE_ARTIFACTS', () =>
    container.run([script], {
      user: contract.assembleUser,
      onData: async (piece) => {
        if (!out.write(piece)) await once(out, 'drain');
      },
    }),
  );
  await finished(out.end());
  if (code !== 0) throw hindered(`save-artifacts of ${image} failed with exit code ${String(code)}.`);
  const folder = join(job.folder, 'artifacts');
  await mkdir(folder);
  await unpackTar(createReadStream(file), folder);
  await log.say(`Re-using what ${image} has saved.`);
  return folder;
}

/** Where the previous image has its scripts inside of it, which a newer builder need not have in the same place. */
function scriptsOf(ofBuilder: string | null, ofPrevious: string | null): string | null {
  const isOutside = ofBuilder !== null && !ofBuilder.startsWith('image://');
  return !isOutside && ofPrevious?.startsWith('image://') === true ? ofPrevious : ofBuilder;
}

const hindered = (why: string) => new BuildFailure('GenericBuildFailed', why);
