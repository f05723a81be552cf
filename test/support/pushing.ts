import { createHash } from 'node:crypto';
import type { Sluice } from './sluice.js';

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** The digest of the image that `push` makes of a seed. */
export const imageOf = (seed: string) => image(seed).digest;

function image(seed: string) {
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    size: 10,
    digest: digestOf(`config of ${seed}`),
  };
  const layer = {
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    size: 20,
    digest: digestOf(seed),
  };
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType, config, layers: [layer] });
  return { digest: digestOf(manifest), mediaType, manifest };
}

/** How a registry tells that the image of a seed was pushed to a tag: the input of `createImageStreamMapping`. */
export function mapped(namespace: string, place: string, seed: string) {
  const [stream = '', tag = 'latest'] = place.split(':');
  const told = image(seed);
  const dockerImageReference = `registry.local:5000/${namespace}/${stream}@${told.digest}`;
  return { namespace, stream, tag, image: { ...told, dockerImageReference } };
}

/** Tells of an image that was pushed to a tag, as a registry does; `place` is `stream:tag`. Yields its digest. */
export async function push(sluice: Sluice, namespace: string, place: string, seed: string): Promise<string> {
  const input = mapped(namespace, place, seed);
  await sluice.mutate('applyImageStream', { namespace, name: input.stream }, 'outcome');
  await sluice.mutate('createImageStreamMapping', input, 'imageTag { name }');
  return input.image.digest;
}
