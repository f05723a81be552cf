import type { PutConfigMapInput, PutSecretInput } from '../../client/index.js';
import type { Reader, Refuse } from '../manifests/fields.js';
import { entryInputs } from './create-config-map.js';
import { secretDataOf } from './secret-data.js';

/** A secret as a file says it. */
export interface WantedSecret {
  readonly kind: 'Secret';
  readonly namespace: string | undefined;
  readonly input: Omit<PutSecretInput, 'namespace'>;
}

/** A config map as a file says it. */
export interface WantedConfigMap {
  readonly kind: 'ConfigMap';
  readonly namespace: string | undefined;
  readonly input: Omit<PutConfigMapInput, 'namespace'>;
}

/** Reads a Secret; nothing that is refused is quoted. Of its metadata, labels are not kept. */
export function readSecret(
  name: string,
  metadata: Reader,
  object: Reader,
  refuse: Refuse,
): WantedSecret | undefined {
  object.only('apiVersion', 'kind', 'metadata', 'type', 'data', 'stringData', 'immutable');
  const entries = new Map([
    ...bytesIn(object, 'data', refuse),
    ...(object.pairs('stringData') ?? []).map(({ key, value }) => [key, Buffer.from(value)] as const),
  ]);
  const type = object.text('type');
  const data = secretDataOf(type === undefined || type === '' ? 'Opaque' : type, entries);
  if (typeof data === 'string') {
    refuse([...object.path, 'type'], data);
    return undefined;
  }
  const annotations = metadata.pairs('annotations');
  return { kind: 'Secret', namespace: metadata.namespace(), input: { name, data, annotations } };
}

/** Reads a ConfigMap. */
export function readConfigMap(
  name: string,
  metadata: Reader,
  object: Reader,
  refuse: Refuse,
): WantedConfigMap {
  object.only('apiVersion', 'kind', 'metadata', 'data', 'binaryData', 'immutable');
  const texts = (object.pairs('data') ?? []).map(({ key, value }) => [key, Buffer.from(value)] as const);
  const entries = new Map([...texts, ...bytesIn(object, 'binaryData', refuse)]);
  return {
    kind: 'ConfigMap',
    namespace: metadata.namespace(),
    input: {
      name,
      entries: entryInputs(entries),
      labels: metadata.pairs('labels'),
      annotations: metadata.pairs('annotations'),
    },
  };
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function bytesIn(object: Reader, field: string, refuse: Refuse): [key: string, bytes: Buffer][] {
  return (object.pairs(field) ?? []).map(({ key, value }) => {
    const text = value.replace(/\s+/g, '');
    if (!base64.test(text))
      refuse([...object.path, field, key], `${field}.${key} is not base64: text goes into stringData.`);
    return [key, Buffer.from(text, 'base64')];
  });
}
