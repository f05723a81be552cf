import { startApp } from '../../../src/app.js';
import { readConfig } from '../../../src/config.js';
import { createLogger } from '../../../src/platform/logger.js';

/** The whole gateway, as it is delivered, but for the lines that each operation leaves in the log. */
export async function serveGateway(databaseUrl: string): Promise<string> {
  const settings = { DATABASE_URL: databaseUrl, PORT: '0' };
  const app = await startApp(readConfig({ ...process.env, ...settings }), createLogger('error'));
  return `${app.address}/graphql`;
}
