import { DeploymentDocument, DeploymentsDocument } from '../../client/index.js';
import type { Context } from '../program/command.js';
import { shownDeployment } from './deployment-names.js';
import { missing } from '../printing/missing.js';
import { everyPage } from '../printing/pages.js';

/** An object as it is written, and what messages call it. */
export interface Exported {
  readonly name: string;
  readonly manifest: object;
}

interface Place {
  readonly namespace: string;
  readonly name: string;
}

/** A deployment as it was applied; images that triggers have brought are none of it. */
export async function exportDeployment(place: Place, context: Context): Promise<Exported> {
  const manifest = await manifestNow(place, context);
  if (!manifest) throw missing('deployment', place.name, place.namespace);
  return { name: shownDeployment(place.name), manifest };
}

/** The deployments of the namespace, by name. */
export async function listDeployments({ client, signal, namespace }: Context) {
  const { nodes } = await everyPage(
    async (after) =>
      (await client.request(DeploymentsDocument, { namespace, after }, { signal })).deployments,
  );
  return nodes;
}

/** A deployment as it is, and as a file would have it: what `diff` compares. */
export async function deploymentSides(
  wanted: object,
  place: Place,
  context: Context,
): Promise<[before: unknown, after: unknown]> {
  const now = await manifestNow(place, context);
  return [now && placed(now, place), placed(wanted, place)];
}

async function manifestNow(
  { namespace, name }: Place,
  { client, signal }: Context,
): Promise<object | undefined> {
  const { deployment } = await client.request(DeploymentDocument, { namespace, name }, { signal });
  if (!deployment) return undefined;
  const { parse } = await import('yaml');
  return parse(deployment.manifest) as object;
}

/** What a cluster says of an object, and no file need: it is not kept. */
const ofCluster = ['uid', 'resourceVersion', 'generation', 'creationTimestamp', 'selfLink', 'managedFields'];

function placed(manifest: object, { namespace }: Place): object {
  const { metadata = {}, ...rest } = manifest as { metadata?: object };
  const without = (object: object, keys: readonly string[]) =>
    Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
  return { ...without(rest, ['status']), metadata: { ...without(metadata, ofCluster), namespace } };
}
