import { globalId, parseGlobalId } from '../../graphql/global-id.js';
import { connection, pageOf } from '../../graphql/paging.js';
import type { TypeResolvers } from '../../graphql/resolvers.js';
import type { MutationResolvers, NamespaceResolvers } from '../../graphql/types.generated.js';
import { written } from '../../graphql/written.js';
import { badInput } from '../../platform/errors.js';
import { moved } from '../image-streams/index.js';
import { happenings } from './model.js';

/** The graph's words for promotions. */
export const promotionResolvers = {
  Mutation: {
    setPromotionPolicy: (_, { input }, context) =>
      written(
        context,
        async () => {
          await context.promotions.setPolicy(input.namespace, input.promotionsNeedApproval);
          return { namespace: await context.namespaces.byName(input.namespace) };
        },
        { namespace: null },
      ),
    promoteImageTag: (_, { input }, context) =>
      moved(
        context,
        async () => ({
          promotion: await context.promotions.request({
            from: input.from,
            to: input.to,
            requireApproval: input.requireApproval ?? false,
            expectedDigest: input.expectedDigest ?? null,
            expiresIn: input.expiresIn ?? null,
          }),
        }),
        { promotion: null },
      ),
    approvePromotion: (_, { input }, context) =>
      moved(
        context,
        async () => ({ promotion: await context.promotions.approve(keyOf(input.id), input.digest) }),
        { promotion: null },
      ),
    rejectPromotion: (_, { input }, context) =>
      written(
        context,
        async () => ({ promotion: await context.promotions.reject(keyOf(input.id), input.reason ?? null) }),
        { promotion: null },
      ),
  } satisfies MutationResolvers,

  Promotion: {
    id: ({ id }) => globalId('Promotion', id),
    image: ({ digest }, _, { images }) => images.reached(digest),
    approvedBy: ({ state, decidedBy }) => (state === 'PROMOTED' ? decidedBy : null),
    events: happenings,
  } satisfies TypeResolvers<'Promotion'>,

  TagAddress: {
    imageTag: ({ namespace, stream, tag }, _, { imageStreams }) =>
      imageStreams.tagByName(namespace, stream, tag),
  } satisfies TypeResolvers<'TagAddress'>,
};

/** What a namespace has to say of promotions. */
export const promotionFieldsOfNamespace = {
  promotionsNeedApproval: ({ name }, _, { promotions }) => promotions.needApproval(name),
  promotions: async ({ name }, { state, ...parameters }, { promotions }) => {
    const page = pageOf(parameters);
    return connection(await promotions.into(name, state ?? null, page), page, ({ number }) => [
      String(number),
    ]);
  },
} satisfies NamespaceResolvers;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function keyOf(id: string): string {
  const { type, keys } = parseGlobalId(id);
  const [key = ''] = keys;
  if (type !== 'Promotion' || !uuid.test(key))
    throw badInput('This is the id of no promotion.', 'input', 'id');
  return key;
}
