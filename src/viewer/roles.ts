import { resources, verbs, type Resource, type Verb } from './resources.js';

/** Some verbs on some resources; `*` is all there are. */
export interface Rule {
  readonly verbs: readonly Verb[] | '*';
  readonly resources: readonly Resource[] | '*';
}

/** What may be bound to somebody. */
export interface Role {
  readonly name: string;
  readonly description: string;
  /** Whether it only makes sense for all of Sluice. */
  readonly ofCluster: boolean;
  readonly rules: readonly Rule[];
}

const rule = (verbs: Rule['verbs'], ...resources: Resource[]): Rule => ({ verbs, resources });

const read: Verb[] = ['get', 'list', 'watch'];
const write: Verb[] = ['create', 'update', 'delete'];

/** What those who look at a namespace see: everything but secrets, rights and the content of images. */
const seen: Resource[] = [
  'namespaces',
  'imagestreams',
  'policies',
  'promotions',
  'configmaps',
  'buildconfigs',
  'builds',
  'builds/logs',
  'deployments',
  'rollouts',
  'triggers',
  'consumers',
  'serviceaccounts',
];

const viewing = [rule(read, ...seen)];

const editing = [
  ...viewing,
  rule(['get', 'update'], 'imagestreams/layers'),
  rule(
    [...read, ...write],
    'imagestreams',
    'secrets',
    'configmaps',
    'triggers',
    'consumers',
    'webhooks',
    'serviceaccounts',
  ),
  rule([...read, ...write, 'start', 'cancel'], 'buildconfigs', 'builds', 'deployments', 'rollouts'),
  rule(['create', 'import'], 'imagestreamimports'),
  rule(['create'], 'promotions'),
];

const administering = [
  ...editing,
  rule(['update', 'delete'], 'namespaces'),
  rule(['prune'], 'imagestreams'),
  rule(['update', 'approve', 'delete'], 'promotions', 'rollouts'),
  rule([...read, ...write], 'policies', 'rolebindings', 'tokens'),
  rule(read, 'audit', 'roles'),
];

const pulling = [rule(['get'], 'imagestreams/layers')];
const pushing = [rule(['get', 'update'], 'imagestreams/layers')];
const building = [...pushing, rule(['create'], 'imagestreams'), rule(['get'], 'builds')];

const role = (name: string, description: string, rules: readonly Rule[], ofCluster = false): Role => ({
  name,
  description,
  ofCluster,
  rules,
});

/** The roles there are, under OpenShift's names. */
export const roles: readonly Role[] = [
  role('view', 'Sees a namespace, but for secrets, rights and the content of images.', viewing),
  role('edit', 'Changes what is in a namespace, pulls and pushes; no rights, no policies.', editing),
  role('admin', 'Does everything in a namespace, grants roles in it and reads its audit.', administering),
  role('system:image-puller', 'Pulls images.', pulling),
  role('system:image-pusher', 'Pulls and pushes images into streams that exist.', pushing),
  role('system:image-builder', 'Pulls and pushes images, and creates streams by it.', building),
  role('registry-viewer', 'Sees streams and pulls their images.', [
    rule(read, 'namespaces', 'imagestreams'),
    ...pulling,
  ]),
  role('registry-editor', 'Sees and changes streams, pulls and pushes their images; keeps secrets for it.', [
    rule([...read, ...write], 'imagestreams', 'secrets', 'serviceaccounts'),
    rule(read, 'namespaces'),
    rule(['create', 'import'], 'imagestreamimports'),
    ...pushing,
  ]),
  role('registry-admin', 'Does everything with streams and secrets, and grants roles in the namespace.', [
    rule([...read, ...write, 'prune'], 'imagestreams'),
    rule([...read, ...write], 'secrets', 'serviceaccounts'),
    rule([...read, 'delete'], 'namespaces'),
    rule(read, 'roles'),
    rule(['create', 'import'], 'imagestreamimports'),
    rule([...read, ...write], 'rolebindings'),
    ...pushing,
  ]),
  role('shared-resource-viewer', 'Sees the streams of a shared catalogue and pulls their images.', [
    rule(read, 'namespaces', 'imagestreams'),
    ...pulling,
  ]),
  role('system:build-strategy-custom', 'Starts builds by the Custom strategy.', [
    rule(['create'], 'builds/custom'),
  ]),
  role(
    'system:image-pruner',
    'Prunes streams and images everywhere.',
    [
      rule(['get', 'list', 'delete', 'prune'], 'images'),
      rule(['get', 'list', 'prune'], 'imagestreams'),
      rule(['get', 'list'], 'namespaces', 'buildconfigs', 'builds', 'deployments', 'policies'),
    ],
    true,
  ),
  role(
    'system:image-signer',
    'Signs images, anywhere, and pulls them for it.',
    [rule(['get', 'sign'], 'images'), ...pulling],
    true,
  ),
  role(
    'system:build-runner',
    'Claims builds of all namespaces and says what became of them.',
    [
      rule(['claim', 'get', 'update'], 'builds'),
      rule(['get', 'update'], 'builds/logs'),
      rule(['claim', 'get', 'list', ...write], 'runners'),
    ],
    true,
  ),
  role(
    'system:deployer',
    'Claims rollouts of all namespaces and says what became of them.',
    [
      rule(['claim', 'get', 'list', 'watch', 'update'], 'rollouts'),
      rule(read, 'namespaces', 'deployments'),
      rule([...read, 'create', 'update'], 'consumers'),
    ],
    true,
  ),
  role(
    'self-provisioner',
    'Creates namespaces, and is admin of each.',
    [rule(['create'], 'namespaces')],
    true,
  ),
  role(
    'cluster-reader',
    'Sees everything but secrets, and pulls images.',
    [
      ...pulling,
      rule(
        read,
        ...seen,
        'images',
        'webhooks',
        'subgraphs',
        'documents',
        'usage',
        'registries',
        'runners',
        'users',
        'groups',
        'roles',
        'rolebindings',
        'audit',
      ),
    ],
    true,
  ),
  role('cluster-admin', 'Does everything there is to do where it is bound.', [
    { verbs: '*', resources: '*' },
  ]),
];

const byName = new Map(roles.map((known) => [known.name, known]));

/** The short names without `system:` are understood too. */
export const roleNamed = (name: string): Role | null =>
  byName.get(name) ?? byName.get(`system:${name}`) ?? null;

/** Whether a role allows it. */
export const allows = ({ rules }: Role, verb: Verb, resource: Resource): boolean =>
  rules.some(
    (one) =>
      (one.verbs === '*' || one.verbs.includes(verb)) &&
      (one.resources === '*' || one.resources.includes(resource)),
  );

/** All that a role allows, each verb with each resource. */
export const allRights = ({ rules }: Role): readonly (readonly [Verb, Resource])[] =>
  rules.flatMap((one) =>
    (one.verbs === '*' ? verbs : one.verbs).flatMap((verb) =>
      (one.resources === '*' ? resources : one.resources).map((resource) => [verb, resource] as const),
    ),
  );

/** The roles that allow something. */
export const rolesWith = (verb: Verb, resource: Resource): readonly Role[] =>
  roles.filter((known) => allows(known, verb, resource));

/** The least role, in the order of the list, with which one may do it in a namespace, or at all. */
export const leastRoleFor = (verb: Verb, resource: Resource, inNamespace: boolean): Role | null =>
  roles.find((known) => !(inNamespace && known.ofCluster) && allows(known, verb, resource)) ?? null;
