import type { Reader, Refuse } from './fields.js';
import { readTagSpec } from './tag-spec.js';
import type { Wanted } from './wanted.js';

/** An ImageStream: what OpenShift keeps under `status` is the server's to know, and is not read. */
export function readStream(name: string, metadata: Reader, object: Reader, refuse: Refuse): Wanted {
  object.only('apiVersion', 'kind', 'metadata', 'spec', 'status');
  const spec = object.mapping('spec');
  spec?.only('dockerImageRepository', 'lookupPolicy', 'tags');
  const lookupPolicy = spec?.mapping('lookupPolicy');
  lookupPolicy?.only('local');
  return {
    kind: 'ImageStream',
    namespace: metadata.namespace(),
    input: {
      name,
      labels: metadata.pairs('labels'),
      annotations: metadata.pairs('annotations'),
      dockerImageRepository: spec?.text('dockerImageRepository'),
      localLookup: lookupPolicy?.flag('local'),
      tags: spec?.mappings('tags')?.flatMap((tag) => readTagSpec(tag, refuse) ?? []),
    },
  };
}
