import { readDocuments, type Path, type Refusal } from './document.js';
import { fieldsOf } from './fields.js';
import { objectsIn, type KindedObject } from './objects.js';
import type { Parameters } from './template.js';
import { isKnown, kindMeant, readWanted } from './read-wanted.js';
import type { Wanted } from './wanted.js';

/** An object of a kind that is none of ours, and why it is left alone. */
export interface Skipped {
  readonly line: number;
  readonly kind: string;
  readonly name: string;
  readonly reason: string;
}

/** What a file holds: things to apply, objects of kinds that are none of ours, and mistakes. */
export interface Manifests {
  readonly wanted: readonly (Wanted & { readonly line: number })[];
  readonly skipped: readonly Skipped[];
  /** `kind` as far as it is known. */
  readonly refused: readonly (Refusal & { readonly kind?: string })[];
  /** Fields that nobody reads, where these are let pass. */
  readonly passedOver: readonly Refusal[];
  /** The names of all parameters of all templates. */
  readonly parameters: readonly string[];
}

/**
 * Reads OpenShift objects from a YAML or JSON text. An object with a mistake in it is refused as a whole; so is one
 * with a field that nobody reads, unless these may be passed over.
 */
export function readManifests(
  text: string,
  parameters: Parameters = new Map(),
  { passesOver = false }: { readonly passesOver?: boolean } = {},
): Manifests {
  const documents = readDocuments(text);
  const refused: (Refusal & { kind?: string })[] = [...documents.refused];
  const passedOver: Refusal[] = [];
  const wanted: (Wanted & { line: number })[] = [];
  const skipped: Skipped[] = [];
  const known = new Set<string>();
  for (const { value, lineOf } of documents.objects) {
    const refuseOf = (kind?: string) => (path: Path, reason: string, isUnread?: boolean) => {
      const refusal = { line: lineOf(path), reason };
      if (isUnread && passesOver) passedOver.push(refusal);
      else refused.push({ ...refusal, ...(kind !== undefined && { kind }) });
    };
    const root = fieldsOf(value, [], refuseOf());
    for (const object of root
      ? objectsIn(root, { refuse: refuseOf(), parameters, known, keeps: isKnown })
      : []) {
      const line = lineOf(object.fields.path);
      const meant = kindMeant(object.kind);
      if (isKnown(object.kind)) {
        const before = refused.length;
        const read = readWanted(object, refuseOf(object.kind));
        if (read && refused.length === before) wanted.push({ ...read, line });
      } else if (meant !== undefined) {
        const reason = `kind is written ${meant}, not “${object.kind}”.`;
        refuseOf(object.kind)([...object.fields.path, 'kind'], reason);
      } else skipped.push({ line, kind: object.kind, name: nameOf(object), reason: reasonFor(object.kind) });
    }
  }
  return { wanted, skipped, refused, passedOver, parameters: [...known] };
}

function nameOf({ fields }: KindedObject): string {
  const metadata = fields.raw['metadata'];
  const name = typeof metadata === 'object' && metadata !== null && 'name' in metadata ? metadata.name : '';
  return typeof name === 'string' ? name : '';
}

const reasons: Readonly<Record<string, string>> = {
  Image: 'images come with imports and pushes',
  ImageStreamImage: 'it is read from the history of a stream',
};

const reasonFor = (kind: string) =>
  Object.hasOwn(reasons, kind) ? (reasons[kind] ?? '') : `Sluice keeps no ${kind}`;
