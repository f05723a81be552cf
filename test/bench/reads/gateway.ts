import type * as app from '../../../src/app.js';
import type * as config from '../../../src/config.js';
import type * as logging from '../../../src/platform/logger.js';

type Built = typeof app & typeof config & typeof logging;

/** What `npm run build` has made: what runs the sources as they are writes functions anew, which costs time. */
const built = (path: string) =>
  import(new URL(`../../../dist/${path}.js`, import.meta.url).href) as Promise<Built>;

/** The whole gateway, as it is delivered, but for the lines that each operation leaves in the log. */
export async function serveGateway(databaseUrl: string): Promise<string> {
  const { startApp } = await built('app');
  const { readConfig } = await built('config');
  const { createLogger } = await built('platform/logger');
  const settings = { DATABASE_URL: databaseUrl, PORT: '0', SLUICE_DISABLE_PENDING_IMPORT: 'true' };
  const app = await startApp(readConfig({ ...process.env, ...settings }), createLogger('error'));
  return `${app.address}/graphql`;
}
