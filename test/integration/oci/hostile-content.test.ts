import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  emptyKeyring,
  parseReference,
  RegistryClient,
  type RegistryClientOptions,
} from '../../../src/oci/index.js';
import {
  startHostileRegistry,
  type Behaviour,
  type HostileRegistry,
} from '../../support/registries/hostile-registry.js';
import { RegistryContent } from '../../support/registries/registry-content.js';

const clientOf = (options: Partial<RegistryClientOptions> = {}) =>
  new RegistryClient({ allowedAddresses: ['127.0.0.0/8'], keyring: emptyKeyring, ...options });

const at = ({ host }: HostileRegistry, path: string) => ({
  reference: parseReference(`${host}/${path}`),
  insecure: true,
});

async function pull(registry: HostileRegistry, options: Partial<RegistryClientOptions> = {}) {
  await using client = clientOf(options);
  return await client.fetchImage({ ...at(registry, 'shop/web:v1'), mode: 'LEGACY' });
}

const failed = (reason: string, message: string) => ({
  reason,
  message: expect.stringContaining(message) as string,
});

function plain(): RegistryContent {
  const content = new RegistryContent();
  content.tag('v1', content.image('plain'));
  return content;
}

test('refuses a manifest that is not what its digest says; without the check it would take it', async () => {
  const content = plain();
  const swapped = content.bytes(content.image('swapped').digest);
  await using registry = await startHostileRegistry((request, response) => {
    content.answerBent(request, response, request.url?.includes('/manifests/') ? { body: swapped } : {});
  });
  await expect(pull(registry)).rejects.toMatchObject(failed('ImportFailed', 'is not what its digest says'));
  expect(await pull(registry, { protections: { verify: () => true } })).toMatchObject({
    image: { config: { labels: { mark: 'swapped' } } },
  });
});

test('refuses a config blob that was changed on the way', async () => {
  const content = plain();
  const body = Buffer.from('{"config":{"Labels":{"mark":"changed"}}}');
  await using registry = await startHostileRegistry((request, response) => {
    content.answerBent(request, response, request.url?.includes('/blobs/') ? { body } : {});
  });
  await expect(pull(registry)).rejects.toMatchObject(failed('ImportFailed', 'is not what its digest says'));
});

test('believes no digest header that the bytes do not prove', async () => {
  const content = plain();
  const lie = `sha256:${'0'.repeat(64)}`;
  await using registry = await startHostileRegistry((request, response) => {
    if (request.method === 'HEAD') response.writeHead(405).end();
    else content.answerBent(request, response, { headers: { 'docker-content-digest': lie } });
  });
  await expect(pull(registry)).rejects.toMatchObject(failed('ImportFailed', 'is not what its digest says'));
  await using client = clientOf();
  await expect(client.headDigest(at(registry, `shop/web@sha256:${'1'.repeat(64)}`))).rejects.toMatchObject({
    reason: 'NotFound',
  });
});

test('refuses the digest of something else for a digest', async () => {
  const content = plain();
  const other = content.image('other').digest;
  await using registry = await startHostileRegistry((request, response) => {
    content.answerBent(request, response, {
      headers: { 'docker-content-digest': `sha256:${'0'.repeat(64)}` },
    });
  });
  await using client = clientOf();
  await expect(client.headDigest(at(registry, `shop/web@${other}`))).rejects.toMatchObject(
    failed('ImportFailed', 'the digest of something else'),
  );
});

test('works out the digest itself where a registry names none', async () => {
  const content = plain();
  await using registry = await startHostileRegistry((request, response) => {
    content.answerBent(request, response, { headers: { 'docker-content-digest': null } });
  });
  const { digest } = await pull(registry);
  expect(content.bytes(digest).length).toBeGreaterThan(0);
  await using client = clientOf();
  expect(await client.headDigest(at(registry, 'shop/web:v1'))).toBe(digest);
});

const endless: Behaviour = (_request, response) => {
  const pump = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, ' '))) continue;
  };
  response.on('drain', pump);
  pump();
};

test.each<[string, Behaviour]>([
  ['an endless body', endless],
  [
    'a body of 1 GB',
    (request, response, url) => {
      response.setHeader('content-length', 2 ** 30);
      endless(request, response, url);
    },
  ],
  [
    'a small body that unpacks to 100 MB',
    (_request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.alloc(100 * 1024 * 1024), { level: 9 }));
    },
  ],
  [
    'an index of 100,000 entries',
    (_request, response) => {
      const entry = { mediaType: 'm', digest: `sha256:${'a'.repeat(64)}`, size: 1 };
      response.end(
        JSON.stringify({ schemaVersion: 2, manifests: Array.from({ length: 100_000 }, () => entry) }),
      );
    },
  ],
])('stops reading %s after 4 MiB', async (_what, behave) => {
  await using registry = await startHostileRegistry((request, response, url) => {
    if (request.method === 'HEAD') response.writeHead(405).end();
    else behave(request, response, url);
  });
  await expect(pull(registry)).rejects.toMatchObject(failed('ImportFailed', 'more than the 4194304 bytes'));
});

