import type { Context } from '../graphql/context.js';
import { parseGlobalId } from '../graphql/global-id.js';
import type { QueryResolvers } from '../graphql/types.generated.js';
import { badInput } from '../platform/errors.js';

/** How the object behind a global id is found, type by type; `__typename` tells the graph which it is. */
const finders: Readonly<
  Record<string, (keys: readonly string[], context: Context) => Promise<object | null>>
> = {
  Namespace: ([name = ''], { namespaces }) => namespaces.byName(name),
  ImageStream: ([id = ''], { imageStreams }) => (isUuid(id) ? imageStreams.byId(id) : none),
  ImageTag: ([id = '', name = ''], { imageStreams }) => (isUuid(id) ? imageStreams.tag(id, name) : none),
  Secret: ([id = ''], { secrets }) => (isUuid(id) ? secrets.byId(id) : none),
  Promotion: ([id = ''], { promotions }) => (isUuid(id) ? promotions.byId(id) : none),
  Deployment: ([id = ''], { deployments }) => (isUuid(id) ? deployments.byId(id) : none),
  Rollout: ([id = ''], { deployments }) => (isUuid(id) ? deployments.rolloutById(id) : none),
  Trigger: ([id = ''], { triggers }) => (isUuid(id) ? triggers.byId(id) : none),
  Consumer: ([id = ''], { consumers }) => (isUuid(id) ? consumers.byId(id) : none),
  Webhook: ([id = ''], { webhooks }) => (isUuid(id) ? webhooks.places.byId(id) : none),
  BuildConfig: ([id = ''], { builds }) => (isUuid(id) ? builds.configs.byId(id) : none),
  Build: ([id = ''], { builds }) => (isUuid(id) ? builds.buildById(id) : none),
  ConfigMap: ([id = ''], { configMaps }) => (isUuid(id) ? configMaps.byId(id) : none),
  RoleBinding: ([id = ''], { roleBindings }) => (isUuid(id) ? roleBindings.byId(id) : none),
  Token: ([id = ''], { tokens }) => (isUuid(id) ? tokens.byId(id) : none),
  Image: ([digest = ''], { images }) => images.byDigest(digest),
};

const none = Promise.resolve(null);
const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Types whose objects have global ids. */
export const nodeTypes: readonly string[] = Object.keys(finders);

/** The object with this global id, with its type's name. */
export async function findNode(id: string, context: Context) {
  const { type, keys } = parseGlobalId(id);
  const found = Object.hasOwn(finders, type) ? await finders[type]?.(keys, context) : undefined;
  return found ? { ...found, __typename: type } : null;
}

/** Every object by its global id. */
export const nodeQueries = {
  node: (_, { id }, context) => findNode(id, context) as never,
  nodes: (_, { ids }, context) => {
    if (ids.length > 100) throw badInput('At most 100 ids at once.', 'ids');
    return Promise.all(ids.map((id) => findNode(id, context))) as never;
  },
} satisfies QueryResolvers;
