import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerResponse } from 'node:http';
import { sendJson, sendText } from './answer.js';

const built = fileURLToPath(new URL('../../dist/graphiql/', import.meta.url));

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

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

/** The files of the built page, by their path in the address. */
export type GraphiqlFiles = ReadonlyMap<string, string>;

/** Finds the built page; an empty map says that it was not built. */
export async function findGraphiql(folder = built): Promise<GraphiqlFiles> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return new Map(
      files.map((file) => [`/graphiql/${file.slice(folder.length).replaceAll('\\', '/')}`, file]),
    );
  } catch {
    return new Map();
  }
}

/** Answers with the page or one of its files. Only names that were found at the start can be asked for. */
export async function answerGraphiql(
  files: GraphiqlFiles,
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
  const content = await readFile(file);
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('referrer-policy', 'no-referrer');
  if (path.startsWith('/graphiql/assets/'))
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  response.setHeader('content-type', mediaTypes[extname(file)] ?? 'application/octet-stream');
  response.setHeader('content-length', content.length);
  response.end(response.req.method === 'HEAD' ? undefined : content);
}
