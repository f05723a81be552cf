import { sql } from '../../platform/postgres/index.js';
import type { TagName, Target, TriggerTargetKind } from './model.js';

/** A target whose triggers are to be looked at; its row is locked. */
export interface Claim {
  readonly kind: TriggerTargetKind;
  readonly namespace: string;
  readonly name: string;
  readonly failures: number;
  /** Fires without being counted. */
  readonly exempt: boolean;
}

const namespacesOf = (named: readonly { namespace: string }[]) => named.map(({ namespace }) => namespace);
const kindsOf = (targets: readonly Target[]) => targets.map(({ kind }) => kind);
const namesOf = (targets: readonly Target[]) => targets.map(({ name }) => name);
const streamsOf = (tags: readonly TagName[]) => tags.map(({ stream }) => stream);
const tagsOf = (tags: readonly TagName[]) => tags.map(({ tag }) => tag);

/** How far the triggers have been told; null: nothing yet. */
export const readPlace = () => sql<{ cursor: string | null }>`
  -- readPlace
  select cursor from trigger_place
`;

/** Moves the place on; yields no row when somebody else has done so. */
export const movePlace = (from: string | null, to: string) => sql<{ cursor: string }>`
  -- movePlace
  update trigger_place set cursor = ${to} where cursor is not distinct from ${from}::text returning cursor
`;

/** Makes every target due that has an automatic trigger on one of these tags. */
export const makeDue = (tags: readonly TagName[]) => sql`
  -- makeDue
  insert into trigger_due as d (namespace, target_kind, target_name)
  select distinct t.namespace, t.target_kind, t.target_name
  from unnest(
    ${namespacesOf(tags)}::text[], ${streamsOf(tags)}::text[], ${tagsOf(tags)}::text[]
  ) as moved (namespace, stream, tag)
  join image_trigger t
    on t.from_namespace = moved.namespace and t.from_stream = moved.stream and t.from_tag = moved.tag
   and t.type = 'IMAGE_CHANGE'
  where t.automatic and t.problem is null
  order by 1, 2, 3
  on conflict (namespace, target_kind, target_name) do update
  set due_at = least(d.due_at, now()), failures = 0
`;

/** Makes every target due with a trigger that has news, whatever the log of events says. */
export const makeAllDue = () => sql`
  -- makeAllDue
  insert into trigger_due (namespace, target_kind, target_name)
  select distinct namespace, "targetKind", "targetName" from trigger_state
  where state in ('DUE', 'HELD')
  order by 1, 2, 3
  on conflict do nothing
`;

/** Makes every target due with a trigger that did not fire for want of rights: they may be other rights now. */
export const makeDeniedDue = () => sql`
  -- makeDeniedDue
  insert into trigger_due (namespace, target_kind, target_name)
  select distinct namespace, target_kind, target_name from image_trigger where denied is not null
  order by 1, 2, 3
  on conflict do nothing
`;

/** Makes these targets due. */
export const makeTargetsDue = (targets: readonly Target[]) => sql`
  -- makeTargetsDue
  insert into trigger_due (namespace, target_kind, target_name)
  select * from unnest(
    ${namespacesOf(targets)}::text[], ${kindsOf(targets)}::text[], ${namesOf(targets)}::text[]
  )
  order by 1, 2, 3
  on conflict do nothing
`;

/** Whether any target is due that is not held; asked often, and writes nothing. */
export const anyDue = () => sql<{ name: string }>`
  -- anyDue
  select d.target_name as name from trigger_due d
  left join trigger_budget b on b.namespace = d.namespace
  where d.due_at <= now() and (d.exempt or b.hold is null)
  limit 1
`;

/** Locks due targets, the longest due first; those that another node has locked are passed over. */
export const claimDue = (most: number) => sql<Claim>`
  -- claimDue
  select d.target_kind as kind, d.namespace, d.target_name as name, d.failures, d.exempt
  from trigger_due d
  left join trigger_budget b on b.namespace = d.namespace
  where d.due_at <= now() and (d.exempt or b.hold is null)
  order by d.due_at
  limit ${most}
  for update of d skip locked
`;

/** Locks these targets, if they are due: for previews, which look at nothing else. */
export const claimThese = (targets: readonly Target[]) => sql<Claim>`
  -- claimThese
  select d.target_kind as kind, d.namespace, d.target_name as name, d.failures, d.exempt
  from unnest(
    ${namespacesOf(targets)}::text[], ${kindsOf(targets)}::text[], ${namesOf(targets)}::text[]
  ) as wanted (namespace, kind, name)
  join trigger_due d
    on d.namespace = wanted.namespace and d.target_kind = wanted.kind and d.target_name = wanted.name
  left join trigger_budget b on b.namespace = d.namespace
  where d.exempt or b.hold is null
  order by d.namespace, d.target_kind, d.target_name
  for update of d
`;

/** The targets with an automatic trigger on one of these tags. */
export const targetsOn = (tags: readonly TagName[]) => sql<Target>`
  -- targetsOn
  select distinct t.target_kind as kind, t.namespace, t.target_name as name
  from unnest(
    ${namespacesOf(tags)}::text[], ${streamsOf(tags)}::text[], ${tagsOf(tags)}::text[]
  ) as moved (namespace, stream, tag)
  join image_trigger t
    on t.from_namespace = moved.namespace and t.from_stream = moved.stream and t.from_tag = moved.tag
   and t.type = 'IMAGE_CHANGE'
  where t.automatic and t.problem is null
`;

/** Makes every target of namespaces due that has news, told or not, and yields all that is due there. */
export const makeDueIn = (namespaces: readonly string[]) => sql<Target>`
  -- makeDueIn
  insert into trigger_due as d (namespace, target_kind, target_name)
  select namespace, "targetKind", "targetName" from trigger_state
  where namespace = any(${namespaces}::text[]) and state = 'DUE'
  union
  select namespace, target_kind, target_name from trigger_due where namespace = any(${namespaces}::text[])
  order by 1, 2, 3
  on conflict (namespace, target_kind, target_name) do update set due_at = d.due_at
  returning d.target_kind as kind, d.namespace, d.target_name as name
`;

/** Takes away what has been looked at. */
export const settleDue = (targets: readonly Target[]) => sql`
  -- settleDue
  delete from trigger_due d
  using unnest(
    ${namespacesOf(targets)}::text[], ${kindsOf(targets)}::text[], ${namesOf(targets)}::text[]
  ) as done (namespace, kind, name)
  where d.namespace = done.namespace and d.target_kind = done.kind and d.target_name = done.name
`;

/** Looks at a target again later: in a second, then in two, at most every half minute. */
export const postponeDue = ({ namespace, kind, name }: Target) => sql`
  -- postponeDue
  update trigger_due
  set failures = failures + 1, due_at = now() + make_interval(secs => least(30, power(2, least(failures, 10))))
  where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name}
`;

/** Lets all that waits in a namespace fire without being counted, or be counted anew. */
export const freeDue = (namespace: string, exempt: boolean) => sql`
  -- freeDue
  update trigger_due set exempt = ${exempt}, due_at = least(due_at, now()) where namespace = ${namespace}
`;
