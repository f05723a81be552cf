import { readDocuments, type Path, type Refusal } from './document.js';
import { fieldsOf } from './fields.js';
import { objectsIn } from './objects.js';
import { isKnown, readWanted, type Wanted } from './wanted.js';

/** What a file holds: things to apply, objects of kinds that are none of ours, and mistakes. */
export interface Manifests {
  readonly wanted: readonly (Wanted & { readonly line: number })[];
  readonly skipped: readonly { readonly line: number; readonly kind: string; readonly name: string }[];
  readonly refused: readonly Refusal[];
}

/** Reads OpenShift objects from a YAML or JSON text. An object with a mistake in it is refused as a whole. */
export function readManifests(text: string): Manifests {
  const { objects, refused } = readDocuments(text);
  const wanted: (Wanted & { line: number })[] = [];
  const skipped: { line: number; kind: string; name: string }[] = [];
  for (const { value, lineOf } of objects) {
    const refuseInto = (refusals: Refusal[]) => (path: Path, reason: string) => {
      refusals.push({ line: lineOf(path), reason });
    };
    const root = fieldsOf(value, [], refuseInto(refused));
    for (const object of root ? objectsIn(root, refuseInto(refused)) : []) {
      const line = lineOf(object.fields.path);
      if (isKnown(object)) {
        const before = refused.length;
        const read = readWanted(object, refuseInto(refused));
        if (read && refused.length === before) wanted.push({ ...read, line });
      } else
        skipped.push({
          line,
          kind: object.kind,
          name: object.fields.mapping('metadata')?.text('name') ?? '',
        });
    }
  }
  return { wanted, skipped, refused };
}
