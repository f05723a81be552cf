const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
].join(', ');

/** Gives the image `repository:tag` in the registry at `host` more tags, without pushing it again. */
export async function tagImage(
  host: string,
  repository: string,
  tag: string,
  names: readonly string[],
): Promise<void> {
  const url = (name: string) => `http://${host}/v2/${repository}/manifests/${name}`;
  const manifest = await fetch(url(tag), { headers: { accept: manifestTypes } });
  const type = manifest.headers.get('content-type') ?? '';
  const body = await manifest.text();
  for (const name of names) await putManifest(url(name), type, body);
}

/** Puts a manifest under a tag as it is, right or wrong. */
export async function putManifest(url: string, type: string, body: string): Promise<void> {
  const answer = await fetch(url, { method: 'PUT', headers: { 'content-type': type }, body });
  if (answer.status !== 201) throw new Error(`${url} took no manifest: ${await answer.text()}`);
}
