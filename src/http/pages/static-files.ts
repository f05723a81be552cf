import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** The files of a built page, by their path in the address. */
export type StaticFiles = ReadonlyMap<string, string>;

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

/** What shrinks when it is packed; fonts are packed already. */
const packable = new Set(['.html', '.js', '.css', '.json', '.svg', '.ttf']);

/** Finds the files of a built page in `folder` (with its last slash); an empty map says that it was not built. */
export async function findFiles(folder: string, prefix: string): Promise<StaticFiles> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return new Map(files.map((file) => [prefix + file.slice(folder.length).replaceAll('\\', '/'), file]));
  } catch {
    return new Map();
  }
}

/** How a file may be kept by browsers, and what a page made of it may load. */
export interface FileRules {
  readonly contentSecurityPolicy: string;
  /** The name of the file has its content's hash: it never changes. */
  readonly immutable: boolean;
}

/** Answers with a file, packed for those who take that. */
export async function sendFile(file: string, response: ServerResponse, rules: FileRules): Promise<void> {
  const packed = packable.has(extname(file)) && takesGzip(response);
  const content = packed ? await packedContent(file) : await readFile(file);
  response.setHeader('content-security-policy', rules.contentSecurityPolicy);
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('vary', 'accept-encoding');
  if (packed) response.setHeader('content-encoding', 'gzip');
  if (rules.immutable) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  response.setHeader('content-type', mediaTypes[extname(file)] ?? 'application/octet-stream');
  response.setHeader('content-length', content.length);
  response.end(response.req.method === 'HEAD' ? undefined : content);
}

const takesGzip = ({ req }: ServerResponse) =>
  /\bgzip\b/.test(req.headers['accept-encoding']?.toString() ?? '');

const pack = promisify(gzip);
const packs = new Map<string, Promise<Buffer>>();

/** The packed content of a file, made when it is first asked for. */
function packedContent(file: string): Promise<Buffer> {
  const known = packs.get(file);
  if (known) return known;
  const made = readFile(file).then((content) => pack(content));
  packs.set(file, made);
  made.catch(() => packs.delete(file));
  return made;
}
