import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BuildFailure } from '../build-failure.js';
import { searchPath } from '../build-tools.js';
import type { Job } from '../job.js';
import { runProgram } from '../program.js';
import { reportDigest } from '../pull.js';

/**
 * Copies the files that the definition asks for out of images into `context`. buildah copies them from container to
 * container, bound to their roots, so that no link in an image leads to files of this machine.
 */
export async function copyFromImages(job: Job, context: string): Promise<void> {
  const { build, work, buildah } = job;
  for (const [index, { paths }] of build.spec.source.images.entries()) {
    const pull = work.pulls.find((each) => each.index === index);
    if (paths.length === 0) continue;
    if (!pull) throw failure(`Image ${String(index)} of source.images is not resolved.`);
    const from = await buildah.output('FetchImageContentFailed', `Pulling ${pull.reference}`, [
      'from',
      '--pull',
      pull.reference,
    ]);
    await reportDigest(job, pull.reference);
    const box = await buildah.output('FetchImageContentFailed', 'Making room', ['from', 'scratch']);
    for (const { sourcePath, destinationDir } of paths) {
      if (!sourcePath.startsWith('/')) throw failure(`sourcePath ${sourcePath} is not absolute.`);
      const target = `/${destinationDir}/${sourcePath.endsWith('/.') ? '' : (sourcePath.split('/').at(-1) ?? '')}`;
      await buildah.must('FetchImageContentFailed', `Copying ${sourcePath} out of ${pull.reference}`, [
        'copy',
        '--quiet',
        '--from',
        from,
        box,
        sourcePath,
        target,
      ]);
    }
    await unbox(job, box, context);
  }
}

const manifest = z.object({ layers: z.array(z.object({ digest: z.string() })) });

/**
 * Brings the content of a container into the context. tar puts folders in place of links that the source may hold, so
 * nothing is written outside of the context.
 */
async function unbox({ folder, buildah, signal, log }: Job, box: string, context: string): Promise<void> {
  const image = join(folder, box);
  await mkdir(image, { recursive: true });
  await buildah.must('FetchImageContentFailed', 'Keeping what was copied', [
    ...['commit', '--quiet', '--disable-compression', '--rm'],
    ...[box, `dir:${image}`],
  ]);
  const { layers } = manifest.parse(JSON.parse(await readFile(join(image, 'manifest.json'), 'utf8')));
  for (const { digest } of layers) {
    const file = join(image, digest.replace(/^sha256:/, ''));
    const words = ['tar', '--extract', '--no-same-owner', '--file', file, '--directory', context] as const;
    const { code } = await runProgram(words, { env: { PATH: searchPath }, signal, onOutput: log.write });
    if (code !== 0) throw failure('What was copied out of an image cannot be unpacked.');
  }
}

const failure = (message: string) => new BuildFailure('FetchImageContentFailed', message);
