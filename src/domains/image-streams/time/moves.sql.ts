import { sql } from '../../../platform/postgres/index.js';
import type { TagMoveRow } from './moves.js';

/**
 * The moves of each of these tags below number `after` and up to a time (null: all), newest first; one more than
 * `first` for each. What was before is what the same tag's account has before, but for a tag that begins anew.
 */
export const listMoves = (
  streamIds: readonly string[],
  tags: readonly string[],
  first: number,
  after: string | null,
  until: Date | null,
) => sql<TagMoveRow>`
  -- listMoves
  select wanted.stream_id as "streamId", wanted.tag, m.number, m.kind, m.valid_from as "occurredAt", m.actor, m.cause,
         m.revision, m.reference, m.digest,
         b.revision as "revisionBefore", b.reference as "referenceBefore", b.digest as "digestBefore"
  from unnest(${streamIds}::uuid[], ${tags}::text[]) as wanted (stream_id, tag)
  cross join lateral (
    select * from tag_item_version
    where stream_id = wanted.stream_id and tag = wanted.tag and kind <> 'CONFIRMED'
      and (${after}::bigint is null or number < ${after}::bigint)
      and (${until}::timestamptz is null or valid_from <= ${until}::timestamptz)
    order by number desc
    limit ${first + 1}
  ) m
  left join lateral (
    select revision, reference, digest from tag_item_version
    where stream_id = wanted.stream_id and tag = wanted.tag and kind <> 'CONFIRMED' and number < m.number
      and (m.kind = 'REPLACED' or m.revision > 1)
    order by number desc
    limit 1
  ) b on true
  order by wanted.stream_id, wanted.tag, m.number desc
`;
