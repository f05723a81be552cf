import type { Actor, Cause } from '../../../events/index.js';
import { sql } from '../../../platform/postgres/index.js';
import type { ImageStream, Observation, Pointer, TagCondition, TagHold, TagSpec, TextMap } from '../model.js';
import type { TagRow } from '../tag-row.js';

/** The stream, locked until the transaction ends: writers of one stream take turns. */
export const lockStream = (namespace: string, name: string) => sql<ImageStream>`
  -- lockStream
  select id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
         labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
  from image_stream
  where namespace = ${namespace} and name = ${name}
  for update
`;

/** Creates an empty stream; yields no row when there is one of this name. */
export const insertStream = (namespace: string, name: string) => sql<ImageStream>`
  -- insertStream
  insert into image_stream (namespace, name, generation, resource_version)
  values (${namespace}, ${name}, 0, 0)
  on conflict (namespace, name) do nothing
  returning id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
            labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
`;

/** What of a stream users write, tags aside. */
export interface StreamFields {
  readonly labels: TextMap;
  readonly annotations: TextMap;
  readonly dockerImageRepository: string | null;
  readonly localLookup: boolean;
}

/** Writes the stream's own fields and generation, and counts the change. */
export const updateStream = (id: string, fields: StreamFields, generation: bigint) => sql<ImageStream>`
  -- updateStream
  update image_stream
  set labels = ${JSON.stringify(fields.labels)}::jsonb, annotations = ${JSON.stringify(fields.annotations)}::jsonb,
      docker_image_repository = ${fields.dockerImageRepository}, local_lookup = ${fields.localLookup},
      generation = ${generation}, resource_version = resource_version + 1
  where id = ${id}::uuid
  returning id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
            labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
`;

/** Deletes the stream, its tags and their histories. */
export const deleteStream = (id: string) => sql`
  -- deleteStream
  delete from image_stream where id = ${id}::uuid
`;

/** What a change must know of a stream: the tags named, and every tag that follows another. */
export const tagsForChange = (streamId: string, names: readonly string[]) => {
  const [name] = names;
  return name !== undefined && names.length === 1
    ? tagForChange(streamId, name)
    : sql<TagRow>`
  -- tagsForChange
  select * from image_tag_state
  where "streamId" = ${streamId}::uuid and (name = any(${names}::text[]) or tracks is not null)
  order by name
`;
};

/** The usual case: planned once, and not each time anew for the number of names. */
const tagForChange = (streamId: string, name: string) => sql<TagRow>`
  -- tagsForChange
  select * from image_tag_state
  where "streamId" = ${streamId}::uuid and (name = ${name} or tracks is not null)
  order by name
`;

/** The same of a change that must know all of its tags. */
export const allTagsForChange = (streamId: string) => sql<TagRow>`
  -- allTagsForChange
  select * from image_tag_state where "streamId" = ${streamId}::uuid order by name
`;

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

/** Makes sure that the tag is there, be it in the status only. */
export const ensureTag = (streamId: string, name: string) => sql`
  -- ensureTag
  insert into image_tag (stream_id, name) values (${streamId}::uuid, ${name})
  on conflict (stream_id, name) do nothing
`;

/** Removes a tag, specification and history. */
export const deleteTag = (streamId: string, name: string) => sql`
  -- deleteTag
  delete from image_tag where stream_id = ${streamId}::uuid and name = ${name}
`;

/** An item as it is written. */
export interface ItemToWrite extends Pointer {
  readonly revision: bigint;
  readonly generation: bigint;
  readonly actor: Actor;
  readonly cause: Cause;
}

/**
 * Puts an item on top of the tag's history, or writes over the one that has its revision. Created at the instant of
 * the stream's change, so that later items never look older.
 */
export const writeItem = (streamId: string, tag: string, item: ItemToWrite) => sql<{ createdAt: Date }>`
  -- writeItem
  with top as (
    update image_tag set revision = ${item.revision}
    where stream_id = ${streamId}::uuid and name = ${tag} and revision <> ${item.revision}
  )
  insert into tag_item (stream_id, tag, revision, reference, digest, generation, created_at, actor, cause)
  values (${streamId}::uuid, ${tag}, ${item.revision}, ${item.reference}, ${item.digest}, ${item.generation},
          stream_instant(${streamId}::uuid), ${JSON.stringify(item.actor)}::jsonb, ${JSON.stringify(item.cause)}::jsonb)
  on conflict (stream_id, tag, revision) do update
  set reference = excluded.reference, digest = excluded.digest, generation = excluded.generation,
      actor = excluded.actor, cause = excluded.cause
  returning created_at as "createdAt"
`;

