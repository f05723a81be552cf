import { badInput, notFound } from '../../../platform/errors.js';
import type { TagName } from '../../triggers/index.js';
import type { DeploymentDesk } from '../desk.js';
import { readAnnotationTriggers, triggersAnnotation } from '../manifests/annotation-triggers.js';
import { at, deployables, isObject, without } from '../manifests/pod-specs.js';
import { readDeployment } from '../manifests/read-deployment.js';
import type { Deployment, ManifestObject } from '../model.js';
import { refuseProblems, requireTags, writeDraft } from './apply.js';
import { openDeployment } from './open-deployment.js';

/** One trigger to add, change or take away. */
export interface TriggerChange {
  readonly namespace: string;
  readonly name: string;
  /** Null: the configuration itself. */
  readonly from: TagName | null;
  /** Null: all that have no trigger yet. */
  readonly containers: readonly string[] | null;
  readonly automatic: boolean;
  readonly remove: boolean;
}

type Edit = (deployment: Deployment) => ManifestObject;

/** Writes one trigger into the manifest, in the words of its kind. */
export const setTrigger = (desk: DeploymentDesk, change: TriggerChange): Promise<void> =>
  rewrite(desk, change, (deployment) =>
    deployment.kind === 'DEPLOYMENT_CONFIG' ? inConfig(deployment, change) : inAnnotation(deployment, change),
  );

/** Makes all image triggers fire by themselves, or none. */
export const setAutomatic = (
  desk: DeploymentDesk,
  target: { readonly namespace: string; readonly name: string },
  automatic: boolean,
): Promise<void> =>
  rewrite(desk, target, (deployment) =>
    deployment.kind === 'DEPLOYMENT_CONFIG'
      ? withConfigTriggers(
          deployment.manifest,
          configTriggers(deployment).map((trigger) => configWith(trigger, automatic)),
        )
      : withAnnotation(
          deployment.manifest,
          annotationTriggers(deployment).map((trigger) => ({ ...trigger, paused: !automatic })),
        ),
  );

async function rewrite(
  desk: DeploymentDesk,
  target: { namespace: string; name: string },
  edit: Edit,
): Promise<void> {
  const { namespace, name } = target;
  await desk.access.require(
    'update',
    'deployments',
    { namespace, name },
    {
      path: ['input', 'target', 'name'],
      missing: notFound(`Deployment ${namespace}/${name}`, 'input', 'target', 'name'),
    },
  );
  await desk.db.transaction(async (tx) => {
    const deployment = await openDeployment(tx, target);
    const draft = readDeployment(edit(deployment), namespace);
    await requireTags(desk, draft);
    const known = new Set(deployment.problems.map(({ message }) => message));
    refuseProblems(
      draft.problems.filter(({ message }) => !known.has(message)),
      'REFUSE',
    );
    await writeDraft(tx, desk, draft, { companions: undefined });
  });
}

function inConfig(
  deployment: Deployment,
  { from, containers, automatic, remove }: TriggerChange,
): ManifestObject {
  const triggers = configTriggers(deployment);
  const isOther = (trigger: ManifestObject) =>
    from === null
      ? !isConfigChange(trigger)
      : isConfigChange(trigger) || !watches(trigger, from, deployment.namespace);
  const others = triggers.filter(isOther);
  if (remove) return withConfigTriggers(deployment.manifest, others);
  if (from === null) return withConfigTriggers(deployment.manifest, [...others, { type: 'ConfigChange' }]);
  const params = {
    automatic,
    containerNames: containers ?? namesWithout(deployment, others.flatMap(containersNamed)),
    from: referenceTo(from, deployment.namespace),
  };
  return withConfigTriggers(deployment.manifest, [
    ...others,
    { type: 'ImageChange', imageChangeParams: params },
  ]);
}

