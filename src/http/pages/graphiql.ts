import { fileURLToPath } from 'node:url';
import type { ServerResponse } from 'node:http';
import { sendJson, sendText } from '../answer.js';
import { findFiles, sendFile, type StaticFiles } from './static-files.js';

const built = fileURLToPath(new URL('../../../dist/graphiql/', import.meta.url));

/**
 * Everything from here and nothing from elsewhere. The editor (Monaco) puts style elements into the page and draws
 * icons from data: addresses, so those two are loosened; scripts and workers are files of our own.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Finds the built page; an empty map says that it was not built. */
export const findGraphiql = (folder = built): Promise<StaticFiles> => findFiles(folder, '/graphiql/');

/** Answers with the page or one of its files. Only names that were found at the start can be asked for. */
export async function answerGraphiql(
  files: StaticFiles,
  path: string,
  response: ServerResponse,
): Promise<void> {
  if (files.size === 0) {
    sendText(
      response,
      404,
      'GraphiQL is not built: run `npm run build`, then restart.\n',
      'text/plain; charset=utf-8',
    );
    return;
  }
  const file = files.get(path === '/graphiql' || path === '/graphiql/' ? '/graphiql/index.html' : path);
  if (file === undefined) {
    sendJson(response, 404, { error: 'GraphiQL has no such file.' });
    return;
  }
  await sendFile(file, response, {
    contentSecurityPolicy,
    immutable: path.startsWith('/graphiql/assets/'),
  });
}