/** Forgets what became of earlier imports. */
export const clearConditions = (streamId: string, tag: string) => sql`
  -- clearConditions
  delete from tag_condition where stream_id = ${streamId}::uuid and tag = ${tag}
`;

/** Forgets one condition of a tag, if it has it. */
export const dropCondition = (streamId: string, tag: string, type: string) => sql`
  -- dropCondition
  delete from tag_condition where stream_id = ${streamId}::uuid and tag = ${tag} and type = ${type}
`;

/** What a condition says. */
export type ConditionToWrite = Pick<TagCondition, 'type' | 'status' | 'reason' | 'message' | 'generation'>;

/**
 * Writes a condition; its time of transition changes only with what it says. Yields no row when only the time
 * of the check was new.
 */
export const writeCondition = (streamId: string, tag: string, condition: ConditionToWrite) => sql<{
  changed: boolean;
}>`
  -- writeCondition
  with before as (
    select status, reason, message from tag_condition
    where stream_id = ${streamId}::uuid and tag = ${tag} and type = ${condition.type}
  )
  insert into tag_condition as c (stream_id, tag, type, status, reason, message, generation)
  values (${streamId}::uuid, ${tag}, ${condition.type}, ${condition.status}, ${condition.reason},
          ${condition.message}, ${condition.generation})
  on conflict (stream_id, tag, type) do update
  set status = excluded.status, reason = excluded.reason, message = excluded.message,
      generation = excluded.generation, last_checked_at = now(),
      last_transition_at = case
        when (c.status, c.reason, c.message) is distinct from (excluded.status, excluded.reason, excluded.message)
        then now() else c.last_transition_at end
  returning (select (before.status, before.reason, before.message) from before)
    is distinct from (c.status, c.reason, c.message) as changed
`;

/** When an image of this creation will be so many seconds old, by this database's clock, and whether it is not yet. */
export const ageOf = (createdAt: Date, minimumAge: number) => sql<{ until: Date; isYoung: boolean }>`
  -- ageOf
  select until, until > now() as "isYoung"
  from (select ${createdAt}::timestamptz + make_interval(secs => ${minimumAge}::int) as until) as age
`;

/** Remembers what the registry answered, and what image this made; writes nothing that is there. */
export const writeObservation = (streamId: string, tag: string, observed: Observation) => sql`
  -- writeObservation
  update image_tag set observed_digest = ${observed.answer}, observed_image = ${observed.image}
  where stream_id = ${streamId}::uuid and name = ${tag}
    and (observed_digest, observed_image) is distinct from (${observed.answer}, ${observed.image})
`;

/** Keeps the tag where it is; the hold begins now. */
export const holdTag = (streamId: string, tag: string, actor: Actor, reason: string) => sql<TagHold>`
  -- holdTag
  update image_tag
  set hold = jsonb_build_object(
    'since', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'actor', ${JSON.stringify(actor)}::jsonb, 'reason', ${reason}::text)
  where stream_id = ${streamId}::uuid and name = ${tag}
  returning hold ->> 'since' as since, hold -> 'actor' as actor, hold ->> 'reason' as reason
`;

/** Lets the tag move again. */
export const releaseTag = (streamId: string, tag: string) => sql`
  -- releaseTag
  update image_tag set hold = null where stream_id = ${streamId}::uuid and name = ${tag}
`;

/** Locks an item of the stream's histories that holds this image against being pruned. */
export const keepItem = (streamId: string, digest: string) => sql<{ revision: bigint }>`
  -- keepItem
  select revision from tag_item
  where stream_id = ${streamId}::uuid and digest = ${digest}
  order by created_at desc, tag, revision desc
  limit 1
  for key share
`;

/** The item of a tag by its place, its revision, its digest's beginning, or the time at which it was current. */
export const findItem = (
  streamId: string,
  tag: string,
  by: {
    position?: number | undefined;
    revision?: bigint | undefined;
    digest?: string | undefined;
    at?: Date | undefined;
  },
) => sql<Pointer & { revision: bigint; generation: bigint }>`
  -- findItem
  select revision, reference, digest, generation
  from tag_item
  where stream_id = ${streamId}::uuid and tag = ${tag}
    and (${by.revision ?? null}::bigint is null or revision = ${by.revision ?? null}::bigint)
    and (${by.at ?? null}::timestamptz is null or created_at <= ${by.at ?? null}::timestamptz)
    and (${by.digest ?? null}::text is null
         or digest like ${by.digest ?? null}::text || '%'
         or digest like 'sha256:' || ${by.digest ?? null}::text || '%'
         or digest like 'sha512:' || ${by.digest ?? null}::text || '%')
  order by revision desc
  limit case when ${by.digest ?? null}::text is null then 1 end
  offset ${by.position ?? 0}::int
`;
