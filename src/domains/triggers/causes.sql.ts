import { sql } from '../../platform/postgres/index.js';

/** The events that brought tags where they point: the newest move or replacement of each to its revision. */
export const findMoves = (tags: readonly { readonly subject: string; readonly revision: bigint }[]) => sql<{
  subject: string;
  eventId: string;
}>`
  -- findMoves
  select wanted.subject, e.id as "eventId"
  from unnest(
    ${tags.map(({ subject }) => subject)}::text[], ${tags.map(({ revision }) => String(revision))}::text[]
  ) as wanted (subject, revision)
  cross join lateral (
    select id from cascade_event
    where subject = wanted.subject and type in ('image-tag.moved', 'image-tag.replaced')
      and payload -> 'after' ->> 'revision' = wanted.revision
    order by number desc
    limit 1
  ) e
`;

/** Of each of these subjects, the newest event of one of the types. */
export const latestEvents = (
  wanted: readonly { readonly subject: string; readonly types: readonly string[] }[],
) => sql<{
  readonly subject: string;
  readonly types: string;
  readonly id: string;
}>`
  -- latestEvents
  select wanted.subject, wanted.types, e.id
  from unnest(
    ${wanted.map(({ subject }) => subject)}::text[], ${wanted.map(({ types }) => types.join(' '))}::text[]
  ) as wanted (subject, types)
  cross join lateral (
    select id from cascade_event
    where subject = wanted.subject and type = any(string_to_array(wanted.types, ' '))
    order by number desc
    limit 1
  ) e
`;
