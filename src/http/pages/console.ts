import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { sendText } from '../answer.js';
import { findFiles, sendFile, type StaticFiles } from './static-files.js';

const built = fileURLToPath(new URL('../../../dist/console/', import.meta.url));

/** Scripts and styles are files of our own, and no text can become either. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Finds the built console; an empty map says that it was not built. */
export const findConsole = (folder = built): Promise<StaticFiles> => findFiles(folder, '/');

/** The operations that the built console sends, by their hashes: trusted as it is; none where it was not built. */
export async function findConsoleDocuments(folder = built): Promise<ReadonlyMap<string, string>> {
  const file = (await findConsole(folder)).get('/documents.json');
  if (file === undefined) return new Map();
  const texts = JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, string>>;
  return new Map(Object.entries(texts).map(([hash, text]) => [hash.replace('sha256:', ''), text]));
}

/** Whether a request is the console's to answer: for its first page, one of its files, or by a browser that wants a page. */
export const isForConsole = (files: StaticFiles, path: string, { headers }: IncomingMessage): boolean =>
  path === '/' ||
  files.has(path) ||
  path.startsWith('/assets/') ||
  headers.accept?.includes('text/html') === true;

/**
 * Answers with one of the console's files, or with its page, which shows what the address names. Only names that
 * were found at the start can be asked for.
 */
export async function answerConsole(
  files: StaticFiles,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const file = files.get(path) ?? (path.startsWith('/assets/') ? undefined : files.get('/index.html'));
  if (file === undefined) {
    const reason = files.size > 0 ? 'The console has no such file.' : notBuilt;
    sendText(response, 404, `${reason}\n`, 'text/plain; charset=utf-8');
    return;
  }
  await sendFile(file, response, { contentSecurityPolicy, immutable: path.startsWith('/assets/') });
}

const notBuilt = 'The console is not built: run `npm run build`, then restart. The graph is at /graphql.';
