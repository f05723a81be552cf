import { sql } from '../../platform/postgres/index.js';
import type { RoleBinding } from './model.js';

/** The bindings of these namespaces behind `after`, in the order of their ids; one more than `first` for each. */
export const listBindingsOf = (
  namespaces: readonly string[],
  first: number,
  after: string | null,
) => sql<RoleBinding>`
  -- listBindingsOf
  select b.*
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select id, role, subject_kind as "subjectKind", subject_name as "subjectName", namespace,
           stream_pattern as pattern, created_at as "createdAt", created_by as "createdBy"
    from role_binding
    where namespace = wanted.namespace and (${after}::uuid is null or id > ${after}::uuid)
    order by id
    limit ${first + 1}
  ) b
`;

/** Bindings of all namespaces, or those of some, to anybody or to one; in the order of their ids. */
export const listBindings = (
  namespaces: readonly string[] | null,
  subject: string | null,
  first: number,
  after: string | null,
) => sql<RoleBinding>`
  -- listBindings
  select id, role, subject_kind as "subjectKind", subject_name as "subjectName", namespace,
         stream_pattern as pattern, created_at as "createdAt", created_by as "createdBy"
  from role_binding
  where (${namespaces}::text[] is null or namespace = any(${namespaces}::text[]))
    and (${subject}::text is null or subject_name = ${subject}::text)
    and (${after}::uuid is null or id > ${after}::uuid)
  order by id
  limit ${first + 1}
`;

/** What is bound to a viewer, by itself or through a group. */
export const listBindingsTo = (kind: string, name: string, groups: readonly string[]) => sql<RoleBinding>`
  -- listBindingsTo
  select id, role, subject_kind as "subjectKind", subject_name as "subjectName", namespace,
         stream_pattern as pattern, created_at as "createdAt", created_by as "createdBy"
  from role_binding
  where subject_kind = ${kind} and subject_name = ${name}
     or subject_kind = 'GROUP' and (
       subject_name = any(${groups}::text[])
       or subject_name in (select group_name from group_member where member = ${name})
     )
  order by namespace nulls first, role, id
`;

/** The bindings of one of these roles that reach a place: those of everywhere among them. */
export const listBindingsOfRoles = (
  roles: readonly string[],
  namespace: string | null,
  name: string | null,
) => sql<RoleBinding>`
  -- listBindingsOfRoles
  select id, role, subject_kind as "subjectKind", subject_name as "subjectName", namespace,
         stream_pattern as pattern, created_at as "createdAt", created_by as "createdBy"
  from role_binding
  where role = any(${roles}::text[])
    and (namespace is null or namespace = ${namespace}::text)
    and (stream_pattern is null or ${name}::text like replace(replace(replace(stream_pattern, '_', '\\_'), '*', '%'), '?', '_'))
  order by namespace nulls first, role, subject_name
  limit 500
`;

/** The bindings with these ids. */
export const findBindings = (ids: readonly string[]) => sql<RoleBinding>`
  -- findBindings
  select id, role, subject_kind as "subjectKind", subject_name as "subjectName", namespace,
         stream_pattern as pattern, created_at as "createdAt", created_by as "createdBy"
  from role_binding
  where id = any(${ids}::uuid[])
`;

/** What names a binding. */
export type BindingKey = Pick<RoleBinding, 'role' | 'subjectKind' | 'subjectName' | 'namespace' | 'pattern'>;

/** The binding of exactly this. */
export const findBinding = (key: BindingKey) => sql<{ id: string }>`
  -- findBinding
  select id from role_binding
  where role = ${key.role} and subject_kind = ${key.subjectKind} and subject_name = ${key.subjectName}
    and namespace is not distinct from ${key.namespace}::text
    and stream_pattern is not distinct from ${key.pattern}::text
`;

/** Takes a binding away. */
export const deleteBinding = (id: string) => sql`
  -- deleteBinding
  delete from role_binding where id = ${id}::uuid
`;

/** Takes all bindings of somebody away. */
export const deleteBindingsOf = (kind: string, name: string) => sql`
  -- deleteBindingsOf
  delete from role_binding where subject_kind = ${kind} and subject_name = ${name}
`;

/** Whether there is such a namespace. */
export const findNamespaceName = (name: string) => sql<{ name: string }>`
  -- findNamespaceName
  select name from namespace where name = ${name} for key share
`;
