/** What can be done to things; `get` one by name, `list` many, `watch` what happens to them. */
export const verbs = [
  'get',
  'list',
  'watch',
  'create',
  'update',
  'delete',
  'import',
  'prune',
  'sign',
  'approve',
  'start',
  'cancel',
  'claim',
] as const;

/** One of the verbs. */
export type Verb = (typeof verbs)[number];

/**
 * What rights are about, in Kubernetes' words: with `imagestreams/layers` goes the content of images, which is pulled
 * with `get` and pushed with `update`. Those that belong to streams can be bound to some streams alone.
 */
const words = {
  namespaces: 'Namespace',
  imagestreams: 'Image stream',
  'imagestreams/layers': 'Image stream',
  imagestreamimports: 'Image stream',
  images: 'Image',
  secrets: 'Secret',
  configmaps: 'Config map',
  policies: 'Policy',
  promotions: 'Promotion',
  buildconfigs: 'Build config',
  builds: 'Build',
  'builds/custom': 'Build',
  'builds/logs': 'Build',
  runners: 'Runner',
  deployments: 'Deployment',
  rollouts: 'Rollout',
  triggers: 'Trigger',
  consumers: 'Consumer',
  webhooks: 'Webhook',
  subgraphs: 'Subgraph',
  documents: 'Document',
  usage: 'Usage',
  registries: 'Registry',
  serviceaccounts: 'Service account',
  users: 'User',
  groups: 'Group',
  tokens: 'Token',
  roles: 'Role',
  rolebindings: 'Role binding',
  audit: 'Audit',
} as const;

/** What may be allowed on: a kind of thing, or a part of it. */
export type Resource = keyof typeof words;

/** All of what may be allowed on. */
export const resources = Object.keys(words) as readonly Resource[];

const ofStreams: ReadonlySet<Resource> = new Set([
  'imagestreams',
  'imagestreams/layers',
  'imagestreamimports',
]);

/** Whether a right to it may be bound to some streams alone. */
export const isOfStreams = (resource: Resource): boolean => ofStreams.has(resource);

const ofCluster: ReadonlySet<Resource> = new Set([
  'images',
  'runners',
  'subgraphs',
  'documents',
  'usage',
  'registries',
  'users',
  'groups',
  'roles',
]);

/** Whether it is in a namespace, rather than everybody's. */
export const isInNamespaces = (resource: Resource): boolean => !ofCluster.has(resource);

/** Something that rights are asked about: in no namespace, it is the cluster's; without a name, it is any. */
export interface Target {
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
}

/** What a resource is called in messages, e.g. `Image stream shop/web`. */
export function called(resource: Resource, { namespace, name }: Target): string {
  if (resource === 'namespaces') return `Namespace ${name ?? namespace ?? ''}`;
  if (name === undefined && namespace !== undefined) return `Namespace ${namespace}`;
  return `${words[resource]} ${[namespace, name].filter((part) => part !== undefined).join('/')}`.trimEnd();
}
