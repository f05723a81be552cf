import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerConsole, findConsole, isForConsole } from '../../../src/http/pages/console.js';

const page = '<!doctype html><title>Sluice</title>';
let folder: string;
beforeAll(async () => {
  folder = `${await mkdtemp(join(tmpdir(), 'console-'))}/`;
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'assets', 'index-abc.js'), 'void 0;');
});
afterAll(() => rm(folder, { recursive: true }));

/** Asks a server of the files in `from` as the router does; null where the console leaves the request to others. */
async function get(path: string, headers: Record<string, string> = { accept: 'text/html' }, from = folder) {
  const files = await findConsole(from);
  const server = createServer((request, response) => {
    if (isForConsole(files, request.url ?? '', request))
      void answerConsole(files, request.url ?? '', response);
    else response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const response = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`, {
    headers,
  });
  const text = await response.text();
  server.closeAllConnections();
  server.close();
  return { status: response.status, headers: response.headers, text };
}

test.for(['/', '/streams/shop/web/tags/prod', '/nobody/knows'])(
  '%s shows browsers the console, which may load nothing from elsewhere and makes no text a script',
  async (path) => {
    const { status, headers, text } = await get(path);
    expect([status, text]).toEqual([200, page]);
    const policy = headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|data:/);
    expect(headers.get('cache-control')).toBeNull();
  },
);

test.for(['*/*', 'application/json'])('its first page is there for whoever accepts %s', async (accept) => {
  expect(await get('/', { accept })).toMatchObject({ status: 200, text: page });
});

test('a program that asks for no page is left to others', async () => {
  expect((await get('/nobody/knows', { accept: 'application/json' })).status).toBe(418);
});

test('its files may be kept for ever, and come packed to those who take that', async () => {
  const { headers, text } = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip', accept: '*/*' });
  expect(text).toBe('void 0;');
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const plain = await get('/assets/index-abc.js', { 'accept-encoding': 'identity', accept: '*/*' });
  expect([plain.text, plain.headers.get('content-encoding')]).toEqual(['void 0;', null]);
});

test.for(['/assets/none.js', '/assets/..%2findex.html'])('%s is not there', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('before it is built, it says how to build it', async () => {
  const { status, text } = await get('/', { accept: 'text/html' }, join(folder, 'not-built/'));
  expect(status).toBe(404);
  expect(text).toContain('npm run build');
});
