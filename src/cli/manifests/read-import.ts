import type { Reader, Refuse } from './fields.js';
import { readImport } from './import-spec.js';
import type { Wanted } from './wanted.js';

/** An ImageStreamImport; the stream that an answered one shows under `status` is not read. */
export function readImportObject(
  name: string,
  metadata: Reader,
  object: Reader,
  refuse: Refuse,
): Wanted | undefined {
  object.only('apiVersion', 'kind', 'metadata', 'spec', 'status');
  const spec = object.mapping('spec');
  if (!spec) {
    refuse(object.path, 'An ImageStreamImport needs spec: what to import.');
    return undefined;
  }
  return {
    kind: 'ImageStreamImport',
    namespace: metadata.namespace(),
    stream: name,
    ...readImport(spec, refuse),
  };
}
