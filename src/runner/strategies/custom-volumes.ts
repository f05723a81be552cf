import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from '../job.js';

/** Where custom builders find the credentials of a build. */
export const secretsFolder = '/var/run/secrets/openshift.io';

/** The secrets and config maps of the source, each in a folder of its name: a custom builder has no folder of source to look in. */
export async function inputVolumes({ folder, work }: Job): Promise<string[]> {
  const inputs = work.files.filter(({ destinationDir }) => destinationDir !== null);
  const words: string[] = [];
  const places = new Set<string>();
  for (const { name, isSecret, files } of inputs) {
    const kind = isSecret ? 'secrets' : 'configs';
    const place = join(folder, 'inputs', kind, name);
    // One may be named for several folders of the source.
    if (places.has(place)) continue;
    places.add(place);
    await mkdir(place, { recursive: true });
    for (const { path, content } of files)
      await writeFile(join(place, path), Buffer.from(content, 'base64'), { mode: 0o444 });
    words.push('--volume', `${place}:/var/run/${kind}/openshift.io/build/${name}:ro`);
  }
  return words;
}

/** The credentials of the build as files: `.dockerconfigjson` to push and pull, and the source's secret. */
export async function credentialVolumes({ folder, work }: Job): Promise<string[]> {
  const root = join(folder, 'credentials');
  const auth = await readFile(join(folder, 'auth.json'));
  const files: [kind: string, name: string, content: Uint8Array][] = [
    ['push', '.dockerconfigjson', auth],
    ['pull', '.dockerconfigjson', auth],
    ...work.sourceSecret.map(({ path, content }): [string, string, Uint8Array] => [
      'source',
      path,
      Buffer.from(content, 'base64'),
    ]),
  ];
  for (const [kind, name, content] of files) {
    await mkdir(join(root, kind), { recursive: true });
    await writeFile(join(root, kind, name), content, { mode: 0o444 });
  }
  return [...new Set(files.map(([kind]) => kind))].flatMap((kind) => [
    '--volume',
    `${join(root, kind)}:${secretsFolder}/${kind}:ro`,
  ]);
}
