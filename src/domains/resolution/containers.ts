import { isAlias, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { Failure } from '../../platform/errors.js';
import { wrongAt, type ManifestText } from './documents.js';
import { Nodes, startOf } from './nodes.js';
import { readConfigTriggers } from './config-triggers.js';
import { readTriggers, type Trigger } from './triggers.js';

/** The annotation by which an object asks for its images' names to be looked up. */
const resolveNames = 'alpha.image.policy.openshift.io/resolve-names';
const mostContainers = 1000;

/** What an object says for all its containers. */
export interface ManifestObject {
  /** `Kind/name`. */
  readonly label: string;
  readonly namespace: string;
  readonly isOwned: boolean;
  readonly resolvesNames: boolean;
}

/** One container of an object, and where its image stands. */
export interface Container {
  readonly object: ManifestObject;
  /** Where its image is in the object, e.g. `spec.template.spec.containers[0].image`. */
  readonly path: string;
  readonly line: number;
  readonly name: string | null;
  readonly image: string | null;
  readonly pullPolicy: string | null;
  readonly trigger: Trigger | null;
  readonly map: YAMLMap;
  /** The image as it stands in the text, if it does. */
  readonly node: Node | null;
}

/** Where the specification of the pod is, kind by kind. */
const podSpecs: ReadonlyMap<string, string> = new Map([
  ['Pod', 'spec'],
  ['PodTemplate', 'template.spec'],
  ['CronJob', 'spec.jobTemplate.spec.template.spec'],
  ...[
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Job',
    'DeploymentConfig',
  ].map((kind) => [kind, 'spec.template.spec'] as const),
]);

/** Every container of every object in the manifest, in the text's order. */
export function findContainers(manifest: ManifestText, namespace: string): Container[] {
  const containers = manifest.documents.flatMap((document) => {
    const nodes = new Nodes(document, manifest);
    return isMap(document.contents) ? inObject(document.contents, nodes, manifest, namespace) : [];
  });
  if (containers.length > mostContainers)
    throw new Failure(
      'SIZE_LIMIT',
      `A manifest has at most ${String(mostContainers)} containers: split it.`,
      {
        path: ['input', 'manifest'],
      },
    );
  return containers.sort((one, other) => startOf(one.map) - startOf(other.map));
}

function inObject(object: YAMLMap, nodes: Nodes, manifest: ManifestText, namespace: string): Container[] {
  const kind = nodes.text(object, 'kind') ?? '';
  if (kind === 'List')
    return nodes.ownMaps(object, 'items').flatMap((item) => inObject(item, nodes, manifest, namespace));
  const podPath = podSpecs.get(kind);
  if (podPath === undefined) return [];
  const steps = podPath.split('.');
  const podSpec = steps.reduce<YAMLMap | undefined>((map, step) => nodes.ownMap(map, step), object);
  const template = steps
    .slice(0, -1)
    .reduce<YAMLMap | undefined>((map, step) => nodes.ownMap(map, step), object);
  const metadata = nodes.map(object, 'metadata');
  const annotations = nodes.map(metadata, 'annotations');
  const ofTemplate = nodes.map(nodes.map(template, 'metadata'), 'annotations');
  const about: ManifestObject = {
    label: `${kind}/${nodes.text(metadata, 'name') ?? ''}`,
    namespace: nodes.text(metadata, 'namespace') ?? namespace,
    isOwned: nodes.someTrue(metadata, 'ownerReferences', 'controller'),
    resolvesNames: [annotations, ofTemplate].some((map) => nodes.text(map, resolveNames) === '*'),
  };
  const found = ['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) =>
    nodes.ownMaps(podSpec, list).map((map, index) => ({
      ...containerIn(map, nodes, manifest),
      object: about,
      path: `${podPath}.${list}[${String(index)}].image`,
      list,
    })),
  );
  const triggered = (node: Node) => ({
    line: manifest.lineAt(startOf(node)),
    podPath,
    namespace: about.namespace,
    containers: found,
  });
  const noted = nodes.read(annotations, 'image.openshift.io/triggers');
  const byAnnotation = noted && readTriggers(isScalar(noted) ? noted.value : null, triggered(noted));
  const own = kind === 'DeploymentConfig' ? nodes.read(nodes.map(object, 'spec'), 'triggers') : undefined;
  const byConfig = own && readConfigTriggers(nodes.valueOf(own), triggered(own));
  return found.map((container) => ({
    ...container,
    trigger: byConfig?.get(container.path) ?? byAnnotation?.get(container.path) ?? null,
  }));
}

function containerIn(map: YAMLMap, nodes: Nodes, { lineAt }: ManifestText) {
  const node = nodes.own(map, 'image') ?? null;
  const line = lineAt(startOf(node ?? map));
  if (node && (!isScalar(node) || (node.value !== null && typeof node.value !== 'string') || isAlias(node)))
    throw wrongAt(line, '“image” must be text.');
  const value = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
  return {
    line,
    map,
    node,
    name: nodes.text(map, 'name') ?? null,
    image: value === '' ? null : value,
    pullPolicy: nodes.text(map, 'imagePullPolicy') ?? null,
  };
}
