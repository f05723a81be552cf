import { gunzipSync } from 'node:zlib';

interface Manifest {
  readonly config: { readonly digest: string };
  readonly layers: readonly { readonly digest: string }[];
}

/** All that an image holds, as its registry has it: its manifest, its configuration, and its layers unpacked. */
export async function bytesOfImage(registry: string, repository: string, digest: string): Promise<Buffer> {
  const get = async (path: string) => {
    const answer = await fetch(`${registry}/v2/${repository}/${path}`, {
      headers: {
        accept:
          'application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json',
      },
    });
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const manifest = await get(`manifests/${digest}`);
  const { config, layers } = JSON.parse(manifest.toString()) as Manifest;
  const blobs = [];
  for (const { digest: of } of layers) {
    const blob = await get(`blobs/${of}`);
    blobs.push(blob[0] === 0x1f ? gunzipSync(blob) : blob);
  }
  return Buffer.concat([manifest, await get(`blobs/${config.digest}`), ...blobs]);
}
