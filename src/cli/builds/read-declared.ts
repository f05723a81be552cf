import {
  BuildConfigNamesDocument,
  DeclaredBuildConfigDocument,
  type BuildConfigPartsFragment,
} from '../../client/index.js';
import type { Context } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { everyPage } from '../printing/pages.js';

/** A definition of builds with all of its specification; undefined when there is none. */
export async function findBuildConfig(
  { client, signal }: Context,
  namespace: string,
  name: string,
): Promise<BuildConfigPartsFragment | undefined> {
  const { buildConfig } = await client.request(DeclaredBuildConfigDocument, { namespace, name }, { signal });
  return buildConfig ?? undefined;
}

/** The same; a failure when there is none. */
export async function readBuildConfigNamed(context: Context, namespace: string, name: string) {
  const found = await findBuildConfig(context, namespace, name);
  if (!found) throw missing('buildconfig', name, namespace);
  return found;
}

/** All definitions of a namespace, without most of their specification. */
export async function listBuildConfigs({ client, signal }: Context, namespace: string) {
  const { nodes } = await everyPage(async (after) => {
    const page = await client.request(BuildConfigNamesDocument, { namespace, after }, { signal });
    return page.namespace?.buildConfigs ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  });
  return nodes;
}
