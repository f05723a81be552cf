import type { Actor, Cause } from '../../../events/index.js';
import { sql } from '../../../platform/postgres/index.js';
import type { Pointer } from '../model.js';

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
