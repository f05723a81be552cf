import { globalId } from '../../../graphql/global-id.js';
import { connection, pageOf } from '../../../graphql/paging.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type { NamespaceResolvers, QueryResolvers } from '../../../graphql/types.generated.js';
import { groupsOf, roles } from '../../../viewer/index.js';
import { accessMutations } from './mutations.js';

/** The graph's words for who may do what. */
export const accessResolvers = {
  Query: {
    viewer: (_, __, { viewer }) => viewer,
    can: (_, question, { permissions }) => permissions.ask(question),
    whoCan: (_, question, { permissions }) => permissions.whoCan(question),
    roles: () => roles,
    roleBindings: async (_, { subject, ...parameters }, { roleBindings }) => {
      const page = pageOf(parameters);
      return connection(await roleBindings.list(subject ?? null, page), page, ({ id }) => [id]);
    },
    users: async (_, parameters, { accounts }) => {
      const page = pageOf(parameters);
      return connection(await accounts.users(page), page, ({ name }) => [name]);
    },
    groups: (_, __, { accounts }) => accounts.groups(),
  } satisfies QueryResolvers,

  Mutation: accessMutations,

  Viewer: {
    groups: async (viewer, _, { accounts }) =>
      [...new Set([...groupsOf(viewer), ...(await accounts.groupsOf(viewer.name))])].sort(),
    roleBindings: (_, __, { permissions }) => permissions.own(),
    tokens: ({ kind, name }, _, { tokens }) =>
      kind === 'SYSTEM' ? [] : tokens.of({ ownerKind: kind, ownerName: name, namespace: null }),
  } satisfies TypeResolvers<'Viewer'>,

  Role: {
    rules: ({ rules }) =>
      rules.map(({ verbs, resources }) => ({
        verbs: verbs === '*' ? ['*'] : [...verbs],
        resources: resources === '*' ? ['*'] : [...resources],
      })),
  } satisfies TypeResolvers<'Role'>,

  RoleBinding: {
    id: ({ id }) => globalId('RoleBinding', id),
    subject: ({ subjectKind: kind, subjectName: name }) => ({ kind, name }),
    streams: ({ pattern }) => pattern,
  } satisfies TypeResolvers<'RoleBinding'>,

  Token: {
    id: ({ id }) => globalId('Token', id),
    owner: ({ ownerKind: kind, ownerName: name }) => ({ kind, name }),
  } satisfies TypeResolvers<'Token'>,

  User: {
    groups: async ({ name }, _, { accounts }) => [...(await accounts.groupsOf(name))],
    tokens: ({ name }, _, { tokens }) => tokens.of({ ownerKind: 'USER', ownerName: name, namespace: null }),
  } satisfies TypeResolvers<'User'>,

  ServiceAccount: {
    name: ({ fullName }) => fullName.slice(fullName.lastIndexOf(':') + 1),
    tokens: ({ fullName, namespace }, _, { tokens }) =>
      tokens.of({ ownerKind: 'SERVICE_ACCOUNT', ownerName: fullName, namespace }),
  } satisfies TypeResolvers<'ServiceAccount'>,
};

/** What a namespace has to say of who may do what in it. */
export const accessFieldsOfNamespace = {
  roleBindings: async ({ name }, parameters, { roleBindings }) => {
    const page = pageOf(parameters);
    return connection(await roleBindings.of(name, page), page, ({ id }) => [id]);
  },
  serviceAccounts: async ({ name }, parameters, { accounts }) => {
    const page = pageOf(parameters);
    return connection(await accounts.serviceAccounts(name, page), page, ({ fullName }) => [fullName]);
  },
} satisfies Pick<NamespaceResolvers, 'roleBindings' | 'serviceAccounts'>;
