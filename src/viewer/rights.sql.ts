import { sql } from '../platform/postgres/index.js';
import type { Actor } from '../events/event.js';
import type { Grant } from './rights.js';

/** The version of who may do what. */
export const readRightsVersion = () => sql<{ version: bigint }>`
  -- readRightsVersion
  select version from rights
`;

/** Says that who may do what has changed; the last statement of a transaction, for others wait for it. */
export const raiseRightsVersion = () => sql`
  -- raiseRightsVersion
  update rights set version = version + 1
`;

/** What is granted to somebody, by itself or through a group: one of `groups`, or one it is a member of. */
export const findGrants = (kind: string, name: string, groups: readonly string[]) => sql<Grant>`
  -- findGrants
  select role, namespace, stream_pattern as pattern
  from role_binding
  where subject_kind = ${kind} and subject_name = ${name}
     or subject_kind = 'GROUP' and (
       subject_name = any(${groups}::text[])
       or subject_name in (select group_name from group_member where member = ${name})
     )
`;

/** The same of many at once, `ordinal` saying of which; those whose account is not good have nothing. */
export const findGrantsOfMany = (
  viewers: readonly { readonly kind: string; readonly name: string; readonly groups: readonly string[] }[],
) => sql<Grant & { readonly ordinal: number }>`
  -- findGrantsOfMany
  select (v.ordinality - 1)::int as ordinal, b.role, b.namespace, b.stream_pattern as pattern
  from rows from (
    jsonb_to_recordset(${JSON.stringify(viewers)}::jsonb) as (kind text, name text, groups jsonb)
  ) with ordinality as v (kind, name, groups, ordinality)
  join role_binding b
    on b.subject_kind = v.kind and b.subject_name = v.name
    or b.subject_kind = 'GROUP' and (
      v.groups ? b.subject_name
      or b.subject_name in (select group_name from group_member where member = v.name)
    )
  where not exists (select from account a where a.kind = v.kind and a.name = v.name and a.disabled_at is not null)
    and (v.kind = 'USER' or exists (select from account a where a.kind = v.kind and a.name = v.name))
`;

/** What is bound to whom. */
export interface NewBinding extends Grant {
  readonly subjectKind: 'USER' | 'GROUP' | 'SERVICE_ACCOUNT';
  readonly subjectName: string;
}

/** Binds a role; yields no row when it is bound already. */
export const insertBinding = (binding: NewBinding, by: Actor) => sql<{ id: string }>`
  -- insertBinding
  insert into role_binding (role, subject_kind, subject_name, namespace, stream_pattern, created_by)
  values (
    ${binding.role}, ${binding.subjectKind}, ${binding.subjectName}, ${binding.namespace}, ${binding.pattern},
    ${JSON.stringify(by)}::jsonb
  )
  on conflict do nothing
  returning id
`;

/** What every namespace begins with: its service accounts pull, and its builder pushes. */
export const insertFirstBindings = (namespace: string, by: Actor) => sql`
  -- insertFirstBindings
  insert into role_binding (role, subject_kind, subject_name, namespace, created_by)
  values
    ('system:image-puller', 'GROUP', 'system:serviceaccounts:' || ${namespace}, ${namespace}, ${JSON.stringify(by)}::jsonb),
    ('system:image-builder', 'SERVICE_ACCOUNT', 'system:serviceaccount:' || ${namespace} || ':builder', ${namespace},
     ${JSON.stringify(by)}::jsonb)
  on conflict do nothing
`;
