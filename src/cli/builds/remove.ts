import { DeleteBuildConfigDocument, DeleteBuildDocument } from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import { deleted } from '../printing/deleted.js';
import { splitNamespace } from '../naming/names.js';

/** Deletes a definition of builds with its builds. */
export async function removeBuildConfig(
  text: string,
  dryRun: boolean,
  { client, namespace: here, signal }: Context,
): Promise<Result> {
  const input = { ...splitNamespace(text, here), dryRun };
  const { deleteBuildConfig } = await client.request(DeleteBuildConfigDocument, { input }, { signal });
  return deleted('buildconfig', input, deleteBuildConfig);
}

/** Deletes a build with its log. */
export async function removeBuild(
  text: string,
  dryRun: boolean,
  { client, namespace: here, signal }: Context,
): Promise<Result> {
  const input = { ...splitNamespace(text, here), dryRun };
  const { deleteBuild } = await client.request(DeleteBuildDocument, { input }, { signal });
  return deleted('build', input, deleteBuild);
}
