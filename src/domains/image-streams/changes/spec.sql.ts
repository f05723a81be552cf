import { sql } from '../../../platform/postgres/index.js';
import type { TagSpec } from '../model.js';

/** Writes a tag's specification; a tag that was not there comes into being without history. */
export const upsertSpec = (streamId: string, name: string, spec: TagSpec) => sql`
  -- upsertSpec
  insert into image_tag (stream_id, name, spec_generation, source_kind, source_namespace, source_name, tracks,
                         reference, scheduled, check_interval, minimum_age, insecure, reference_policy, import_mode, annotations)
  values (${streamId}::uuid, ${name}, ${spec.generation}, ${spec.source?.kind ?? null},
          ${spec.source?.namespace ?? null}, ${spec.source?.name ?? null}, ${spec.tracks}, ${spec.reference},
          ${spec.scheduled}, ${spec.interval}, ${spec.minimumAge}, ${spec.insecure}, ${spec.referencePolicy}, ${spec.importMode},
          ${JSON.stringify(spec.annotations)}::jsonb)
  on conflict (stream_id, name) do update
  set spec_generation = excluded.spec_generation, source_kind = excluded.source_kind,
      source_namespace = excluded.source_namespace, source_name = excluded.source_name, tracks = excluded.tracks,
      reference = excluded.reference, scheduled = excluded.scheduled,
      check_interval = excluded.check_interval, minimum_age = excluded.minimum_age, insecure = excluded.insecure,
      reference_policy = excluded.reference_policy, import_mode = excluded.import_mode,
      annotations = excluded.annotations, observed_digest = null, observed_image = null
`;

/** Takes a tag out of the specification; its history stays. */
export const clearSpec = (streamId: string, name: string) => sql`
  -- clearSpec
  update image_tag
  set spec_generation = null, source_kind = null, source_namespace = null, source_name = null, tracks = null,
      reference = false, scheduled = false, check_interval = null, minimum_age = null, insecure = false, reference_policy = 'SOURCE', import_mode = 'LEGACY',
      annotations = '{}', observed_digest = null, observed_image = null
  where stream_id = ${streamId}::uuid and name = ${name}
`;
