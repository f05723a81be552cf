import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { RunnerWorkFragment } from '../../client/index.js';
import { BuildFailure } from '../build-failure.js';
import type { Job } from '../job.js';
import { unpackTar } from './unpack-tar.js';
import { unpackZip } from './unpack-zip.js';

type Uploaded = NonNullable<RunnerWorkFragment['uploadedSource']>;

/** Fetches what was sent along for the build and puts it into `root`: the one file, or what the archive holds. */
export async function unpackUpload(job: Job, uploaded: Uploaded, root: string): Promise<void> {
  const file = join(job.folder, 'upload');
  await download(await job.openUpload(uploaded.path), file, uploaded);
  if (uploaded.asFile !== null) {
    await pipeline(
      createReadStream(file),
      createWriteStream(join(root, basename(uploaded.asFile)), { flags: 'wx' }),
    );
    return rm(file);
  }
  const beginning = await firstBytes(file);
  if (beginning.subarray(0, 2).equals(Buffer.from('PK'))) await unpackZip(file, root);
  else {
    const isGzip = beginning[0] === 0x1f && beginning[1] === 0x8b;
    const content = createReadStream(file);
    await unpackTar(isGzip ? content.pipe(createGunzip()) : content, root);
  }
  await rm(file);
}

/** Writes what was sent along to a file; FetchSourceFailed unless it is all there, and nothing else. */
export async function download(
  body: ReadableStream<Uint8Array>,
  file: string,
  { digest, size }: Uploaded,
): Promise<void> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece);
      bytes += piece.length;
      done(bytes > Number(size) ? new Error('too long') : null, piece);
    },
  });
  try {
    await pipeline(Readable.fromWeb(body as never), measured, createWriteStream(file));
  } catch (cause) {
    throw new BuildFailure('FetchSourceFailed', 'What was sent along did not arrive whole.', { cause });
  }
  if (`sha256:${hash.digest('hex')}` !== digest)
    throw new BuildFailure(
      'FetchSourceFailed',
      'What was sent along arrived damaged: its digest is another one.',
    );
}

async function firstBytes(file: string): Promise<Buffer> {
  await using handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  return buffer.subarray(0, bytesRead);
}
