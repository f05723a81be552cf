import { badInput } from '../../../platform/errors.js';
import { sha256Hex } from '../../../platform/sha256.js';
import { readManifest, valuesIn } from '../../resolution/index.js';
import type { Problem, TriggerSpec } from '../../triggers/index.js';
import type { DeploymentKind, ManifestContainer, ManifestObject } from '../model.js';
import { readAnnotationTriggers, triggersAnnotation } from './annotation-triggers.js';
import { readConfigTriggers } from './config-triggers.js';
import { placeTriggers } from './place-triggers.js';
import { containersIn, deployables, isObject, without } from './pod-specs.js';
import { problem, readFlag } from './trigger-notes.js';

/** A deployment as a manifest says it. */
export interface DeploymentDraft {
  readonly name: string;
  readonly namespace: string;
  readonly kind: DeploymentKind;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly manifest: ManifestObject;
  readonly containers: readonly ManifestContainer[];
  readonly triggers: readonly TriggerSpec[];
  readonly problems: readonly Problem[];
  readonly configChange: boolean;
  /** Undefined: the manifest does not say. */
  readonly paused: boolean | undefined;
}

/** Reads the one object in a text of YAML or JSON. */
export function readObject(text: string, ...path: string[]): ManifestObject {
  const objects = valuesIn(readManifest(text)).filter((value) => value !== null);
  const [object] = objects;
  if (objects.length !== 1 || !isObject(object)) throw badInput('Give one object, as YAML or JSON.', ...path);
  if (typeof object['kind'] !== 'string' || typeof object['apiVersion'] !== 'string')
    throw badInput('The object needs apiVersion and kind.', ...path);
  return object;
}

/** Reads a manifest; `namespace` is for one that names none, and for what its triggers leave out. */
export function readDeployment(object: ManifestObject, inNamespace: string): DeploymentDraft {
  const path = ['input', 'manifest'];
  const { kind, apiVersion } = object;
  const deployable = Object.hasOwn(deployables, String(kind)) ? deployables[String(kind)] : undefined;
  const [group = ''] = String(apiVersion).includes('/') ? String(apiVersion).split('/') : [''];
  if (!deployable?.groups.includes(group))
    throw badInput(
      `${String(apiVersion)} ${String(kind)} is nothing that is deployed: give a ${Object.keys(deployables).join(', ')}.`,
      ...path,
    );
  const metadata = isObject(object['metadata']) ? object['metadata'] : {};
  const { name, namespace = inNamespace } = metadata;
  if (typeof name !== 'string' || !/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(name))
    throw badInput('metadata.name must be of lower-case letters, digits, “-” and “.”.', ...path);
  if (namespace !== inNamespace)
    throw badInput(`The manifest is of namespace ${String(namespace)}, not of ${inNamespace}.`, ...path);
  const manifest = { ...without(object, 'status'), metadata: without(metadata, ...ofCluster) };
  const spec = isObject(object['spec']) ? object['spec'] : {};
  const containers = containersIn(manifest, deployable.podSpec);
  if (containers.length === 0) throw badInput(`${deployable.podSpec}.containers has no container.`, ...path);
  const isConfig = deployable.kind === 'DEPLOYMENT_CONFIG';
  const annotations = textsIn(metadata['annotations']);
  const notes = [
    ...(isConfig ? readConfigTriggers(spec['triggers'], inNamespace) : []),
    ...readAnnotationTriggers(annotations[triggersAnnotation], inNamespace),
  ];
  const { triggers, problems } = placeTriggers(notes, containers, deployable.podSpec);
  const paused = readFlag(spec['paused'], 'spec.paused');
  return {
    name,
    namespace: inNamespace,
    kind: deployable.kind,
    labels: textsIn(metadata['labels']),
    annotations,
    manifest,
    containers,
    triggers,
    problems: [...problems, ...(typeof paused === 'boolean' ? [] : [paused]), ...twins(containers)],
    configChange: !isConfig || notes.some(({ type }) => type === 'CONFIG_CHANGE'),
    paused: spec['paused'] === undefined || typeof paused !== 'boolean' ? undefined : paused,
  };
}

const twins = (containers: readonly ManifestContainer[]): Problem[] =>
  containers
    .map(({ name }) => name)
    .filter((name, index, names) => names.indexOf(name) !== index)
    .map((name) =>
      problem('ContainerNotFound', `Two containers are called “${name}”: triggers reach only the first.`),
    );

/** What belongs to the cluster that an object came from, and not to the object. */
const ofCluster = ['uid', 'resourceVersion', 'generation', 'creationTimestamp', 'selfLink', 'managedFields'];

const textsIn = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([key, text]) =>
      typeof text === 'string' || typeof text === 'number' || typeof text === 'boolean'
        ? [[key, String(text)]]
        : [],
    ),
  );

/**
 * What a rollout is about besides the images that triggers bring: the specification without triggers and pause, and
 * the companions. Two with the same hash differ in nothing that would have to be rolled out.
 */
export function templateHashOf(
  { manifest, containers, triggers }: Pick<DeploymentDraft, 'manifest' | 'containers' | 'triggers'>,
  companions: readonly ManifestObject[],
): string {
  const brought = new Set(triggers.flatMap(({ paths }) => paths));
  const spec = isObject(manifest['spec']) ? manifest['spec'] : {};
  const lasting = without(spec, 'triggers', 'paused');
  const images = containers.map(({ path, image }) => (brought.has(path) ? null : image));
  const text = JSON.stringify([manifest['kind'], sorted(lasting, true), images, sorted(companions, false)]);
  return sha256Hex(text);
}

/** With sorted keys; `isPod`: without the images of containers, which are told apart elsewhere. */
function sorted(value: unknown, isPod: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => sorted(each, isPod));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !(isPod && key === 'image' && typeof each === 'string'))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each, isPod)]),
  );
}
