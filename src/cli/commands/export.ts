import { findBuildConfig, listBuildConfigs, readBuildConfigNamed } from '../builds/read-declared.js';
import { buildConfigManifest } from '../builds/to-manifest.js';
import { defineCommand, toggle, type Context } from '../program/command.js';
import { exportDeployment, listDeployments, type Exported } from '../deployments/deployment-manifest.js';
import { deploymentName, isDeploymentKind } from '../deployments/deployment-names.js';
import { UsageError } from '../program/exit-codes.js';
import { streamManifest } from '../manifests/to-manifest.js';
import { configMapManifest } from '../secrets/to-manifest.js';
import { readConfigMapNamed } from '../listings/config-maps.js';
import { missing } from '../printing/missing.js';
import { parseKind, splitNamespace } from '../naming/names.js';
import { declaredStreams, readDeclared, withTags } from '../applying/read-declared.js';

/** Writes streams as OpenShift does, specification only: applying it again changes nothing. */
export const exportStreams = defineCommand({
  name: 'export',
  operands: ['[kind]', '[name]'],
  summary:
    'Write image streams, build configs, deployments and config maps as OpenShift manifests, to keep or to apply elsewhere.',
  examples: ['sluice export is/python > python.yaml', 'sluice export -A -n shop -o json'],
  flags: { all: toggle('-A, --all', 'All streams, build configs and deployments of the namespace.') },
  async run([word, named], { all }, context) {
    const objects = all === true ? await allOf(context) : [await oneOf(word, named, context)];
    const [only] = objects;
    const manifests = objects.map(({ manifest }) => manifest);
    const list = { apiVersion: 'v1', kind: 'List', items: manifests };
    const value: unknown = all !== true && only ? only.manifest : list;
    const { stringify } = await import('yaml');
    return {
      value,
      names: objects.map(({ name }) => name),
      view: { text: stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }) },
    };
  },
});

async function oneOf(
  word: string | undefined,
  named: string | undefined,
  context: Context,
): Promise<Exported> {
  if (isDeploymentKind(word ?? ''))
    return exportDeployment(deploymentName(named ?? word, context.namespace), context);
  const { kind, name } = word === undefined ? nothing : parseKind(word, named);
  if ((kind !== 'is' && kind !== 'bc' && kind !== 'configmap') || name === undefined)
    throw new UsageError(
      'Say which: sluice export is/NAME, bc/NAME, deployment/NAME or configmap/NAME, or -A for all streams and build configs of the namespace.',
    );
  if (kind === 'configmap') {
    const found = await readConfigMapNamed(name, context);
    return { name: `configmap/${found.name}`, manifest: configMapManifest(found) };
  }
  const place = splitNamespace(name, context.namespace);
  if (kind === 'bc') {
    const config = await readBuildConfigNamed(context, place.namespace, place.name);
    return { name: `buildconfig/${place.name}`, manifest: buildConfigManifest(config) };
  }
  const found = await readDeclared(context, place.namespace, place.name);
  if (!found) throw missing('imagestream', place.name, place.namespace);
  return { name: `imagestream/${place.name}`, manifest: streamManifest(found) };
}

const nothing = { kind: undefined, name: undefined };

async function allOf(context: Context): Promise<Exported[]> {
  const { namespace } = context;
  const exported: Exported[] = [];
  for (const stream of await declaredStreams(context, namespace)) {
    const manifest = streamManifest(await withTags(context, stream));
    exported.push({ name: `imagestream/${stream.name}`, manifest });
  }
  for (const { name } of await listBuildConfigs(context, namespace)) {
    const config = await findBuildConfig(context, namespace, name);
    if (config) exported.push({ name: `buildconfig/${name}`, manifest: buildConfigManifest(config) });
  }
  for (const { name } of await listDeployments(context))
    exported.push(await exportDeployment({ namespace, name }, context));
  return exported;
}
