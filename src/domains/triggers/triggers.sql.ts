import { sql } from '../../platform/postgres/index.js';
import type { Viewer } from '../../viewer/index.js';
import type { TagName, Target, Trigger, TriggerSpec, TriggerState } from './model.js';

/** The triggers with these ids, in no order. */
export const findTriggers = (ids: readonly string[]) => sql<Trigger>`
  -- findTriggers
  select * from trigger_state where id = any(${ids}::uuid[])
`;

/** All triggers of these targets, in the order of their definitions. */
export const triggersOf = (targets: readonly Target[]) => sql<Trigger>`
  -- triggersOf
  select t.*
  from unnest(
    ${targets.map(({ kind }) => kind)}::text[],
    ${targets.map(({ namespace }) => namespace)}::text[],
    ${targets.map(({ name }) => name)}::text[]
  ) as wanted (kind, namespace, name)
  join trigger_state t
    on t."targetKind" = wanted.kind and t.namespace = wanted.namespace and t."targetName" = wanted.name
  order by t.namespace, t."targetKind", t."targetName", t.position
`;

/** One page of a namespace's triggers, by target and name; one more than `first`. */
export const listTriggers = (
  namespaces: readonly string[],
  state: TriggerState | null,
  first: number,
  after: readonly string[] | null,
) => sql<Trigger>`
  -- listTriggers
  select t.*
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select * from trigger_state
    where namespace = wanted.namespace
      and (${state}::text is null or state = ${state}::text)
      and (${after}::text[] is null
           or ("targetKind", "targetName", name) > ((${after}::text[])[1], (${after}::text[])[2], (${after}::text[])[3]))
    order by "targetKind", "targetName", name
    limit ${first + 1}
  ) t
`;

/** One page of the triggers that watch a tag. */
export interface WatchersPage extends TagName {
  /** Null: all. */
  readonly namespaces: readonly string[] | null;
  readonly first: number;
  readonly after: readonly string[] | null;
}

/** The triggers that watch tags, a page of each with one more than `first`; `ordinal` says of which. */
export const triggersOn = (pages: readonly WatchersPage[]) => sql<Trigger & { readonly ordinal: number }>`
  -- triggersOn
  select t.*, (p.ordinality - 1)::int as ordinal
  from rows from (
    jsonb_to_recordset(${JSON.stringify(pages)}::jsonb)
      as (namespace text, stream text, tag text, namespaces jsonb, first int, after jsonb)
  ) with ordinality as p (namespace, stream, tag, namespaces, first, after, ordinality)
  cross join lateral (
    select * from trigger_state s
    where s."fromNamespace" = p.namespace and s."fromStream" = p.stream and s."fromTag" = p.tag
      and s.type = 'IMAGE_CHANGE'
      and (p.namespaces is null or jsonb_typeof(p.namespaces) = 'null' or p.namespaces ? s.namespace)
      and (p.after is null or jsonb_typeof(p.after) = 'null'
           or (s.namespace, s."targetKind", s."targetName", s.name)
              > (p.after ->> 0, p.after ->> 1, p.after ->> 2, p.after ->> 3))
    order by s.namespace, s."targetKind", s."targetName", s.name
    limit p.first + 1
  ) t
  order by p.ordinality, t.namespace, t."targetKind", t."targetName", t.name
`;

/**
 * Makes a target's triggers these, keeping what those of the same name have fired for, unless they watch another tag.
 * From now on they fire with the rights of the setter. Others of the target are gone, or stay.
 */
