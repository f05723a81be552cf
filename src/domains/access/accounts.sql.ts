import { sql } from '../../platform/postgres/index.js';
import type { Group, ServiceAccount, User } from './model.js';

/** Creates a service account; yields no row when there is one of this name. */
export const insertServiceAccount = (namespace: string, fullName: string) => sql<ServiceAccount>`
  -- insertServiceAccount
  insert into account (kind, name, namespace) values ('SERVICE_ACCOUNT', ${fullName}, ${namespace})
  on conflict do nothing
  returning namespace, name as "fullName", created_at as "createdAt"
`;

/** Deletes a service account, and what it shows. */
export const deleteServiceAccount = (fullName: string) => sql`
  -- deleteServiceAccount
  with tokens as (
    update token set revoked_at = now()
    where viewer_kind = 'SERVICE_ACCOUNT' and viewer = ${fullName} and revoked_at is null
  ), memberships as (
    delete from group_member where member = ${fullName}
  )
  delete from account where kind = 'SERVICE_ACCOUNT' and name = ${fullName}
`;

/** The service accounts of a namespace behind `after`, by name; one more than `first`. */
export const listServiceAccounts = (
  namespace: string,
  first: number,
  after: string | null,
) => sql<ServiceAccount>`
  -- listServiceAccounts
  select namespace, name as "fullName", created_at as "createdAt"
  from account
  where namespace = ${namespace} and name > ${after ?? ''}
  order by name
  limit ${first + 1}
`;

/** The service account of this name, kept until the transaction ends. */
export const keepServiceAccount = (fullName: string) => sql<ServiceAccount>`
  -- keepServiceAccount
  select namespace, name as "fullName", created_at as "createdAt"
  from account
  where kind = 'SERVICE_ACCOUNT' and name = ${fullName}
  for key share
`;

/** Users behind `after`, by name; one more than `first`. */
export const listUsers = (first: number, after: string | null) => sql<User>`
  -- listUsers
  select name, created_at as "createdAt", disabled_at is not null as disabled
  from account
  where kind = 'USER' and name > ${after ?? ''}
  order by name
  limit ${first + 1}
`;

/** Shuts a user out, or lets them in again; makes them known. \`changed\` says whether that was news. */
export const writeUser = (name: string, disabled: boolean) => sql<User & { changed: boolean }>`
  -- writeUser
  with before as (select disabled_at from account where kind = 'USER' and name = ${name} for update)
  insert into account (kind, name, disabled_at) values ('USER', ${name}, case when ${disabled} then now() end)
  on conflict (kind, name) do update
    set disabled_at = case when ${disabled} then coalesce(account.disabled_at, now()) end
  returning name, created_at as "createdAt", disabled_at is not null as disabled,
            ${disabled} is distinct from coalesce((select disabled_at is not null from before), false) as changed
`;

/** Groups with their members, by name. */
export const listGroups = () => sql<Group>`
  -- listGroups
  select group_name as name, array_agg(member order by member) as members
  from group_member
  group by group_name
  order by group_name
`;

/** One group. */
export const findGroup = (name: string) => sql<Group>`
  -- findGroup
  select group_name as name, array_agg(member order by member) as members
  from group_member
  where group_name = ${name}
  group by group_name
`;

/** The groups that each of these is a member of. */
export const listGroupsOf = (members: readonly string[]) => sql<{
  member: string;
  groups: readonly string[];
}>`
  -- listGroupsOf
  select member, array_agg(group_name order by group_name) as groups
  from group_member
  where member = any(${members}::text[])
  group by member
`;

/** Adds members to a group. */
export const addMembers = (group: string, members: readonly string[]) => sql`
  -- addMembers
  insert into group_member (group_name, member) select ${group}, * from unnest(${members}::text[])
  on conflict do nothing
`;

/** Takes members out of a group. */
export const removeMembers = (group: string, members: readonly string[]) => sql`
  -- removeMembers
  delete from group_member where group_name = ${group} and member = any(${members}::text[])
`;
