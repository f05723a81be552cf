import { sql } from '../../platform/postgres/index.js';
import type { CheckPace, TagCheck } from './model.js';

/** The checks of these tags, each by stream and name at the same place. */
export const findChecks = (streamIds: readonly string[], tags: readonly string[]) => sql<TagCheck>`
  -- findChecks
  select c.stream_id as "streamId", c.tag, c.next_check_at as "nextCheckAt",
         c.last_checked_at as "lastCheckedAt", c.failures
  from unnest(${streamIds}::uuid[], ${tags}::text[]) as wanted (stream_id, tag)
  join tag_check c using (stream_id, tag)
`;

/** Puts the next check off by a whole interval, unless one is under way; a digest that was found is checked no more. */
export const putOffCheck = (
  tag: { readonly namespace: string; readonly stream: string; readonly tag: string },
  outcome: string,
  { interval, floor }: CheckPace,
) => sql`
  -- putOffCheck
  update tag_check c
  set last_checked_at = now(), last_outcome = ${outcome},
      failures = case when ${outcome} = 'FAILED' then c.failures else 0 end,
      next_check_at = case
        when ${outcome} in ('MOVED', 'UNCHANGED') and t.source_name like '%@%' then null
        else now() + make_interval(secs =>
          greatest(coalesce(t.check_interval, ${interval}::int), ${floor}::int) * (1 + 0.1 * random()))
      end
  from image_tag t
  join image_stream s on s.id = t.stream_id
  where s.namespace = ${tag.namespace} and s.name = ${tag.stream} and t.name = ${tag.tag}
    and c.stream_id = t.stream_id and c.tag = t.name
    and (c.claimed_until is null or c.claimed_until <= now())
`;
