import type { Actor, Cause } from '../../events/index.js';
import type { ImageTag, ImportMode, ReferencePolicy, TagHold, TagSourceKind, TextMap } from './model.js';

/** A row of the view `image_tag_state`. */
export interface TagRow {
  readonly streamId: string;
  readonly namespace: string;
  readonly stream: string;
  readonly name: string;
  readonly specGeneration: bigint | null;
  readonly sourceKind: TagSourceKind | null;
  readonly sourceNamespace: string | null;
  readonly sourceName: string | null;
  readonly tracks: string | null;
  readonly isReference: boolean;
  readonly scheduled: boolean;
  readonly insecure: boolean;
  readonly referencePolicy: ReferencePolicy;
  readonly importMode: ImportMode;
  readonly annotations: TextMap;
  readonly interval: number | null;
  readonly minimumAge: number | null;
  readonly hold: TagHold | null;
  readonly observedDigest: string | null;
  readonly observedImage: string | null;
  readonly revision: bigint;
  readonly reference: string | null;
  readonly digest: string | null;
  readonly generation: bigint | null;
  readonly createdAt: Date | null;
  readonly actor: Actor | null;
  readonly cause: Cause | null;
}

/** A tag as the domain speaks of it: specification and newest item told apart. */
export function tagOf(row: TagRow): ImageTag {
  return {
    streamId: row.streamId,
    namespace: row.namespace,
    stream: row.stream,
    name: row.name,
    spec: row.specGeneration === null ? null : specOf(row, row.specGeneration),
    current: currentOf(row),
    hold: row.hold,
    observed:
      row.observedDigest !== null && row.observedImage !== null
        ? { answer: row.observedDigest, image: row.observedImage }
        : null,
  };
}

const specOf = (row: TagRow, generation: bigint) => ({
  source:
    row.sourceKind !== null && row.sourceName !== null
      ? { kind: row.sourceKind, namespace: row.sourceNamespace, name: row.sourceName }
      : null,
  generation,
  tracks: row.tracks,
  reference: row.isReference,
  scheduled: row.scheduled,
  interval: row.interval,
  minimumAge: row.minimumAge,
  insecure: row.insecure,
  referencePolicy: row.referencePolicy,
  importMode: row.importMode,
  annotations: row.annotations,
});

function currentOf({ revision, reference, digest, generation, createdAt, actor, cause }: TagRow) {
  if (reference === null || generation === null || !createdAt || !actor || !cause) return null;
  return { revision, reference, digest, generation, createdAt, actor, cause };
}
