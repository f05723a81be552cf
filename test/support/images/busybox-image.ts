import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** How the image is made beside busybox: files (those that begin with `#!` can be run), and lines of a Dockerfile. */
export interface BusyboxOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly lines?: readonly string[];
}

/** Makes an image with busybox as its shell and tools, and pushes it: something to build from, small and real. */
export async function pushBusybox(
  reference: string,
  { files = {}, lines = [] }: BusyboxOptions = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-busybox-'));
  try {
    const context = join(folder, 'context');
    const put = async (path: string) => {
      await mkdir(dirname(join(context, path)), { recursive: true });
      return join(context, path);
    };
    await copyFile('/bin/busybox', await put('root/bin/busybox'));
    await writeFile(
      await put('root/etc/passwd'),
      'root:x:0:0:root:/:/bin/sh\ndefault:x:1001:0:default:/:/bin/sh\n',
    );
    await mkdir(join(context, 'root/tmp'), { mode: 0o1777 });
    for (const [path, content] of Object.entries(files))
      await writeFile(await put(join('root', path)), content, {
        mode: content.startsWith('#!') ? 0o755 : 0o644,
      });
    const dockerfile = [
      'FROM scratch',
      'COPY root /',
      'RUN ["/bin/busybox", "--install", "-s", "/bin"]',
      'RUN chmod 1777 /tmp',
      'ENV PATH=/bin',
      ...lines,
    ];
    await writeFile(join(context, 'Dockerfile'), dockerfile.join('\n'));
    const storage = [
      '--root',
      join(folder, 'storage'),
      '--runroot',
      join(folder, 'run'),
      '--storage-driver',
      'vfs',
    ];
    await exec('buildah', [...storage, 'bud', '--isolation', 'chroot', '--tag', 'made', context]);
    await exec('buildah', [...storage, 'push', '--tls-verify=false', 'made', `docker://${reference}`]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
