import { join } from 'node:path';
import type { Logger } from '../../platform/logger.js';
import { findProgram } from '../../platform/find-program.js';
import { openFolder } from './files.js';
import { startRegistry, type OwnRegistry } from './registry.js';

/** What the registry of the distribution project is called: by Debian, and by the project itself. */
const programs = ['docker-registry', 'registry'];

/** A registry that is ready to be started once the gateway listens. */
export interface PreparedRegistry {
  /** What the gateway has to know of it. */
  readonly settings: Readonly<Record<string, string>>;
  readonly start: (gateway: string, logger: Logger) => Promise<OwnRegistry>;
}

/**
 * Prepares a registry of our own in the data folder; null where none is installed, or the environment names one, for
 * then its operator sees to it.
 */
export async function prepareRegistry(
  dataFolder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PreparedRegistry | null> {
  if (env['SLUICE_INTERNAL_REGISTRY'] !== undefined || env['SLUICE_REGISTRY_TOKEN_KEY_FILE']) return null;
  const program = await findProgram(programs, env['PATH']);
  if (program === null) return null;
  const files = await openFolder(join(dataFolder, 'registry'));
  return {
    settings: {
      SLUICE_INTERNAL_REGISTRY: files.host,
      SLUICE_REGISTRY_URL: `http://${files.host}`,
      SLUICE_REGISTRY_TOKEN_KEY_FILE: files.keyFile,
      SLUICE_REGISTRY_NOTIFICATION_TOKEN: files.notificationToken,
    },
    start: (gateway, logger) =>
      startRegistry(program, files, gateway, logger.child({ part: 'registry-process' })),
  };
}
