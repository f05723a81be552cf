import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { addressRule } from '../../../src/platform/network/index.js';
import { fetchScript } from '../../../src/runner/source/fetch-script.js';
import { checkRemote } from '../../../src/runner/source/git-remote.js';
import { mutation, startSluice, type Sluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

/** A listener inside that nobody outside may have us connect to, and how often that happened. */
async function startCanary(host: string) {
  const canary = { connections: 0, port: 0 };
  const server = createServer((socket) => {
    canary.connections++;
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
  });
  server.listen(0, host);
  await once(server, 'listening');
  afterAll(() => server.close());
  canary.port = (server.address() as AddressInfo).port;
  return canary;
}

const canary = await startCanary('0.0.0.0');
const settings = {
  SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SLUICE_WEBHOOK_RETRIES: '1d',
};
const guarded = await startSluice({ ...settings, SLUICE_ALLOWED_REGISTRY_ADDRESSES: '' });
/** The twin: all that is inside is allowed. */
const open = await startSluice({
  ...settings,
  SLUICE_ALLOWED_REGISTRY_ADDRESSES: '127.0.0.0/8,0.0.0.0/32',
  SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8,0.0.0.0/32',
  SLUICE_ALLOWED_SUBGRAPH_ADDRESSES: '127.0.0.0/8,0.0.0.0/32',
});

/** Ways to say the same address, some of which nobody understands; and places that are inside as well. */
const hosts = [
  ...['127.0.0.1', '127.1', '0x7f000001', '0x7f.0.0.1', '2130706433', '0177.0.0.1', '127.0.0.1.'],
  ...['localhost', 'localhost.', 'LOCALHOST', '0.0.0.0', '0', '①②⑦.⓪.⓪.①', '127。0。0。1'],
  ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[::1]', '[::]', '[64:ff9b::7f00:1]'],
  ...['169.254.169.254', '100.64.0.1', '10.0.0.1', '[fe80::1]', '[fd00::1]'],
];
const urls = (...schemes: string[]) => [
  ...schemes.flatMap((scheme) => hosts.map((host) => `${scheme}://${host}:${String(canary.port)}/`)),
  ...schemes.map((scheme) => `${scheme}://example.com@127.0.0.1:${String(canary.port)}/`),
  'file:///etc/passwd',
  'data:text/plain,x',
  `gopher://127.0.0.1:${String(canary.port)}/`,
];

/** How often the canary is met while something is tried; what was tried has ended by then. */
async function met(attempt: () => Promise<unknown>): Promise<number> {
  const before = canary.connections;
  await attempt();
  return canary.connections - before;
}

const ask = (sluice: Sluice, field: string, input: object) =>
  sluice.ask(mutation(field, '__typename'), { input });

/** Each way by which somebody can name a place for us to go to. */
const ways: Record<string, (sluice: Sluice) => Promise<unknown>> = {
  'an import of a tag': async (sluice) => {
    for (const [index, host] of hosts.entries())
      for (const insecure of [true, false])
        await ask(sluice, 'importImages', {
          namespace: 'default',
          stream: `stream-${String(index)}`,
          tag: 'v1',
          from: `${host}:${String(canary.port)}/shop/web:v1`,
          confirm: true,
          insecure,
        });
  },
  'an import of a repository': async (sluice) => {
    for (const [index, host] of hosts.entries())
      await ask(sluice, 'importImages', {
        namespace: 'default',
        stream: `repository-${String(index)}`,
        repository: `${host}:${String(canary.port)}/shop/web`,
        confirm: true,
        insecure: true,
      });
  },
  'the repository that a build has pushed to': async (sluice) => {
    for (const [index, host] of hosts.entries()) {
      const [stream, name] = [`pushed-${String(index)}`, `build-${String(index)}`];
      const dockerImageRepository = `${host}:${String(canary.port)}/shop/web`;
      await ask(sluice, 'applyImageStream', {
        namespace: 'default',
        name: stream,
        dockerImageRepository,
        tags: [],
      });
      const output = { to: { kind: 'IMAGE_STREAM_TAG', name: `${stream}:v1` } };
      const spec = { source: { dockerfile: 'FROM scratch' }, strategy: { docker: {} }, output };
      await ask(sluice, 'applyBuild', { namespace: 'default', name, spec });
    }
    const claim = mutation('claimBuild', 'lease { token fence build { id } }');
    for (;;) {
      const { lease } = (await sluice.data(claim, { input: { runner: 'r' } })).claimBuild;
      if (!lease) break;
      const key = {
        build: lease.build.id as string,
        token: lease.token as string,
        fence: lease.fence as string,
      };
      const digest = `sha256:${'a'.repeat(64)}`;
      await ask(sluice, 'finishBuild', { lease: key, outcome: 'COMPLETE', digest });
      await ask(sluice, 'finishBuild', { lease: key, outcome: 'FAILED' });
    }
  },
  'a webhook': async (sluice) => {
    const accepted = [];
    for (const [index, url] of urls('https', 'http').entries()) {
      const name = `hook-${String(index)}`;
      const made = await ask(sluice, 'createWebhook', { namespace: 'default', name, url });
      if (made.errors || made.data.createWebhook.userErrors.length > 0) continue;
      accepted.push(name);
      await ask(sluice, 'testWebhook', { namespace: 'default', name });
    }
    for (const name of accepted)
      await eventually(
        async () => {
          const { webhook } = await sluice.data(
            `{ webhook(namespace: "default", name: "${name}") { deliveries { nodes { attempts { number } } } } }`,
          );
          const deliveries = webhook.deliveries.nodes as { attempts: unknown[] }[];
          return deliveries.some(({ attempts }) => attempts.length > 0);
        },
        `the first attempt at ${name}`,
        60,
      );
  },
  'a subgraph': async (sluice) => {
    await sluice.mutate('putSubgraph', { name: 'probe', mayExtend: [] }, 'subgraph { name }');
    const sdl = 'type Query { probed: Int }';
    // Each that is taken is composed into the graph, which takes a while: where all are, some will do.
    const tried = sluice === guarded ? urls('http') : [`http://127.0.0.1:${String(canary.port)}/`];
    for (const url of tried) {
      const socketUrl = url.replace('http', 'ws');
      const given = { name: 'probe', sdl, url, ...(URL.canParse(socketUrl) && { socketUrl }) };
      const published = await ask(sluice, 'publishSubgraph', given);
      if (published.errors || published.data.publishSubgraph.userErrors.length > 0) continue;
      await eventually(
        async () => !JSON.stringify(await sluice.ask('{ probed }')).includes('Cannot query field'),
        'the field',
        60,
      );
      await sluice.ask('{ probed }');
    }
  },
};

describe.each(Object.entries(ways))('%s', (_, way) => {
  test('leads to nothing inside, however that is spelt; where it is allowed, it does', async () => {
    expect(await met(() => way(guarded))).toBe(0);
    expect(await met(() => way(open))).toBeGreaterThan(0);
  }, 150_000);
});

/** It may go where it likes, and has nothing else to do. */
const trusting = await startSluice({ ...settings, SLUICE_ALLOWED_REGISTRY_ADDRESSES: '127.0.0.0/8' });

test('neither what a hook is told nor what a token says sends us anywhere', async () => {
  const inside = `127.0.0.1:${String(canary.port)}`;
  const bodies = {
    GENERIC: { image: `${inside}/shop/web:v1`, callback_url: `http://${inside}/` },
    DOCKER_HUB: {
      callback_url: `http://${inside}/`,
      repository: { repo_name: `${inside}/shop/web` },
      push_data: { tag: 'v1' },
    },
    QUAY: { docker_url: `${inside}/shop/web`, homepage: `http://${inside}/`, updated_tags: ['v1'] },
    HARBOR: {
      type: 'PUSH_ARTIFACT',
      event_data: { resources: [{ tag: 'v1', resource_url: `${inside}/shop/web:v1` }] },
    },
  };
  const { privateKey } = await generateKeyPair('ES256');
  const tried = async () => {
    for (const [provider, body] of Object.entries(bodies)) {
      const name = provider.toLowerCase().replace('_', '-');
      const hook = { namespace: 'default', name, provider };
      const { secret } = (await trusting.mutate('createRegistryHook', hook, 'secret')) as { secret: string };
      const inPath = ['DOCKER_HUB', 'QUAY'].includes(provider) ? `/${secret}` : '';
      const answer = await fetch(`${trusting.address}/hooks/registries/default/${name}${inPath}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify(body),
      });
      expect(answer.status).toBe(202);
    }
    const token = await new SignJWT({ sub: 'mallory' })
      .setProtectedHeader({
        alg: 'ES256',
        jku: `http://${inside}/keys`,
        x5u: `http://${inside}/x`,
        kid: `http://${inside}/k`,
      })
      .setIssuer(`http://${inside}`)
      .setAudience('sluice')
      .setExpirationTime('10m')
      .sign(privateKey);
    for (const sluice of [guarded, trusting]) {
      const answer = await fetch(`${sluice.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: '{"query":"{ viewer { name } }"}',
      });
      expect(answer.status).toBe(401);
    }
  };
  expect(await met(tried)).toBe(0);
});

test('a runner fetches neither source nor scripts from inside; where it is allowed, it does', async () => {
  const rules = (ranges: string[]) => ({
    protocols: ['https', 'http', 'ssh'],
    mayReach: addressRule(ranges),
  });
  const all = urls('https', 'http', 'ssh');
  const strict = rules([]);
  for (const url of [...all, `git@127.0.0.1:shop/web.git`, `ext::sh -c curl% ${String(canary.port)}`])
    await expect(checkRemote(url, strict), url).rejects.toThrow();
  const fetched = async (ranges: string[]) => {
    for (const url of urls('http'))
      if (URL.canParse(url)) await fetchScript(url, rules(ranges)).catch(() => undefined);
  };
  expect(await met(() => fetched([]))).toBe(0);
  expect(await met(() => fetched(['127.0.0.0/8']))).toBeGreaterThan(0);
});
