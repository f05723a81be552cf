import type { ImageConfigInput, MappedImageInput } from '../../client/index.js';
import type { Reader, Refuse } from './fields.js';

const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';

/** Reads `image` of an ImageStreamMapping: an Image as OpenShift's registry describes it. */
export function readMappedImage(image: Reader, refuse: Refuse): MappedImageInput | undefined {
  const digest = image.mapping('metadata')?.text('name');
  const dockerImageReference = image.text('dockerImageReference');
  if (digest === undefined || digest === '')
    refuse(image.path, 'image has no metadata.name: the digest that names it.');
  if (dockerImageReference === undefined || dockerImageReference === '')
    refuse(image.path, 'image has no dockerImageReference: where it is.');
  const manifest = image.text('dockerImageManifest');
  const metadata = image.mapping('dockerImageMetadata');
  const hasManifest = manifest !== undefined && manifest !== '';
  const [layers, manifests] = [readLayers(image, refuse), readManifestList(image, refuse)];
  if (!digest || !dockerImageReference) return undefined;
  return {
    digest,
    dockerImageReference,
    mediaType: image.text('dockerImageManifestMediaType') ?? dockerManifest,
    // The manifest, where there is one, says the same and can be trusted.
    manifest: hasManifest ? manifest : undefined,
    layers: hasManifest ? undefined : layers,
    manifests: hasManifest ? undefined : manifests,
    config: metadata && readConfig(metadata),
    platform: metadata && readPlatform(metadata),
  };
}

const readLayers = (image: Reader, refuse: Refuse) =>
  image.mappings('dockerImageLayers')?.flatMap((layer) => {
    const [digest, size] = [layer.text('name'), layer.count('size')];
    if (digest !== undefined && size !== undefined)
      return { digest, size: String(size), mediaType: layer.text('mediaType') ?? '' };
    refuse(layer.path, `${layer.path.join('.')} needs name and size.`);
    return [];
  });

const readManifestList = (image: Reader, refuse: Refuse) =>
  image.mappings('dockerImageManifests')?.flatMap((entry) => {
    const [digest, mediaType] = [entry.text('digest'), entry.text('mediaType')];
    const [architecture, os] = [entry.text('architecture'), entry.text('os')];
    if (digest !== undefined && mediaType !== undefined && architecture !== undefined && os !== undefined) {
      const platform = { os, architecture, variant: entry.text('variant') };
      return { digest, mediaType, size: String(entry.count('manifestSize') ?? 0), platform };
    }
    refuse(entry.path, `${entry.path.join('.')} needs digest, mediaType, architecture and os.`);
    return [];
  });

/** What Docker says of an image: some of it beside `Config`, some in it. */
function readConfig(metadata: Reader): ImageConfigInput {
  const config = metadata.mapping('Config');
  const created = metadata.text('Created');
  const keys = (name: string) => Object.keys(config?.mapping(name)?.raw ?? {});
  return {
    digest: digestOf(metadata.text('Id')),
    created: created === '' ? undefined : created,
    author: metadata.text('Author'),
    dockerVersion: metadata.text('DockerVersion'),
    parent: metadata.text('Parent'),
    user: config?.text('User'),
    workingDir: config?.text('WorkingDir'),
    entrypoint: config?.texts('Entrypoint'),
    cmd: config?.texts('Cmd'),
    env: config?.texts('Env'),
    exposedPorts: keys('ExposedPorts'),
    volumes: keys('Volumes'),
    labels: config?.pairs('Labels'),
    stopSignal: config?.text('StopSignal'),
  };
}

/** An image's id as a digest; ids of old had no algorithm before them. */
function digestOf(id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  if (/^[0-9a-f]{64}$/.test(id)) return `sha256:${id}`;
  return /^sha256:[0-9a-f]{64}$/.test(id) ? id : undefined;
}

function readPlatform(metadata: Reader) {
  const architecture = metadata.text('Architecture');
  if (architecture === undefined || architecture === '') return undefined;
  return { os: metadata.text('Os') ?? 'linux', architecture };
}
