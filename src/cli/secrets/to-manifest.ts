import type { ConfigMapPartsFragment } from '../../client/index.js';

/** A config map as Kubernetes writes it; applying it again changes nothing. */
export function configMapManifest({ namespace, name, labels, annotations, entries }: ConfigMapPartsFragment) {
  const isText = ({ value, bytes }: { readonly value: string; readonly bytes: string }) =>
    Buffer.from(value).toString('base64') === bytes;
  const texts = entries.filter(isText).map(({ key, value }) => [key, value] as const);
  const others = entries.filter((entry) => !isText(entry)).map(({ key, bytes }) => [key, bytes] as const);
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name,
      namespace: namespace.name,
      ...map('labels', labels),
      ...map('annotations', annotations),
    },
    ...(texts.length > 0 && { data: Object.fromEntries(texts) }),
    ...(others.length > 0 && { binaryData: Object.fromEntries(others) }),
  };
}

const map = (name: string, pairs: readonly { readonly key: string; readonly value: string }[]) =>
  pairs.length > 0 && { [name]: Object.fromEntries(pairs.map(({ key, value }) => [key, value])) };
