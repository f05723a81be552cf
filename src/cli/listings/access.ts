import {
  GroupsDocument,
  NamespaceRoleBindingsDocument,
  OwnTokensDocument,
  RoleBindingsDocument,
  RolesDocument,
  ServiceAccountsDocument,
  UsersDocument,
  type RoleBindingPartsFragment,
  type TokenPartsFragment,
} from '../../client/index.js';
import { ago } from '../printing/age.js';
import type { Context, Result, Table } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { everyPage } from '../printing/pages.js';
import { refuseEverywhere } from './everywhere.js';

type Listing = (context: Context, allNamespaces: boolean) => Promise<Result>;

const listings: readonly (readonly [words: readonly string[], listing: Listing])[] = [
  [['sa', 'serviceaccount', 'serviceaccounts'], getServiceAccounts],
  [['rolebinding', 'rolebindings', 'clusterrolebinding', 'clusterrolebindings'], getRoleBindings],
  [['role', 'roles', 'clusterrole', 'clusterroles'], getRoles],
  [['token', 'tokens'], getTokens],
  [['user', 'users'], getUsers],
  [['group', 'groups'], getGroups],
];

/** The listing of a kind that is about who may do what; undefined for any other kind. */
export const accessListing = (word: string): Listing | undefined =>
  listings.find(([words]) => words.includes(word.toLowerCase()))?.[1];

/** Bindings, one a row. */
export const bindingTable = (rows: readonly RoleBindingPartsFragment[], empty: string): Table => ({
  columns: ['NAMESPACE', 'ROLE', 'SUBJECT', 'STREAMS'].map((title) => ({ title })),
  rows: [...rows]
    .sort((one, other) => keyOf(one).localeCompare(keyOf(other)))
    .map(({ namespace, role, subject, streams }) => [
      namespace ?? '(everywhere)',
      role,
      `${subject.kind.toLowerCase()}/${subject.name}`,
      streams ?? '*',
    ]),
  empty,
});

const keyOf = ({ namespace, role, subject }: RoleBindingPartsFragment) =>
  `${namespace ?? ''} ${role} ${subject.name}`;

async function getRoleBindings({ client, signal, namespace }: Context, all: boolean): Promise<Result> {
  const { nodes } = await everyPage(async (after) => {
    if (all) return (await client.request(RoleBindingsDocument, { after }, { signal })).roleBindings;
    const answer = await client.request(NamespaceRoleBindingsDocument, { namespace, after }, { signal });
    if (!answer.namespace) throw missing('namespace', namespace);
    return answer.namespace.roleBindings;
  });
  const view = bindingTable(nodes, 'No roles are bound here, or you may not see them.');
  return { value: nodes, names: nodes.map(({ role }) => `rolebinding/${role}`), view };
}

async function getRoles({ client, signal }: Context): Promise<Result> {
  const { roles } = await client.request(RolesDocument, {}, { signal });
  return {
    value: roles,
    names: roles.map(({ name }) => `role/${name}`),
    view: {
      columns: [{ title: 'NAME' }, { title: 'WHERE' }, { title: 'WHAT IT IS FOR' }],
      rows: roles.map(({ name, ofCluster, description }) => [
        name,
        ofCluster ? 'everywhere' : 'a namespace, or everywhere',
        description,
      ]),
      empty: '',
    },
  };
}

async function getServiceAccounts(
  { client, signal, namespace, now }: Context,
  all: boolean,
): Promise<Result> {
  if (all) refuseEverywhere('sa');
  const { nodes } = await everyPage(async (after) => {
    const answer = await client.request(ServiceAccountsDocument, { namespace, after }, { signal });
    if (!answer.namespace) throw missing('namespace', namespace);
    return answer.namespace.serviceAccounts;
  });
  return {
    value: nodes,
    names: nodes.map(({ name }) => `serviceaccount/${name}`),
    view: {
      columns: ['NAME', 'TOKENS', 'AGE'].map((title) => ({ title })),
      rows: nodes.map(({ name, tokens, createdAt }) => [name, String(tokens.length), ago(createdAt, now)]),
      empty: 'There are no service accounts here. Create one: sluice create serviceaccount NAME',
    },
  };
}

async function getTokens({ client, signal, now }: Context): Promise<Result> {
  const { viewer } = await client.request(OwnTokensDocument, {}, { signal });
  return {
    value: viewer.tokens,
    names: viewer.tokens.map(({ prefix }) => `token/${prefix}`),
    view: tokenTable(viewer.tokens, now),
  };
}

const tokenTable = (tokens: readonly TokenPartsFragment[], now: Date): Table => ({
  columns: ['PREFIX', 'OWNER', 'DESCRIPTION', 'EXPIRES', 'LAST USED', 'AGE'].map((title) => ({ title })),
  rows: tokens.map(({ prefix, owner, description, expiresAt, lastUsedAt, createdAt }) => [
    prefix,
    owner.name,
    description ?? '',
    expiresAt ?? 'never',
    lastUsedAt === null ? 'never' : ago(lastUsedAt, now),
    ago(createdAt, now),
  ]),
  empty: 'You have no tokens. Make one: sluice create token --description laptop',
});

async function getUsers({ client, signal, now }: Context): Promise<Result> {
  const { nodes } = await everyPage(
    async (after) => (await client.request(UsersDocument, { after }, { signal })).users,
  );
  return {
    value: nodes,
    names: nodes.map(({ name }) => `user/${name}`),
    view: {
      columns: ['NAME', 'GROUPS', 'STATE', 'AGE'].map((title) => ({ title })),
      rows: nodes.map(({ name, groups, disabled, createdAt }) => [
        name,
        groups.join(','),
        disabled ? 'shut out' : '',
        ago(createdAt, now),
      ]),
      empty: 'No users are known, or you may not see them.',
    },
  };
}

async function getGroups({ client, signal }: Context): Promise<Result> {
  const { groups } = await client.request(GroupsDocument, {}, { signal });
  return {
    value: groups,
    names: groups.map(({ name }) => `group/${name}`),
    view: {
      columns: ['NAME', 'MEMBERS'].map((title) => ({ title })),
      rows: groups.map(({ name, members }) => [name, members.join(',')]),
      empty: 'There are no groups, or you may not see them.',
    },
  };
}
