import { ImportError, parseManifest, verifyDigest, type ImageDescription } from '../../oci/index.js';
import { badInput } from '../../platform/errors.js';
import type { MappedImage } from './model.js';

const path = ['input', 'image'] as const;

/** What Sluice keeps of an image that a registry describes. Where there is a manifest, its bytes have the say. */
export function describeImage(image: MappedImage): ImageDescription {
  const { digest, mediaType, config, platform = null } = image;
  const content = image.manifest ? fromManifest(image, image.manifest) : fromLists(image);
  if (config && content.configDigest === undefined)
    throw badInput('An index has no configuration: leave config out.', ...path, 'config');
  if (config?.digest !== undefined && config.digest !== (content.configDigest ?? config.digest))
    throw badInput(
      `The manifest names the configuration ${String(content.configDigest)}, not ${config.digest}.`,
      ...path,
      'config',
      'digest',
    );
  const configDigest = config?.digest ?? content.configDigest;
  if (config && configDigest == null)
    throw badInput('Without the manifest, config needs its digest.', ...path, 'config', 'digest');
  return {
    digest,
    mediaType,
    manifest: image.manifest ?? Buffer.alloc(0),
    size: content.size,
    platform: content.configDigest === undefined ? null : platform,
    config: config && configDigest != null ? { ...config, digest: configDigest } : null,
    layers: content.layers,
    manifests: content.manifests,
  };
}

/** The part that a manifest settles; `configDigest` undefined for an index, null where nobody named it. */
interface Content extends Pick<ImageDescription, 'size' | 'layers' | 'manifests'> {
  readonly configDigest: string | null | undefined;
}

function fromManifest({ digest, mediaType, layers, manifests }: MappedImage, bytes: Buffer): Content {
  if (layers ?? manifests)
    throw badInput('The manifest says what layers and manifests there are: give it, or them.', ...path);
  if (!verifyDigest(bytes, digest))
    throw badInput(
      `The manifest is not the one that ${digest} names: give its bytes as the registry has them.`,
      ...path,
      'manifest',
    );
  try {
    const parsed = parseManifest(bytes, mediaType, digest);
    return parsed.kind === 'INDEX'
      ? { size: parsed.size, layers: [], manifests: parsed.manifests, configDigest: undefined }
      : { size: parsed.size, layers: parsed.layers, manifests: [], configDigest: parsed.config.digest };
  } catch (error) {
    if (error instanceof ImportError) throw badInput(error.message, ...path, 'manifest');
    throw error;
  }
}

function fromLists({ layers = [], manifests = [] }: MappedImage): Content {
  if (layers.length > 0 && manifests.length > 0)
    throw badInput('An image has layers or manifests, never both.', ...path);
  const distinct = new Map([...layers, ...manifests].map(({ digest, size }) => [digest, size]));
  const size = [...distinct.values()].reduce((sum, each) => sum + each, 0n);
  return { size, layers, manifests, configDigest: manifests.length > 0 ? undefined : null };
}
