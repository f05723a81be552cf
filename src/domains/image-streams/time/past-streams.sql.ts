import { sql } from '../../../platform/postgres/index.js';
import type { ScopeColumns } from '../../../viewer/index.js';
import type { ImageStream } from '../model.js';

/** The stream that had this name at this time. */
export const findStreamAt = (namespace: string, name: string, at: Date) => sql<ImageStream>`
  -- findStreamAt
  select s.id, s.namespace, s.name, s.created_at as "createdAt", s.generation, s.resource_version as "resourceVersion",
         s.labels, s.annotations, s.docker_image_repository as "dockerImageRepository", s.local_lookup as "localLookup"
  from (
    select valid_to, state from image_stream_version
    where namespace = ${namespace} and name = ${name} and valid_from <= ${at}::timestamptz
    order by valid_from desc
    limit 1
  ) v
  cross join lateral jsonb_populate_record(null::image_stream, v.state) s
  where v.valid_to > ${at}::timestamptz
`;

/** The streams with these ids as they were, in no order. */
export const findStreamsAt = (ids: readonly string[], at: Date) => sql<ImageStream>`
  -- findStreamsAt
  select s.id, s.namespace, s.name, s.created_at as "createdAt", s.generation, s.resource_version as "resourceVersion",
         s.labels, s.annotations, s.docker_image_repository as "dockerImageRepository", s.local_lookup as "localLookup"
  from unnest(${ids}::uuid[]) as wanted (id)
  cross join lateral (
    select valid_to, state from image_stream_version
    where stream_id = wanted.id and valid_from <= ${at}::timestamptz
    order by valid_from desc
    limit 1
  ) v
  cross join lateral jsonb_populate_record(null::image_stream, v.state) s
  where v.valid_to > ${at}::timestamptz
`;

/**
 * The streams that there were behind `after` and a scope holds, by namespace and name; one more than `first`. Steps
 * from name to name, however often each has changed.
 */
export const listStreamsAt = (
  scope: ScopeColumns,
  first: number,
  after: readonly string[] | null,
  at: Date,
) => sql<ImageStream>`
  -- listStreamsAt
  with recursive named as (
    (
      select namespace, name from image_stream_version
      where (namespace, name) > (${after?.[0] ?? ''}, ${after?.[1] ?? ''})
      order by namespace, name
      limit 1
    )
    union all
    select following.*
    from named
    cross join lateral (
      select v.namespace, v.name from image_stream_version v
      where (v.namespace, v.name) > (named.namespace, named.name)
      order by v.namespace, v.name
      limit 1
    ) following
  ), page as (
    select v.state
    from named
    cross join lateral (
      select valid_to, state from image_stream_version v
      where v.namespace = named.namespace and v.name = named.name and v.valid_from <= ${at}::timestamptz
      order by v.valid_from desc
      limit 1
    ) v
    where v.valid_to > ${at}::timestamptz
      and (${scope.all} or exists (
      select from unnest(${scope.namespaces}::text[], ${scope.patterns}::text[]) as held (namespace, pattern)
      where held.namespace = named.namespace and named.name like held.pattern))
    limit ${first + 1}
  )
  select s.id, s.namespace, s.name, s.created_at as "createdAt", s.generation, s.resource_version as "resourceVersion",
         s.labels, s.annotations, s.docker_image_repository as "dockerImageRepository", s.local_lookup as "localLookup"
  from page
  cross join lateral jsonb_populate_record(null::image_stream, page.state) s
  order by s.namespace, s.name
`;

/** The same for one namespace. */
export const listStreamsOfAt = (
  scope: ScopeColumns,
  namespace: string,
  first: number,
  after: string | null,
  at: Date,
) => sql<ImageStream>`
  -- listStreamsOfAt
  with recursive named as (
    (
      select name from image_stream_version
      where namespace = ${namespace} and name > ${after ?? ''}
      order by name
      limit 1
    )
    union all
    select following.name
    from named
    cross join lateral (
      select v.name from image_stream_version v
      where v.namespace = ${namespace} and v.name > named.name
      order by v.name
      limit 1
    ) following
  ), page as (
    select v.state
    from named
    cross join lateral (
      select valid_to, state from image_stream_version v
      where v.namespace = ${namespace} and v.name = named.name and v.valid_from <= ${at}::timestamptz
      order by v.valid_from desc
      limit 1
    ) v
    where v.valid_to > ${at}::timestamptz
      and (${scope.all} or exists (
      select from unnest(${scope.namespaces}::text[], ${scope.patterns}::text[]) as held (namespace, pattern)
      where held.namespace = ${namespace} and named.name like held.pattern))
    limit ${first + 1}
  )
  select s.id, s.namespace, s.name, s.created_at as "createdAt", s.generation, s.resource_version as "resourceVersion",
         s.labels, s.annotations, s.docker_image_repository as "dockerImageRepository", s.local_lookup as "localLookup"
  from page
  cross join lateral jsonb_populate_record(null::image_stream, page.state) s
  order by s.name
`;
