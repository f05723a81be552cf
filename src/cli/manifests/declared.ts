import type {
  DeclaredStreamPartsFragment,
  DeclaredTagPartsFragment,
  ImportMode,
  KeyValueInput,
  ReferencePolicy,
  TagSourceInput,
  TagSpecInput,
  VersionOrder,
} from '../../client/index.js';
import type { Wanted } from './wanted.js';

/** A tag as a specification declares it, with every default written out. */
export interface DeclaredTag {
  readonly name: string;
  readonly source: Required<TagSourceInput> | null;
  readonly follow: {
    semver: string | null;
    glob: string | null;
    order: VersionOrder;
    prerelease: boolean;
  } | null;
  readonly reference: boolean;
  readonly scheduled: boolean;
  readonly interval: string | null;
  readonly minimumAge: string | null;
  readonly insecure: boolean;
  readonly referencePolicy: ReferencePolicy;
  readonly importMode: ImportMode;
  readonly annotations: readonly KeyValueInput[];
}

/** A stream as its specification declares it: what an export says, and what applying settles. */
export interface DeclaredStream {
  readonly namespace: string;
  readonly name: string;
  readonly labels: readonly KeyValueInput[];
  readonly annotations: readonly KeyValueInput[];
  readonly dockerImageRepository: string | null;
  readonly localLookup: boolean;
  readonly tags: readonly DeclaredTag[];
}

/** The tag as the server has it; undefined where it is in the status only. */
export function tagAsIs({ name, spec, follow }: DeclaredTagPartsFragment): DeclaredTag | undefined {
  if (!spec) return undefined;
  return { ...spec, name, follow };
}

/** The stream as the server has it. */
export const streamAsIs = (
  { namespace, ...stream }: DeclaredStreamPartsFragment,
  tags: readonly DeclaredTagPartsFragment[],
): DeclaredStream => ({
  ...stream,
  namespace: namespace.name,
  tags: tags.flatMap((tag) => tagAsIs(tag) ?? []),
});

/** The tag as it is once `input` is applied. */
export const tagToBe = (input: TagSpecInput, now?: DeclaredTag): DeclaredTag => ({
  name: input.name,
  source: input.source
    ? { kind: input.source.kind, namespace: input.source.namespace ?? null, name: input.source.name }
    : null,
  follow: input.follow
    ? {
        semver: input.follow.semver ?? null,
        glob: input.follow.glob ?? null,
        order: input.follow.order ?? (input.follow.semver == null ? 'NEWEST' : 'SEMVER'),
        prerelease: input.follow.prerelease ?? false,
      }
    : null,
  reference: input.reference ?? false,
  scheduled: input.scheduled ?? false,
  interval: input.interval ?? null,
  minimumAge: input.minimumAge ?? null,
  insecure: input.insecure ?? false,
  referencePolicy: input.referencePolicy ?? 'SOURCE',
  importMode: input.importMode ?? 'LEGACY',
  annotations: input.annotations ?? now?.annotations ?? [],
});

/** The stream as it is once `input` is applied; what the input leaves out stays. */
export const streamToBe = (
  namespace: string,
  input: Extract<Wanted, { kind: 'ImageStream' }>['input'],
  now: DeclaredStream | undefined,
): DeclaredStream => ({
  namespace,
  name: input.name,
  labels: input.labels ?? now?.labels ?? [],
  annotations: input.annotations ?? now?.annotations ?? [],
  dockerImageRepository:
    input.dockerImageRepository === ''
      ? null
      : (input.dockerImageRepository ?? now?.dockerImageRepository ?? null),
  localLookup: input.localLookup ?? now?.localLookup ?? false,
  tags: input.tags?.map((tag) => tagToBe(tag)) ?? now?.tags ?? [],
});
