import { digestAt, listAt, objectAt, sizeAt, sumOf, textAt } from './fields.js';
import type { ImageLayer, ImageManifest, Platform } from './image.js';
import { importFailed } from '../import-error.js';
import { parseJson } from './json.js';
import { isIndex, mediaTypeOf } from './media-types.js';

const mostEntries = 1_000;
const mostLayers = 10_000;

/** A manifest, read: an index of others, or one image. Locations that layers name (`urls`) are not even read. */
export type ParsedManifest =
  | {
      readonly kind: 'INDEX';
      readonly mediaType: string;
      /** Sum of its entries, in bytes. */
      readonly size: bigint;
      readonly manifests: readonly ImageManifest[];
    }
  | {
      readonly kind: 'IMAGE';
      readonly mediaType: string;
      /** Config and each distinct layer once, in bytes. */
      readonly size: bigint;
      readonly config: ImageLayer;
      readonly layers: readonly ImageLayer[];
    };

/** Reads a manifest as received. Throws `ImportFailed`, naming `what`, for anything that does not hold together. */
export function parseManifest(bytes: Buffer, contentType: string | undefined, what: string): ParsedManifest {
  const parsed = parseJson(bytes, `the manifest of ${what}`);
  const mediaType = mediaTypeOf(contentType, parsed, what);
  const body = objectAt(parsed, what);
  if (isIndex(mediaType)) {
    const manifests = listAt(body['manifests'], `manifests of ${what}`, mostEntries).map((entry, place) =>
      readEntry(entry, `manifests[${String(place)}] of ${what}`),
    );
    if (manifests.length === 0) throw importFailed(`The index of ${what} is empty.`);
    return {
      kind: 'INDEX',
      mediaType,
      manifests,
      size: sumOf(
        manifests.map(({ size }) => size),
        what,
      ),
    };
  }
  const config = readDescriptor(body['config'], `config of ${what}`);
  const layers = listAt(body['layers'], `layers of ${what}`, mostLayers).map((layer, place) =>
    readDescriptor(layer, `layers[${String(place)}] of ${what}`),
  );
  const distinct = new Map(layers.map((layer) => [layer.digest, layer.size]));
  return { kind: 'IMAGE', mediaType, config, layers, size: sumOf([config.size, ...distinct.values()], what) };
}

function readDescriptor(value: unknown, where: string): ImageLayer {
  const descriptor = objectAt(value, where);
  return {
    digest: digestAt(descriptor['digest'], `digest in ${where}`),
    size: sizeAt(descriptor['size'], `size in ${where}`),
    mediaType: textAt(descriptor['mediaType'], `mediaType in ${where}`) ?? '',
  };
}

const readEntry = (value: unknown, where: string): ImageManifest => ({
  ...readDescriptor(value, where),
  platform: readPlatform(objectAt(value, where)['platform'], `platform in ${where}`),
});

/** The platform that an index entry or a config names; null when it names none. */
export function readPlatform(value: unknown, where: string): Platform | null {
  const fields = objectAt(value, where);
  const os = textAt(fields['os'], `os of ${where}`);
  const architecture = textAt(fields['architecture'], `architecture of ${where}`);
  if (os === null || architecture === null) return null;
  return {
    os,
    architecture,
    variant: textAt(fields['variant'], `variant of ${where}`),
    osVersion: textAt(fields['os.version'], `os.version of ${where}`),
  };
}
