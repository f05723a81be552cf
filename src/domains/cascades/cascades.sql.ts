import { sql } from '../../platform/postgres/index.js';
import type { CascadeEvent, WaitingTrigger } from './model.js';

/** The events with these ids, as far as cascades keep them, in no order. */
export const findEvents = (ids: readonly string[]) => sql<CascadeEvent>`
  -- findEvents
  select id, parent, number, type, namespace, subject, payload, actor, cause, occurred_at as "occurredAt"
  from cascade_event
  where id = any(${ids}::uuid[])
`;

/** The newest event that moved a tag. */
export const findNewestMove = (subject: string) => sql<{ id: string }>`
  -- findNewestMove
  select id from cascade_event
  where subject = ${subject} and type in ('image-tag.moved', 'image-tag.replaced')
  order by number desc
  limit 1
`;

/** The event that an event's cascade began with: up from cause to cause as far as they are kept, 1,000 at most. */
export const findRoot = (id: string) => sql<{ id: string }>`
  -- findRoot
  with recursive up as (
    select id, parent, 0 as step from cascade_event where id = ${id}::uuid
    union all
    select e.id, e.parent, up.step + 1 from up join cascade_event e on e.id = up.parent where up.step < 1000
  ) cycle id set is_cycle using path
  select id from up where not is_cycle order by step desc limit 1
`;

/** The event and all that it brought about, in the order in which it happened, `most` at most. */
export const findCascade = (root: string, most: number) => sql<CascadeEvent>`
  -- findCascade
  with recursive down as (
    select id, parent, number, type, namespace, subject, payload, actor, cause, occurred_at
    from cascade_event where id = ${root}::uuid
    union
    select e.id, e.parent, e.number, e.type, e.namespace, e.subject, e.payload, e.actor, e.cause, e.occurred_at
    from down join cascade_event e on e.parent = down.id
  )
  select id, parent, number, type, namespace, subject, payload, actor, cause, occurred_at as "occurredAt"
  from (select * from down limit ${most + 1}) d
  order by number, id
`;

/** The triggers that wait because of these moves: those to where the tags still point. */
export const findWaiting = (
  moves: readonly { readonly id: string; readonly subject: string; readonly revision: string }[],
) => sql<WaitingTrigger>`
  -- findWaiting
  select t.id, t.namespace, lower(t."targetKind") || '/' || t.namespace || '/' || t."targetName" || '/' || t.name as subject,
         t.state, coalesce(t."imageHold", t."namespaceHold") ->> 'reason' as reason,
         m.id as "eventId", coalesce(d.since, now()) as since
  from unnest(
    ${moves.map(({ id }) => id)}::uuid[], ${moves.map(({ subject }) => subject)}::text[],
    ${moves.map(({ revision }) => revision)}::bigint[]
  ) as m (id, subject, revision)
  join trigger_state t
    on t."fromNamespace" = split_part(m.subject, '/', 1)
   and t."fromStream" = split_part(split_part(m.subject, '/', 2), ':', 1)
   and t."fromTag" = split_part(m.subject, ':', 2)
   and t.revision = m.revision
  left join trigger_due d
    on d.namespace = t.namespace and d.target_kind = t."targetKind" and d.target_name = t."targetName"
  where t.state = 'DUE' or (t.state = 'HELD' and t.loop is null and t.denied is null)
  order by t.namespace, t."targetName", t.name
  limit 1000
`;

/** What this transaction has published behind an event, by the order of the log. */
export const findOwnEvents = (behind: bigint) => sql<CascadeEvent>`
  -- findOwnEvents
  select id, null as parent, number, type, namespace, subject, payload, actor, cause, occurred_at as "occurredAt"
  from event
  where place >= pg_current_xact_id() and transaction = pg_current_xact_id() and number > ${behind}::bigint
  order by number
`;

/** The tag that a build's image goes to; no row where it goes to none. */
export const findOutput = (namespace: string, build: string) => sql<{
  namespace: string;
  stream: string;
  tag: string;
}>`
  -- findOutput
  select o.to_namespace as namespace, o.to_stream as stream, o.to_tag as tag
  from build b join build_output o on o.config_id = b.config_id
  where b.namespace = ${namespace} and b.name = ${build}
`;
