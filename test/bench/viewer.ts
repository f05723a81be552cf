import { createLogger } from '../../src/platform/logger.js';
import { Database } from '../../src/platform/postgres/index.js';
import { createToken, makeClusterAdmin } from '../../src/viewer/index.js';
import { asking } from '../support/asking.js';

/** Somebody who may do everything at a gateway, and its token. */
export async function viewerOf(address: string, databaseUrl: string) {
  await using db = new Database({ url: databaseUrl, logger: createLogger('error'), connections: 1 });
  await makeClusterAdmin(db, 'bench');
  const token = await createToken(db, 'bench');
  return { token, ...asking(address, token) };
}
