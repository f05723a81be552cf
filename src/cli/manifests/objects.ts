import type { Reader, Refuse } from './fields.js';

/** One object of Kubernetes' form. */
export interface KindedObject {
  readonly kind: string;
  readonly version: string;
  readonly fields: Reader;
}

/** The API versions under which OpenShift has known image streams. */
export const imageVersions: readonly string[] = ['image.openshift.io/v1', 'v1'];

/** The object itself, or the objects that it lists; items of an ImageStreamList need not say what they are. */
export function objectsIn(
  fields: Reader,
  refuse: Refuse,
  inherited?: { kind: string; version: string },
): KindedObject[] {
  const kind = fields.text('kind') ?? inherited?.kind;
  const version = fields.text('apiVersion') ?? inherited?.version ?? '';
  if (kind === undefined || kind === '') {
    refuse(fields.path, 'This is no object: it has no kind.');
    return [];
  }
  const ofStreams = kind === 'ImageStreamList' && imageVersions.includes(version);
  if (!ofStreams && !(kind === 'List' && version === 'v1')) return [{ kind, version, fields }];
  const items = fields.mappings('items') ?? [];
  return items.flatMap((item) =>
    objectsIn(item, refuse, ofStreams ? { kind: 'ImageStream', version } : undefined),
  );
}