test('refuses a manifest of more values than are read, however short', async () => {
  await using registry = await startHostileRegistry((request, response) => {
    if (request.method === 'HEAD') response.writeHead(405).end();
    else response.end(`{"schemaVersion":2,"layers":[${'{},'.repeat(1_000_000)}{}]}`);
  });
  await expect(pull(registry)).rejects.toMatchObject(
    failed('ImportFailed', 'has more than the 200000 values that are read'),
  );
});

/** Short where it has to pass, and long where anything else is to come first. */
const [soon, never] = [1_200, 60_000];

test.each<[string, Behaviour, number, string, string]>([
  [
    'a body that drips',
    (_request, response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => {
        clearInterval(drip);
      });
    },
    3_000,
    'ImportFailed',
    'slower than',
  ],
  ['headers that never come', () => undefined, soon, 'InternalError', 'did not answer in time'],
  [
    'a body that stops',
    (_request, response) => response.write('{'),
    soon,
    'InternalError',
    'did not answer in time',
  ],
  [
    'a connection that breaks',
    (_request, response) => response.destroy(),
    never,
    'InternalError',
    'broke off',
  ],
])('gives up on %s', async (_what, behave, deadlineMillis, reason, message) => {
  await using registry = await startHostileRegistry((request, response, url) => {
    if (request.method === 'HEAD') response.writeHead(405).end();
    else behave(request, response, url);
  });
  await expect(pull(registry, { deadlineMillis })).rejects.toMatchObject(failed(reason, message));
});

test('stops waiting when its caller does', async () => {
  await using registry = await startHostileRegistry(() => undefined);
  await using client = clientOf();
  const stop = new AbortController();
  const waiting = client.headDigest({ ...at(registry, 'shop/web:v1'), signal: stop.signal });
  stop.abort(new Error('Enough.'));
  await expect(waiting).rejects.toThrow('Enough.');
});

test.each<[string, number, Record<string, string>, string, object]>([
  ['a web page', 200, { 'content-type': 'text/html' }, '<html>', { reason: 'NotV2Registry' }],
  ['a web page that says 404', 404, { 'content-type': 'text/html' }, '<html>', { reason: 'NotV2Registry' }],
  ['a refusal', 403, {}, '{"errors":[{"code":"DENIED"}]}', { reason: 'Forbidden' }],
  ['a fault', 503, { 'retry-after': '7' }, '', { reason: 'InternalError', retryAfterSeconds: 7 }],
  [
    'a limit',
    429,
    { 'retry-after': '120', 'ratelimit-remaining': '0;w=21600' },
    '',
    { reason: 'ImportFailed', retryAfterSeconds: 120, rateLimitRemaining: 0 },
  ],
  [
    'a limit that tells only its window',
    429,
    { 'ratelimit-remaining': '0;w=21600' },
    '',
    { reason: 'ImportFailed', retryAfterSeconds: 21_600, rateLimitRemaining: 0 },
  ],
  [
    'https, where http was asked',
    400,
    {},
    'Client sent an HTTP request to an HTTPS server.',
    { reason: 'BadRequest' },
  ],
  ['nonsense', 200, { 'content-type': 'application/json' }, 'nonsense', { reason: 'ImportFailed' }],
  ['nothing known', 418, {}, '', { reason: 'ImportFailed' }],
])('names the reason for %s', async (_what, status, headers, body, expected) => {
  await using registry = await startHostileRegistry((_request, response) =>
    response.writeHead(status, headers).end(body),
  );
  await expect(pull(registry)).rejects.toMatchObject(expected);
});

test('comes to the end of any list of tags', async () => {
  await using same = await startHostileRegistry((_request, response) => {
    response.setHeader('link', '</v2/shop/web/tags/list?n=2&last=b>; rel="next"');
    response.end(JSON.stringify({ tags: ['a', 'b', '../c', 7] }));
  });
  await using client = clientOf();
  expect(await client.listTags(at(same, 'shop/web'))).toEqual(['a', 'b']);
  expect(same.seen).toHaveLength(2);

  let page = 0;
  await using growing = await startHostileRegistry((_request, response) => {
    page += 1;
    response.setHeader('link', `</v2/shop/web/tags/list?last=${String(page)}>; rel="next"`);
    response.end(JSON.stringify({ tags: [`v${String(page)}`] }));
  });
  await expect(client.listTags(at(growing, 'shop/web'))).rejects.toMatchObject(
    failed('ImportFailed', 'without an end'),
  );
});

test('reads a list of tags over several pages', async () => {
  await using registry = await startHostileRegistry((request, response) => {
    if (!request.url?.includes('last')) response.setHeader('link', '<list?last=b>; rel=next');
    response.end(JSON.stringify({ tags: request.url?.includes('last') ? ['c'] : ['a', 'b'] }));
  });
  await using client = clientOf();
  expect(await client.listTags(at(registry, 'shop/web'))).toEqual(['a', 'b', 'c']);
});
