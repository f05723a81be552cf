import { createHash } from 'node:crypto';

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Puts an image of nothing but its configuration into a repository, quickly: no program is run. Yields its digest. */
export async function putBareImage(host: string, repository: string, seed: string): Promise<string> {
  const config = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    config: { Labels: { seed } },
    rootfs: { type: 'layers', diff_ids: [] },
  });
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      size: Buffer.byteLength(config),
      digest: digestOf(config),
    },
    layers: [],
  });
  const url = `http://${host}/v2/${repository}`;
  const begun = await fetch(`${url}/blobs/uploads/`, { method: 'POST' });
  const place = new URL(begun.headers.get('location') ?? '', url);
  place.searchParams.set('digest', digestOf(config));
  await put(place, config, 'application/octet-stream');
  await put(new URL(`${url}/manifests/${digestOf(manifest)}`), manifest, mediaType);
  return digestOf(manifest);
}

async function put(url: URL, body: string, type: string): Promise<void> {
  const answer = await fetch(url, { method: 'PUT', headers: { 'content-type': type }, body });
  if (!answer.ok) throw new Error(`${url.pathname}: ${String(answer.status)} ${await answer.text()}`);
}
