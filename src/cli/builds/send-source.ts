import { execFile, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip } from 'node:zlib';
import type { SourceRevisionInput } from '../../client/index.js';
import type { Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { unreadable } from '../program/file-content.js';
import { packDirectory } from './pack-directory.js';

const execute = promisify(execFile);

/** Source that is sent along with a build. */
export interface LocalSource {
  /** What the server is told of it. */
  readonly binary: { readonly asFile: string | null };
  /** The commit that it is, where it is one. */
  readonly revision?: SourceRevisionInput;
  readonly open: () => Readable;
}

/** The source that `--from-dir`, `--from-file`, `--from-archive` or `--from-repo` names; undefined: none does. */
export async function localSource(options: {
  readonly fromDir: string | undefined;
  readonly fromFile: string | undefined;
  readonly fromArchive: string | undefined;
  readonly fromRepo: string | undefined;
  readonly commit: string | undefined;
}): Promise<LocalSource | undefined> {
  const { fromDir, fromFile, fromArchive, fromRepo } = options;
  const given = [fromDir, fromFile, fromArchive, fromRepo].filter((path) => path !== undefined);
  if (given.length > 1)
    throw new UsageError('Give one of --from-dir, --from-file, --from-archive and --from-repo.');
  if (fromRepo !== undefined) return repository(fromRepo, options.commit ?? 'HEAD');
  if (fromDir !== undefined) {
    await requireKind(fromDir, 'directory');
    return { binary: { asFile: null }, open: () => packDirectory(fromDir).pipe(createGzip()) };
  }
  if (fromArchive !== undefined) {
    await requireKind(fromArchive, 'file');
    return { binary: { asFile: null }, open: () => createReadStream(fromArchive) };
  }
  if (fromFile === undefined) return undefined;
  await requireKind(fromFile, 'file');
  return { binary: { asFile: basename(fromFile) }, open: () => createReadStream(fromFile) };
}

/** Sends a source part by part; holds one part at a time. */
export async function sendSource(
  { client, signal }: Context,
  path: string,
  source: Readable,
): Promise<number> {
  let [part, size, length] = [0, 0, 0];
  let pieces: Buffer[] = [];
  const send = async (isLast: boolean) => {
    const bytes = Buffer.concat(pieces, length);
    [pieces, length] = [[], 0];
    await client.upload(`${path}?part=${String(part)}${isLast ? '&last' : ''}`, bytes, { signal });
    size += bytes.length;
    part += 1;
  };
  for await (const piece of source as AsyncIterable<Buffer>) {
    for (let start = 0; start < piece.length;) {
      const some = piece.subarray(start, start + partBytes - length);
      pieces.push(some);
      length += some.length;
      start += some.length;
      if (length === partBytes) await send(false);
    }
  }
  await send(true);
  return size;
}

const partBytes = 4 * 1024 * 1024;

async function requireKind(path: string, kind: 'directory' | 'file'): Promise<void> {
  const found = await stat(path).catch(unreadable(path));
  if (kind === 'directory' ? !found.isDirectory() : !found.isFile())
    throw new UsageError(`${path} is no ${kind}.`);
}

/** What git has of a repository at a commit: nothing that is not committed is sent. */
async function repository(path: string, commit: string): Promise<LocalSource> {
  if (commit.startsWith('-')) throw new UsageError(`“${commit}” is no commit.`);
  const format = '--format=%H%x00%an%x00%ae%x00%cn%x00%ce%x00%s';
  const words = ['-C', path, 'log', '-1', format, commit, '--'];
  const { stdout } = await execute('git', words).catch((cause: unknown) => {
    const { code, stderr } = cause as { code?: unknown; stderr?: string };
    const why = code === 'ENOENT' ? 'git is not installed' : (stderr ?? '').trim();
    throw new UsageError(`${path} has no commit ${commit} to send: ${why}`, { cause });
  });
  const [id = '', author = '', authorEmail = '', committer = '', email = '', message = ''] = stdout
    .trim()
    .split('\0');
  return {
    binary: { asFile: null },
    revision: {
      commit: id,
      author: { name: author, email: authorEmail },
      committer: { name: committer, email },
      message,
    },
    open: () => archiveOf(path, id),
  };
}

/** The archive ends well only where git does: half of a source is none. */
function archiveOf(path: string, commit: string): Readable {
  const archive = new PassThrough();
  const git = spawn('git', ['-C', path, 'archive', '--format=tar.gz', commit], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  git.stdout.pipe(archive, { end: false });
  git.on('error', (error) => archive.destroy(error));
  git.on('close', (code) => {
    if (code === 0) archive.end();
    else archive.destroy(new Error(`git archive of ${path} at ${commit} has failed.`));
  });
  return archive;
}
