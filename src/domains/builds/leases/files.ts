import type { BuildSpec } from '../spec.js';

/** A file with its content. */
export interface BuildFile {
  readonly path: string;
  readonly content: Buffer;
}

/** A secret or config map as a build gets to see it. */
export interface BuildFiles {
  readonly name: string;
  readonly isSecret: boolean;
  readonly destinationDir: string | null;
  readonly mountPaths: readonly string[];
  readonly files: readonly BuildFile[];
}

type Open = (name: string) => Promise<ReadonlyMap<string, Buffer>>;

/** All files of secrets and config maps that go into a build. */
export function gatherFiles(
  { source, strategy }: BuildSpec,
  open: Open,
  openMap: Open,
): Promise<BuildFiles[]> {
  const volumes = (strategy.docker ?? strategy.source)?.volumes ?? [];
  const secret = async (name: string, destinationDir: string | null, mountPaths: readonly string[]) => ({
    name,
    isSecret: true,
    destinationDir,
    mountPaths,
    files: filesOf(await open(name)),
  });
  const configMap = async (name: string, destinationDir: string | null, mountPaths: readonly string[]) => ({
    name,
    isSecret: false,
    destinationDir,
    mountPaths,
    files: filesOf(await openMap(name)),
  });
  return Promise.all([
    ...source.secrets.map(({ name, destinationDir }) => secret(name, destinationDir, [])),
    ...source.configMaps.map(({ name, destinationDir }) => configMap(name, destinationDir, [])),
    ...volumes.map((volume) =>
      volume.secret === null
        ? configMap(volume.configMap ?? '', null, volume.mountPaths)
        : secret(volume.secret, null, volume.mountPaths),
    ),
    ...(strategy.custom?.secrets ?? []).map((one) => secret(one.secret, null, [one.mountPath])),
  ]);
}

const filesOf = (entries: ReadonlyMap<string, Buffer>): BuildFile[] =>
  [...entries].map(([path, content]) => ({ path, content }));
