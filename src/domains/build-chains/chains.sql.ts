import { sql } from '../../platform/postgres/index.js';
import type { ConfigName, FollowerRow, Step, StepRow, TagName } from './model.js';

/**
 * Makes those who might close a ring take turns: whoever comes second sees what the first has written. A dry run, which
 * closes none, keeps nobody waiting.
 */
export const takeTurn = () => sql`
  -- takeTurnWithRings
  select case when current_setting('sluice.rehearsal', true) is distinct from 'true'
    then pg_advisory_xact_lock(hashtext('sluice: rings of builds')) end
`;

/** Any definition whose images go into a stream; no row: there is none. */
export const findOutputInto = (namespace: string, stream: string) => sql<ConfigName>`
  -- findOutputInto
  select namespace, name from build_output where to_namespace = ${namespace} and to_stream = ${stream} limit 1
`;

/**
 * All ways on from these tags: builds that are triggered by them, or only use them where `isManualToo`, and tags that
 * follow them. A tag that follows a range is told for each of the tags, whether they are in it or not.
 */
export const stepsFrom = (tags: readonly TagName[], isManualToo: boolean) => sql<StepRow>`
  -- stepsFrom
  with here as (
    select distinct *, jsonb_build_object('namespace', namespace, 'stream', stream, 'tag', tag) as names
    from unnest(
      ${tags.map(({ namespace }) => namespace)}::text[],
      ${tags.map(({ stream }) => stream)}::text[],
      ${tags.map(({ tag }) => tag)}::text[]
    ) as t (namespace, stream, tag)
  ), use as (
    select here.names, w.config_id, not w.paused as automatic
    from here
    join build_image_trigger w
      on w.namespace = here.namespace and w.stream = here.stream and w.tag = here.tag
    where ${isManualToo}::boolean or not w.paused
    union
    select here.names, c.id, false
    from build_config c
    cross join lateral jsonb_path_query(c.spec, 'strict $.**.from ? (@.kind == "IMAGE_STREAM_TAG")') as f
    join here
      on here.namespace = coalesce(f ->> 'namespace', c.namespace) and here.stream || ':' || here.tag = f ->> 'name'
    where ${isManualToo}::boolean
  )
  select u.names as "from", jsonb_build_object('namespace', c.namespace, 'name', c.name) as config,
         case when o.config_id is not null then
           jsonb_build_object('namespace', o.to_namespace, 'stream', o.to_stream, 'tag', o.to_tag) end as "to",
         bool_or(u.automatic) and c.annotations ->> 'openshift.io/build-config.paused' is distinct from 'true'
           as "isAutomatic",
         null::jsonb as range
  from use u
  join build_config c on c.id = u.config_id
  left join build_output o on o.config_id = c.id
  group by u.names, c.id, o.config_id, o.to_namespace, o.to_stream, o.to_tag
  having ${isManualToo}::boolean
      or (bool_or(u.automatic) and c.annotations ->> 'openshift.io/build-config.paused' is distinct from 'true')
  union all
  select here.names, null,
         jsonb_build_object('namespace', s.namespace, 'stream', s.name, 'tag', t.name), true,
         case when r.tag is not null then jsonb_build_object(
           'semver', r.semver, 'glob', r.glob, 'order', r.best_by, 'prerelease', r.prerelease) end
  from here
  join image_stream s on s.namespace = here.namespace and s.name = here.stream
  join image_tag t on t.stream_id = s.id and t.name <> here.tag
  left join tag_version_range r on r.stream_id = t.stream_id and r.tag = t.name
  where t.tracks = here.tag or r.tag is not null
  order by 1, 2, 3
`;

/** Every definition that builds by itself: from the tag that it watches to the one that its images go to. */
export const automaticBuilds = () => sql<Step>`
  -- automaticBuilds
  select jsonb_build_object('namespace', w.namespace, 'stream', w.stream, 'tag', w.tag) as "from",
         jsonb_build_object('namespace', o.namespace, 'name', o.name) as config,
         jsonb_build_object('namespace', o.to_namespace, 'stream', o.to_stream, 'tag', o.to_tag) as "to",
         true as "isAutomatic"
  from build_output o
  join build_config c on c.id = o.config_id
  join build_image_trigger w on w.config_id = c.id and not w.paused
  where c.annotations ->> 'openshift.io/build-config.paused' is distinct from 'true'
  order by o.namespace, o.name, w.namespace, w.stream, w.tag
`;

/** Every tag that follows others, in streams that builds put images into and start for. */
export const followersBetweenBuilds = () => sql<FollowerRow>`
  -- followersBetweenBuilds
  select s.namespace, s.name as stream, t.name as tag, t.tracks,
         case when r.tag is not null then jsonb_build_object(
           'semver', r.semver, 'glob', r.glob, 'order', r.best_by, 'prerelease', r.prerelease) end as range
  from image_stream s
  join image_tag t on t.stream_id = s.id
  left join tag_version_range r on r.stream_id = t.stream_id and r.tag = t.name
  where (t.tracks is not null or r.tag is not null)
    and exists (select from build_output o where o.to_namespace = s.namespace and o.to_stream = s.name)
    and exists (select from build_image_trigger w where w.namespace = s.namespace and w.stream = s.name and not w.paused)
`;

/** The tags that a definition starts builds for by itself. */
export const watchedBy = ({ namespace, name }: ConfigName) => sql<TagName>`
  -- watchedBy
  select w.namespace, w.stream, w.tag
  from build_config c join build_image_trigger w on w.config_id = c.id
  where c.namespace = ${namespace} and c.name = ${name} and not w.paused
    and c.annotations ->> 'openshift.io/build-config.paused' is distinct from 'true'
`;

/** Where the images of a definition go; no row: to no tag. */
export const outputOfConfig = ({ namespace, name }: ConfigName) => sql<TagName>`
  -- outputOfConfig
  select to_namespace as namespace, to_stream as stream, to_tag as tag
  from build_output where namespace = ${namespace} and name = ${name}
`;

/** Whether there is such a stream. */
export const findStreamName = (namespace: string, stream: string) => sql<{ name: string }>`
  -- findStreamName
  select name from image_stream where namespace = ${namespace} and name = ${stream}
`;
