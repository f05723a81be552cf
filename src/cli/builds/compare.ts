import { RehearseBuildConfigDocument, SluiceError } from '../../client/index.js';
import { namespaceOf } from '../applying/apply-wanted.js';
import type { Context } from '../program/command.js';
import type { WantedBuildConfig } from './read-build-config.js';
import { findBuildConfig } from './read-declared.js';
import { buildConfigManifest } from './to-manifest.js';

/**
 * A definition of builds as it is, and as the server says that applying would make it. One that the server refuses looks
 * unchanged here: applying in a dry run tells why.
 */
export async function buildConfigSides(
  wanted: WantedBuildConfig,
  context: Context,
): Promise<[before: unknown, after: unknown]> {
  const { client, signal } = context;
  const namespace = namespaceOf(wanted, context);
  const { name } = wanted.input;
  const found = await findBuildConfig(context, namespace, name);
  const now = found && buildConfigManifest(found);
  const input = { ...wanted.input, namespace, dryRun: true };
  try {
    const { applyBuildConfig } = await client.request(RehearseBuildConfigDocument, { input }, { signal });
    const { buildConfig } = applyBuildConfig;
    return [now, buildConfig ? buildConfigManifest(buildConfig) : now];
  } catch (error) {
    if (!(error instanceof SluiceError)) throw error;
    // In a namespace that the same files would make.
    return error.code === 'NOT_FOUND' && !now ? [undefined, { metadata: { name, namespace } }] : [now, now];
  }
}
