import type { Reader, Refuse } from './fields.js';
import { fillTemplate, parameterNames, templateVersions, type Parameters } from './template.js';

/** One object of Kubernetes' form. */
export interface KindedObject {
  readonly kind: string;
  readonly version: string;
  readonly fields: Reader;
}

/** What goes along while objects are taken out of lists and templates. */
export interface Unpacking {
  readonly refuse: Refuse;
  /** Values for the parameters of templates. */
  readonly parameters: Parameters;
  /** Whether objects of a kind can be applied: lists of these are taken apart. */
  readonly keeps: (kind: string) => boolean;
  /** Told of every parameter that a template has. */
  readonly known: Set<string>;
}

/** The API versions under which OpenShift has known image streams. */
export const imageVersions: readonly string[] = ['image.openshift.io/v1', 'v1'];

/**
 * The object itself, or the objects that it lists or is a template of, however deep; items of an ImageStreamList, a
 * BuildConfigList and the like need not say what they are.
 */
export function objectsIn(
  fields: Reader,
  unpacking: Unpacking,
  inherited?: { kind: string; version: string },
): KindedObject[] {
  const { refuse, parameters, known, keeps } = unpacking;
  const kind = fields.text('kind') ?? inherited?.kind;
  const version = fields.text('apiVersion') ?? inherited?.version ?? '';
  if (kind === undefined || kind === '') {
    refuse(fields.path, 'This is no object: it has no kind.');
    return [];
  }
  const holds = kind.endsWith('List') ? kind.slice(0, -'List'.length) : undefined;
  const isContainer = kind === 'Template' || holds === '';
  if (!isContainer && (holds === undefined || !(keeps(holds) || holds === 'Template')))
    return [{ kind, version, fields }];
  const versions = holds === '' ? ['v1'] : templateVersions;
  if (isContainer && !versions.includes(version)) {
    refuse(
      [...fields.path, 'apiVersion'],
      `apiVersion of ${kind} must be ${versions.join(' or ')}, not “${version}”.`,
    );
    return [];
  }
  if (kind === 'Template') {
    fields.only('apiVersion', 'kind', 'metadata', 'message', 'parameters', 'labels', 'objects');
    for (const name of parameterNames(fields)) known.add(name);
    return fillTemplate(fields, parameters, refuse).flatMap((object) => objectsIn(object, unpacking));
  }
  fields.only('apiVersion', 'kind', 'metadata', 'items');
  const items = fields.mappings('items') ?? [];
  return items.flatMap((item) =>
    objectsIn(item, unpacking, holds === undefined || holds === '' ? undefined : { kind: holds, version }),
  );
}
