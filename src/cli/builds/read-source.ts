import type { BuildSourceInput } from '../../client/index.js';
import type { Reader, Refuse } from '../manifests/fields.js';
import { nameIn, readImage } from './read-image.js';

/** Reads `source`; its `type` says nothing that the rest does not, but that it is binary. */
export function readSource(spec: Reader, refuse: Refuse): BuildSourceInput | undefined {
  const source = spec.mapping('source');
  if (source === undefined) return undefined;
  source.only(
    'type',
    'git',
    'binary',
    'dockerfile',
    'images',
    'contextDir',
    'sourceSecret',
    'secrets',
    'configMaps',
  );
  const git = source.mapping('git');
  git?.only('uri', 'ref', 'httpProxy', 'httpsProxy', 'noProxy');
  const isBinary = source.is('type', 'Binary');
  const binary = source.mapping('binary');
  binary?.only('asFile');
  return {
    git: git && {
      uri: git.text('uri') ?? '',
      ref: git.filled('ref'),
      httpProxy: git.filled('httpProxy'),
      httpsProxy: git.filled('httpsProxy'),
      noProxy: git.filled('noProxy'),
    },
    binary: binary || isBinary ? { asFile: binary?.filled('asFile') } : undefined,
    dockerfile: source.text('dockerfile'),
    images: source.mappings('images')?.flatMap((image) => {
      image.only('from', 'as', 'paths', 'pullSecret');
      const from = readImage(image.mapping('from'), refuse);
      if (from === undefined) return [];
      const paths = image.mappings('paths')?.map((path) => {
        path.only('sourcePath', 'destinationDir');
        return {
          sourcePath: path.text('sourcePath') ?? '',
          destinationDir: path.text('destinationDir') ?? '',
        };
      });
      return { from, as: image.texts('as'), paths, pullSecret: nameIn(image.mapping('pullSecret')) };
    }),
    contextDir: source.filled('contextDir'),
    sourceSecret: nameIn(source.mapping('sourceSecret')),
    secrets: readMounts(source, 'secrets', 'secret'),
    configMaps: readMounts(source, 'configMaps', 'configMap'),
  };
}

const readMounts = (source: Reader, name: string, kind: string) =>
  source.mappings(name)?.map((mount) => {
    mount.only(kind, 'destinationDir');
    return {
      name: nameIn(mount.mapping(kind)) ?? '',
      destinationDir: mount.filled('destinationDir'),
    };
  });