export const putTriggers = (
  { kind, namespace, name }: Target,
  triggers: readonly TriggerSpec[],
  setter: Viewer,
  others: 'GONE' | 'STAY' = 'GONE',
) => sql`
  -- putTriggers
  with wanted as (
    select *
    from rows from (
      jsonb_to_recordset(${JSON.stringify(triggers)}::jsonb)
        as (name text, type text, "from" jsonb, containers jsonb, paths jsonb, automatic boolean, problem jsonb)
    ) with ordinality as w (name, type, "from", containers, paths, automatic, problem, position)
  ), gone as (
    delete from image_trigger t
    where t.namespace = ${namespace} and t.target_kind = ${kind} and t.target_name = ${name}
      and ${others === 'GONE'}::boolean and not exists (select from wanted w where w.name = t.name)
  )
  insert into image_trigger as t (namespace, target_kind, target_name, name, position, type, from_namespace, from_stream,
                                  from_tag, containers, paths, automatic, problem, created_by)
  select ${namespace}, ${kind}, ${name}, w.name, w.position, w.type, w."from" ->> 'namespace', w."from" ->> 'stream',
         w."from" ->> 'tag', array(select jsonb_array_elements_text(w.containers)),
         array(select jsonb_array_elements_text(w.paths)), w.automatic, nullif(w.problem, 'null'), ${JSON.stringify(setter)}::jsonb
  from wanted w
  on conflict (namespace, target_kind, target_name, name) do update
  set position = excluded.position, type = excluded.type, from_namespace = excluded.from_namespace,
      from_stream = excluded.from_stream, from_tag = excluded.from_tag, containers = excluded.containers,
      paths = excluded.paths, automatic = excluded.automatic, problem = excluded.problem,
      created_by = excluded.created_by,
      last_reference = case when excluded.paths = t.paths
        and (t.from_namespace, t.from_stream, t.from_tag) is not distinct from
            (excluded.from_namespace, excluded.from_stream, excluded.from_tag) then t.last_reference end,
      last_digest = case when excluded.paths = t.paths
        and (t.from_namespace, t.from_stream, t.from_tag) is not distinct from
            (excluded.from_namespace, excluded.from_stream, excluded.from_tag) then t.last_digest end
`;

/** Takes away one trigger of a target. */
export const dropTrigger = ({ kind, namespace, name }: Target, trigger: string) => sql`
  -- dropTrigger
  delete from image_trigger
  where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name} and name = ${trigger}
`;

/** Makes all image triggers of a target fire by themselves, or none. */
export const writeAutomatic = ({ kind, namespace, name }: Target, automatic: boolean) => sql`
  -- writeAutomatic
  update image_trigger set automatic = ${automatic}
  where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name} and type = 'IMAGE_CHANGE'
`;

/** Any trigger of a target that does not fire for want of rights; no row: there is none. */
export const findDenied = ({ kind, namespace, name }: Target) => sql<{ name: string }>`
  -- findDenied
  select name from image_trigger
  where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name} and denied is not null
  limit 1
`;

/** Keeps why triggers may not fire (null: they may), one message for each id. */
export const writeDenials = (ids: readonly string[], messages: readonly (string | null)[]) => sql`
  -- writeDenials
  update image_trigger t
  set denied = case when d.message is not null then jsonb_build_object(
        'since', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'message', d.message) end
  from unnest(${ids}::uuid[], ${messages}::text[]) as d (id, message)
  where t.id = d.id
`;

/** Takes away all triggers of a target, and what of it was due. */
export const dropTriggers = ({ kind, namespace, name }: Target) => sql`
  -- dropTriggers
  with undue as (
    delete from trigger_due where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name}
  )
  delete from image_trigger where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name}
`;

/** What a trigger fired for. */
export interface Fired {
  readonly id: string;
  readonly reference: string;
  readonly image: string;
  readonly digest: string | null;
  readonly eventId: string;
}

/** Keeps what these triggers have fired for. */
export const markFired = (fired: readonly Fired[]) => sql`
  -- markFired
  update image_trigger t
  set last_reference = f.reference, last_image = f.image, last_digest = f.digest, last_at = now(),
      last_event_id = f.event_id
  from unnest(
    ${fired.map(({ id }) => id)}::uuid[],
    ${fired.map(({ reference }) => reference)}::text[],
    ${fired.map(({ image }) => image)}::text[],
    ${fired.map(({ digest }) => digest)}::text[],
    ${fired.map(({ eventId }) => eventId)}::uuid[]
  ) as f (id, reference, image, digest, event_id)
  where t.id = f.id
`;

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

/** Takes what a trigger's tag points at for what it has fired for: it begins with the next image. */
export const startFromNow = ({ kind, namespace, name }: Target, trigger: string) => sql`
  -- startFromNow
  update image_trigger t
  set last_reference = s.reference, last_image = s.reference, last_digest = s.digest
  from trigger_state s
  where s.id = t.id and t.namespace = ${namespace} and t.target_kind = ${kind} and t.target_name = ${name}
    and t.name = ${trigger} and t.last_reference is null
`;

/** Whether there is such a namespace. */
export const findNamespaceName = (namespace: string) => sql<{ name: string }>`
  -- findNamespaceName
  select name from namespace where name = ${namespace}
`;
