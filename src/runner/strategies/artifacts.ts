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
import type { ScriptPlace } from './s2i-scripts.js';

/**
 * Has the previous image save its artifacts by the script of this build, and yields the folder that holds them. Whatever hinders it is a warning: the
 * build goes on without (DOMAIN.md B14).
 */
export async function saveArtifacts(
  job: Job,
  image: string,
  place: ScriptPlace | null,
): Promise<string | null> {
  const { buildah, log, stages } = job;
  const pulled = await buildah.run(['pull', '--quiet', '--policy', 'missing', image]);
  if (pulled.code !== 0) return await warn(`the previous image ${image} cannot be pulled`);
  const contract = contractOf(await readImage(buildah, image));
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
  if (code !== 0) return await warn(`save-artifacts of ${image} failed with exit code ${String(code)}`);
  const folder = join(job.folder, 'artifacts');
  await mkdir(folder);
  try {
    await unpackTar(createReadStream(file), folder);
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    return await warn(error.message);
  }
  await log.say(`Re-using what ${image} has saved.`);
  return folder;

  async function warn(why: string): Promise<null> {
    await log.say(`warning: the build is not incremental: ${why}.`);
    return null;
  }
}
