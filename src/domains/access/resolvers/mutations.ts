import { parseGlobalId } from '../../../graphql/global-id.js';
import type { MutationResolvers, RoleBindingInput, SubjectInput } from '../../../graphql/types.generated.js';
import { written } from '../../../graphql/written.js';
import { badInput } from '../../../platform/errors.js';
import type { BindingRequest } from '../bindings.js';
import { checkPersonName, fullNameOf, type Subject } from '../model.js';

/** The graph's words for changing who may do what. */
export const accessMutations = {
  bindRole: (_, { input }, context) =>
    written(context, async () => ({ roleBinding: await context.roleBindings.bind(requestOf(input)) }), {
      roleBinding: null,
    }),

  unbindRole: (_, { input }, context) =>
    written(context, async () => ({ unbound: await context.roleBindings.unbind(requestOf(input)) }), {
      unbound: false,
    }),

  createServiceAccount: (_, { input }, context) =>
    written(
      context,
      async () => ({ serviceAccount: await context.accounts.createServiceAccount(input.serviceAccount) }),
      { serviceAccount: null },
    ),

  deleteServiceAccount: (_, { input }, context) =>
    written(
      context,
      async () => {
        await context.accounts.deleteServiceAccount(input.serviceAccount);
        return { deleted: true };
      },
      { deleted: false },
    ),

  createToken: (_, { input }, context) =>
    written(
      context,
      () =>
        context.tokens.create({
          serviceAccount: input.serviceAccount ?? null,
          user: input.user ?? null,
          description: input.description ?? null,
          expiresIn: input.expiresIn ?? null,
        }),
      { token: null, secret: null },
    ),

  revokeToken: (_, { input }, context) =>
    written(
      context,
      async () => {
        await context.tokens.revoke(tokenKey(input.id));
        return { revoked: true };
      },
      { revoked: false },
    ),

  setUser: (_, { input }, context) =>
    written(context, async () => ({ user: await context.accounts.setUser(input.name, input.disabled) }), {
      user: null,
    }),

  setGroup: (_, { input }, context) =>
    written(
      context,
      async () => ({
        group: await context.accounts.setGroup(input.name, input.add ?? [], input.remove ?? []),
      }),
      { group: null },
    ),
} satisfies MutationResolvers;

const requestOf = ({ role, subject, namespace, streams }: RoleBindingInput): BindingRequest => ({
  role,
  subject: subjectOf(subject),
  namespace: namespace ?? null,
  streams: streams ?? null,
});

const path = ['input', 'subject'];
const known = /^system:(authenticated(:oauth)?|serviceaccounts(:[a-z0-9-]+)?)$/;

function subjectOf({ user, group, serviceAccount }: SubjectInput): Subject {
  if (serviceAccount) return { kind: 'SERVICE_ACCOUNT', name: fullNameOf(serviceAccount, ...path) };
  if (group !== undefined) {
    if (!known.test(group)) checkPersonName(group, 'group', ...path, 'group');
    return { kind: 'GROUP', name: group };
  }
  checkPersonName(user, 'user', ...path, 'user');
  return { kind: 'USER', name: user };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function tokenKey(id: string): string {
  const { type, keys } = parseGlobalId(id);
  const [key = ''] = keys;
  if (type !== 'Token' || !uuid.test(key)) throw badInput('This is the id of no token.', 'input', 'id');
  return key;
}
