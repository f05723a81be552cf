import { globalId, parseGlobalId } from '../../../graphql/global-id.js';
import { connection, pageOf } from '../../../graphql/paging.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type {
  ImageTagResolvers,
  NamespaceResolvers,
  QueryResolvers,
} from '../../../graphql/types.generated.js';
import { kindOf, targetOf } from '../events.js';
import { tagOf } from '../model.js';
import { triggerMutations } from './mutations.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The graph's words for triggers. */
export const triggerResolvers = {
  Query: {
    why: async (_, { trigger: id }, { triggers }) => {
      const { type, keys } = parseGlobalId(id);
      const [key = ''] = keys;
      const found = type === 'Trigger' && uuid.test(key) ? await triggers.byId(key) : null;
      return found && triggers.explain(found);
    },
  } satisfies QueryResolvers,

  Mutation: triggerMutations,

  Trigger: {
    id: ({ id }) => globalId('Trigger', id),
    target: targetOf,
    from: tagOf,
    lastTriggeredImage: ({ lastImage }) => lastImage,
    lastTriggeredDigest: ({ lastDigest }) => lastDigest,
    lastTriggeredAt: ({ lastAt }) => lastAt,
    why: (trigger, _, { triggers }) => triggers.explain(trigger),
  } satisfies TypeResolvers<'Trigger'>,

  TriggerTarget: {
    deployment: ({ kind, namespace, name }, _, { deployments }) =>
      kind === 'DEPLOYMENT' ? deployments.byName(namespace, name) : null,
    buildConfig: ({ kind, namespace, name }, _, { builds }) =>
      kind === 'BUILD_CONFIG' ? builds.configs.named(namespace, name) : null,
  } satisfies TypeResolvers<'TriggerTarget'>,

  TriggerExplanation: {
    state: ({ trigger }) => trigger.state,
  } satisfies TypeResolvers<'TriggerExplanation'>,

  TriggerCondition: {
    event: ({ decisiveEvent }, _, { cascades }) =>
      decisiveEvent === null ? null : cascades.event(decisiveEvent),
  } satisfies TypeResolvers<'TriggerCondition'>,

  TriggerEvent: {
    kind: ({ type }) => kindOf(type),
    target: ({ payload }) => payload.target,
    from: ({ payload }) => payload.from ?? null,
    image: ({ payload }) => payload.image ?? null,
    digest: ({ payload }) => payload.digest ?? null,
    trigger: ({ payload }, _, { triggers }) =>
      payload.trigger === undefined ? null : triggers.byId(payload.trigger),
  } satisfies TypeResolvers<'TriggerEvent'>,
};

/** What a namespace has to say of triggers. */
export const triggerFieldsOfNamespace = {
  triggers: async ({ name }, { state, ...parameters }, { triggers }) => {
    const page = pageOf(parameters, 3);
    return connection(await triggers.inNamespace(name, state ?? null, page), page, (one) => [
      one.targetKind,
      one.targetName,
      one.name,
    ]);
  },
  triggerHold: async ({ name }, _, { triggers }) => {
    const budget = await triggers.budget(name);
    return budget?.hold ? { ...budget.hold, waiting: budget.waiting } : null;
  },
  triggersPerMinute: async ({ name }, _, { triggers }) => triggers.limit(name),
} satisfies NamespaceResolvers;

/** What a tag has to say of triggers. */
export const triggerFieldsOfTag = {
  triggers: async ({ namespace, stream, name }, parameters, { triggers }) => {
    const page = pageOf(parameters, 4);
    const rows = await triggers.on({ namespace, stream, tag: name }, page);
    return connection(rows, page, (one) => [one.namespace, one.targetKind, one.targetName, one.name]);
  },
} satisfies ImageTagResolvers;