function inAnnotation(
  deployment: Deployment,
  { from, containers, automatic, remove }: TriggerChange,
): ManifestObject {
  if (from === null)
    throw badInput(
      'Only a DeploymentConfig can do without ConfigChange: every other kind rolls out each change.',
      'input',
      'from',
    );
  const others = annotationTriggers(deployment).filter(
    (trigger) => !watches({ imageChangeParams: trigger }, from, deployment.namespace),
  );
  if (remove) return withAnnotation(deployment.manifest, others);
  const taken = readAnnotationTriggers(JSON.stringify(others), deployment.namespace).flatMap(
    (note) => note.containers,
  );
  const { podSpec = '' } = Object.values(deployables).find(({ kind }) => kind === deployment.kind) ?? {};
  const pathTo = (name: string) =>
    name.includes('[') ? name : `${podSpec}.${listOf(deployment, name)}[?(@.name=="${name}")].image`;
  const paths = (containers ?? deployment.containers.map(({ name }) => name))
    .map(pathTo)
    .filter((path) => containers !== null || !taken.includes(path));
  const added = paths.map((fieldPath) => ({
    from: referenceTo(from, deployment.namespace),
    fieldPath,
    ...(!automatic && { paused: true }),
  }));
  return withAnnotation(deployment.manifest, [
    ...others.filter(({ fieldPath }) => !paths.includes(String(fieldPath))),
    ...added,
  ]);
}

const listOf = ({ containers }: Deployment, name: string) =>
  containers.find((container) => container.name === name)?.path.includes('.initContainers[') === true
    ? 'initContainers'
    : 'containers';

const referenceTo = ({ namespace, stream, tag }: TagName, here: string) => ({
  kind: 'ImageStreamTag',
  name: `${stream}:${tag}`,
  ...(namespace !== here && { namespace }),
});

const configTriggers = ({ manifest }: Deployment): ManifestObject[] => {
  const triggers = at(manifest, 'spec.triggers');
  return Array.isArray(triggers) ? triggers.filter(isObject) : [{ type: 'ConfigChange' }];
};

const annotationTriggers = ({ annotations }: Deployment): ManifestObject[] => {
  const text = annotations[triggersAnnotation];
  if (text === undefined) return [];
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.filter(isObject) : [];
};

const isConfigChange = ({ type }: ManifestObject) => String(type).toLowerCase() === 'configchange';

const containersNamed = (trigger: ManifestObject): string[] => {
  const names = at(trigger, 'imageChangeParams.containerNames');
  return Array.isArray(names) ? names.map(String) : [];
};

const namesWithout = ({ containers }: Deployment, taken: readonly string[]) =>
  containers.map(({ name }) => name).filter((name) => !taken.includes(name));

const configWith = (trigger: ManifestObject, automatic: boolean): ManifestObject =>
  isConfigChange(trigger) || !isObject(trigger['imageChangeParams'])
    ? trigger
    : { ...trigger, imageChangeParams: { ...trigger['imageChangeParams'], automatic } };

function watches(trigger: ManifestObject, { namespace, stream, tag }: TagName, here: string): boolean {
  const from = at(trigger, 'imageChangeParams.from');
  if (!isObject(from)) return false;
  const { name, namespace: other } = from;
  return (
    (typeof other === 'string' && other !== '' ? other : here) === namespace && name === `${stream}:${tag}`
  );
}

const withConfigTriggers = (
  manifest: ManifestObject,
  triggers: readonly ManifestObject[],
): ManifestObject => ({
  ...manifest,
  spec: { ...(isObject(manifest['spec']) ? manifest['spec'] : {}), triggers },
});

function withAnnotation(manifest: ManifestObject, triggers: readonly ManifestObject[]): ManifestObject {
  const metadata = isObject(manifest['metadata']) ? manifest['metadata'] : {};
  const others = without(
    isObject(metadata['annotations']) ? metadata['annotations'] : {},
    triggersAnnotation,
  );
  const annotations =
    triggers.length > 0 ? { ...others, [triggersAnnotation]: JSON.stringify(triggers) } : others;
  return { ...manifest, metadata: { ...metadata, annotations } };
}
