import type { DeploymentKind, ManifestContainer, ManifestObject } from '../model.js';

/** A kind of object that can be deployed. */
interface Deployable {
  readonly kind: DeploymentKind;
  /** Groups of `apiVersion` under which it is known; '' is the core group. */
  readonly groups: readonly string[];
  /** Where the specification of the pod is. */
  readonly podSpec: string;
}

const podSpec = 'spec.template.spec';

/** What can be deployed, by the `kind` of manifests. */
export const deployables: Readonly<Record<string, Deployable>> = {
  Deployment: { kind: 'DEPLOYMENT', groups: ['apps', 'extensions'], podSpec },
  StatefulSet: { kind: 'STATEFUL_SET', groups: ['apps'], podSpec },
  DaemonSet: { kind: 'DAEMON_SET', groups: ['apps', 'extensions'], podSpec },
  CronJob: { kind: 'CRON_JOB', groups: ['batch'], podSpec: 'spec.jobTemplate.spec.template.spec' },
  DeploymentConfig: { kind: 'DEPLOYMENT_CONFIG', groups: ['apps.openshift.io', ''], podSpec },
};

/** Whether a value is an object of JSON, and no list. */
export const isObject = (value: unknown): value is ManifestObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is at a dotted path. */
export const at = (object: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), object);

/** The lists of containers that triggers may name. */
const containerLists = ['containers', 'initContainers'] as const;

/** Every container of a pod's specification, init containers last, as OpenShift looks for them. */
export function containersIn(manifest: ManifestObject, podSpecPath: string): ManifestContainer[] {
  const spec = at(manifest, podSpecPath);
  return containerLists.flatMap((list) => {
    const containers = isObject(spec) ? spec[list] : undefined;
    if (!Array.isArray(containers)) return [];
    return containers.map((container: unknown, index) => {
      const { name, image } = isObject(container) ? container : {};
      return {
        name: typeof name === 'string' ? name : '',
        path: `${podSpecPath}.${list}[${String(index)}].image`,
        image: typeof image === 'string' && image.trim() !== '' ? image.trim() : null,
      };
    });
  });
}

/** The manifest with these images at their paths; nothing else changes. */
export function withImages(
  manifest: ManifestObject,
  images: readonly { readonly path: string; readonly image: string }[],
): ManifestObject {
  const copy = structuredClone(manifest);
  for (const { path, image } of images) {
    const [, specPath = '', list = '', index = ''] = /^(.+)\.(\w+)\[(\d+)\]\.image$/.exec(path) ?? [];
    const containers = at(copy, `${specPath}.${list}`);
    const container: unknown = Array.isArray(containers) ? containers[Number(index)] : undefined;
    if (isObject(container)) (container as Record<string, unknown>)['image'] = image;
  }
  return copy;
}

/** The object without these keys. */
export const without = (object: ManifestObject, ...keys: readonly string[]): ManifestObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
