import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressRule } from '../../../src/platform/network/index.js';
import { fetchGit } from '../../../src/runner/source/git.js';
import { checkProxy } from '../../../src/runner/source/git-proxy.js';
import type { GitRules } from '../../../src/runner/source/git-remote.js';
import { docker, startWorkshop } from '../../support/builds/runner-job.js';

const makeJob = await startWorkshop([]);

/** A web server that has no repository, and remembers what it was asked for. */
async function startListener() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      await once(server.close(), 'close');
    },
  };
}

/** Asks for a repository at `host`, by way of a proxy, with a runner that may reach these addresses. */
async function fetchBy(
  proxy: string,
  host: string,
  addresses: string[],
  isTls = false,
  lookup?: GitRules['lookup'],
) {
  const { job } = await makeJob({ source: {}, strategy: docker() });
  return fetchGit(
    {
      ...{ uri: `${host}/app.git`, ref: null, secret: null },
      ...(isTls ? { httpsProxy: proxy } : { httpProxy: proxy }),
    },
    {
      ...{ folder: join(job.folder, 'source'), secrets: join(job.folder, 'secrets') },
      ...{ leash: job.leash, signal: job.signal },
      rules: {
        ...{ protocols: ['http', 'https'], mayReach: addressRule(['203.0.113.7/32', ...addresses]) },
        ...(lookup ? { lookup } : {}),
      },
    },
  );
}

test.each([
  ['by its address', (port: string) => `http://127.0.0.1:${port}`],
  ['by its name', (port: string) => `http://localhost:${port}`],
  ['without a protocol', (port: string) => `127.0.0.1:${port}`],
  ['as a number', (port: string) => `http://2130706433:${port}`],
  ['with a login', (port: string) => `http://ada:secret@127.0.0.1:${port}`],
])(
  'no proxy is asked, named %s, whose address builds may not reach; twin: where they may, it is',
  async (_, name) => {
    await using proxy = await startListener();
    const named = name(new URL(proxy.url).port);
    for (const isTls of [false, true]) {
      const host = `http${isTls ? 's' : ''}://203.0.113.7`;
      const refused = fetchBy(named, host, [], isTls);
      await expect(refused).rejects.toThrow(/not fetched by the proxy .*builds may not reach its address/);
      await expect(refused).rejects.not.toThrow('secret');
      expect(proxy.asked).toEqual([]);

      await expect(fetchBy(named, host, ['127.0.0.0/8', '::1'], isTls)).rejects.toThrow(
        'git could not fetch',
      );
      expect(proxy.asked[0]).toContain('203.0.113.7');
      proxy.asked.length = 0;
    }
  },
);

test('a proxy is asked at whichever address of its name it listens; twin: not at one that builds may not reach', async () => {
  await using proxy = await startListener();
  const named = `http://proxy.example:${new URL(proxy.url).port}`;
  const fetchAt = (...addresses: string[]) =>
    fetchBy(named, 'http://203.0.113.7', addresses, false, () =>
      // As localhost is where /etc/hosts has both.
      Promise.resolve([{ address: '::1' }, { address: '127.0.0.1' }]),
    );
  await expect(fetchAt('::1')).rejects.toThrow('git could not fetch');
  expect(proxy.asked).toEqual([]);
  for (const addresses of [['127.0.0.0/8', '::1'], ['127.0.0.0/8']]) {
    await expect(fetchAt(...addresses)).rejects.toThrow('git could not fetch');
    expect(proxy.asked[0]).toContain('203.0.113.7');
    proxy.asked.length = 0;
  }
});

test.each(['socks5://127.0.0.1:1080', 'file:///etc/passwd', 'http://', 'http://a b'])(
  '%j is no proxy',
  async (proxy) => {
    await expect(fetchBy(proxy, 'http://203.0.113.7', ['127.0.0.0/8'])).rejects.toMatchObject({
      reason: 'FetchSourceFailed',
    });
  },
);

test('a proxy keeps the port that it says, or has the one that curl takes, and git is bound to its address', async () => {
  const rules = { mayReach: addressRule(['127.0.0.0/8', '::1']) };
  const urlOf = async (proxy: string) => (await checkProxy(proxy, rules)).url;
  expect(await urlOf('127.0.0.1:80')).toBe('http://127.0.0.1:80');
  expect(await urlOf('http://127.0.0.1')).toBe('http://127.0.0.1:1080');
  expect(await urlOf('https://u:p@[::1]/')).toBe('https://u:p@[::1]:443');
  const { settings } = await checkProxy('http://localhost:3128', rules);
  expect(settings.join(' ')).toMatch(/^-c http\.curloptResolve=localhost:3128:(127\.0\.0\.1|::1)(,|$)/);
});

test('a repository is asked for at the proxy that its source names, and without one where noProxy names its host', async () => {
  await using proxy = await startListener();
  await using host = await startListener();
  const { job } = await makeJob({ source: {}, strategy: docker() });
  const fetchWith = (folder: string, noProxy: string | null) =>
    fetchGit(
      { uri: `${host.url}/app.git`, ref: null, secret: null, httpProxy: proxy.url, noProxy },
      {
        ...{ folder: join(job.folder, folder), secrets: join(job.folder, `${folder}-secrets`) },
        ...{ leash: job.leash, signal: job.signal },
        rules: { protocols: ['http'], mayReach: addressRule(['127.0.0.0/8']) },
      },
    );
  await expect(fetchWith('proxied', null)).rejects.toThrow('git could not fetch');
  expect(proxy.asked[0]).toContain('/app.git/info/refs');
  expect(host.asked).toEqual([]);

  proxy.asked.length = 0;
  await expect(fetchWith('direct', 'example.com,127.0.0.1')).rejects.toThrow('git could not fetch');
  expect(host.asked[0]).toContain('/app.git/info/refs');
  expect(proxy.asked).toEqual([]);
});

test('a proxy that builds may not reach hinders no source that noProxy lets go without one; twin: it does where another host is named', async () => {
  await using host = await startListener();
  const { job } = await makeJob({ source: {}, strategy: docker() });
  const proxy = 'http://10.0.0.1:3128';
  const fetchWith = (noProxy: string, ...addresses: string[]) =>
    fetchGit(
      { uri: `${host.url}/app.git`, ref: null, secret: null, httpProxy: proxy, httpsProxy: proxy, noProxy },
      {
        ...{ folder: join(job.folder, noProxy), secrets: join(job.folder, `${noProxy}-secrets`) },
        ...{ leash: job.leash, signal: job.signal },
        rules: { protocols: ['http'], mayReach: addressRule(addresses) },
      },
    );
  await expect(fetchWith('example.com', '127.0.0.0/8')).rejects.toThrow('not fetched by the proxy');
  await expect(fetchWith('127.0.0.1')).rejects.toThrow('builds may not fetch from there');
  expect(host.asked).toEqual([]);
  await expect(fetchWith('127.0.0.1', '127.0.0.0/8')).rejects.toThrow('git could not fetch');
  expect(host.asked[0]).toContain('/app.git/info/refs');
});
