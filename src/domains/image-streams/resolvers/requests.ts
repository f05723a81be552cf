import { toLabels, toMap, toAnnotations } from '../../../graphql/key-values.js';
import type {
  ApplyImageStreamInput,
  RollbackImageTagInput,
  SetImageTagInput,
  TagSourceInput,
  TagSpecInput,
  VersionRangeInput,
} from '../../../graphql/types.generated.js';
import type { StreamRequest } from '../changes/apply.js';
import type { TagSource } from '../model.js';
import type { RollbackRequest } from '../changes/rollback.js';
import type { TagRequest } from '../changes/set-tag.js';
import type { TagSpecRequest } from '../rules/spec.js';
import type { VersionRange } from '../rules/versions.js';
import { importSettings } from './import-settings.js';

/** The domain's request for what `applyImageStream` is given; null and left out mean the same. */
export const applyRequest = (input: ApplyImageStreamInput): StreamRequest => ({
  namespace: input.namespace,
  stream: input.name,
  expectedVersion: input.expectedVersion ?? undefined,
  labels: input.labels ? toLabels(input.labels, 'input', 'labels') : undefined,
  annotations: input.annotations ? toAnnotations(input.annotations, 'input', 'annotations') : undefined,
  dockerImageRepository:
    input.dockerImageRepository === '' ? null : (input.dockerImageRepository ?? undefined),
  localLookup: input.localLookup ?? undefined,
  tags: input.tags?.map((tag, index) => tagSpecRequest(tag, 'input', 'tags', String(index))),
});

/** The domain's request for one tag's specification, which stands at `path` of the input. */
export const tagSpecRequest = (input: TagSpecInput, ...path: string[]): TagSpecRequest => ({
  name: input.name,
  source: input.source ? sourceOf(input.source) : null,
  ...settingsOf(input),
  annotations: input.annotations ? toMap(input.annotations, ...path, 'annotations') : undefined,
  generation: input.generation ?? undefined,
});

/** The domain's request for what `setImageTag` is given. */
export const tagRequest = (input: SetImageTagInput): TagRequest => ({
  namespace: input.namespace,
  stream: input.stream,
  create: input.createStream ?? true,
  expectedVersion: input.expectedVersion ?? undefined,
  tag: input.tag,
  source: input.source ? sourceOf(input.source) : null,
  track: input.track ?? false,
  ...settingsOf(input),
});

/** The settings that every way to write a tag's specification has. */
const settingsOf = (input: Omit<TagSpecInput, 'name'>) => ({
  follow: input.follow ? rangeOf(input.follow) : undefined,
  reference: input.reference ?? undefined,
  ...importSettings(input),
});

/** The domain's request for what `rollbackImageTag` is given; without a choice, the item before the current. */
export const rollbackRequest = ({ to, ...input }: RollbackImageTagInput): RollbackRequest => ({
  namespace: input.namespace,
  stream: input.stream,
  tag: input.tag,
  expectedVersion: input.expectedVersion ?? undefined,
  to: to
    ? {
        position: to.position ?? undefined,
        revision: to.revision ?? undefined,
        digest: to.digest ?? undefined,
        at: to.at ?? undefined,
      }
    : { position: 1 },
  reason: input.reason ?? null,
  hold: input.hold ?? true,
});

const rangeOf = ({ semver, glob, order, prerelease }: VersionRangeInput): VersionRange => ({
  semver: semver ?? null,
  glob: glob ?? null,
  order: order ?? (semver == null ? 'NEWEST' : 'SEMVER'),
  prerelease: prerelease ?? false,
});

const sourceOf = ({ kind, namespace, name }: TagSourceInput): TagSource => ({
  kind,
  namespace: namespace ?? null,
  name,
});
