/** The stream and tag that an image reference suggests: `quay.io/team/web:1.4` is `web:1.4`. */
export function suggestedTag(reference: string): { readonly stream: string; readonly tag: string } {
  const [name = ''] = reference.trim().split('@');
  const last = name.slice(name.lastIndexOf('/') + 1);
  const [stream = '', tag = ''] = last.split(':');
  return { stream: stream.toLowerCase().replace(/[^a-z0-9-]+/g, '-'), tag: tag === '' ? 'latest' : tag };
}
