import { sql } from '../../platform/postgres/index.js';
import type { TagName, Target, Trigger, TriggerState } from './model.js';

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

/** Whether there is such a namespace. */
export const findNamespaceName = (namespace: string) => sql<{ name: string }>`
  -- findNamespaceName
  select name from namespace where name = ${namespace}
`;
