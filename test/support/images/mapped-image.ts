import { createHash } from 'node:crypto';
import type { Sluice } from '../sluice.js';

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const mediaType = 'application/vnd.oci.image.manifest.v1+json';

/** Says that an image made of `seed` was pushed to `web:tag` of a namespace: no registry is needed. Resolves to its digest. */
export async function mapImage(
  { mutate }: Pick<Sluice, 'mutate'>,
  tag: string,
  seed: string,
  namespace = 'default',
): Promise<string> {
  const layer = {
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    size: 20,
    digest: digestOf(seed),
  };
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    size: 10,
    digest: digestOf(`config of ${seed}`),
  };
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType, config, layers: [layer] });
  const digest = digestOf(manifest);
  const image = {
    digest,
    mediaType,
    dockerImageReference: `registry.local:5000/${namespace}/web@${digest}`,
    manifest,
  };
  await mutate('createImageStreamMapping', { namespace, stream: 'web', tag, image }, 'imageTag { name }');
  return digest;
}
