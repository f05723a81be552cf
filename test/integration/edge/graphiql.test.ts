import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerGraphiql, findGraphiql } from '../../../src/http/pages/graphiql.js';

const page = '<!doctype html><title>GraphiQL</title>';
let folder: string;
beforeAll(async () => {
  folder = `${await mkdtemp(join(tmpdir(), 'graphiql-'))}/`;
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'assets', 'main-abc.js'), 'void 0;');
  await writeFile(join(folder, 'assets', 'icons-abc.ttf'), 'font');
});
afterAll(() => rm(folder, { recursive: true }));

/** Asks a server of the files in `from` for one path, sent as it is. */
async function get(path: string, from = folder) {
  const files = await findGraphiql(from);
  const server = createServer((request, response) => {
    void answerGraphiql(files, request.url ?? '', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const response = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`);
  const text = await response.text();
  server.closeAllConnections();
  server.close();
  return { status: response.status, headers: response.headers, text };
}

test.for(['/graphiql', '/graphiql/'])(
  '%s answers with the page, which may load nothing from elsewhere',
  async (path) => {
    const { status, headers, text } = await get(path);
    expect([status, text]).toEqual([200, page]);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*|unsafe-eval/);
  },
);

test.for([
  ['/graphiql/assets/main-abc.js', 'text/javascript; charset=utf-8'],
  ['/graphiql/assets/icons-abc.ttf', 'font/ttf'],
] as const)('%s is %s and may be kept for ever', async ([path, type]) => {
  const { status, headers } = await get(path);
  expect([status, headers.get('content-type')]).toEqual([200, type]);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.for([
  '/graphiql/none.js',
  '/graphiql/assets',
  '/graphiql/%2e%2e/%2e%2e/package.json',
  '/graphiql/assets/..%2findex.html',
])('%s is not there', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('before it is built, the page says how to build it', async () => {
  const { status, text } = await get('/graphiql', join(folder, 'not-built/'));
  expect(status).toBe(404);
  expect(text).toContain('npm run build');
});
