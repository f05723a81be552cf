import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressRule } from '../../../src/platform/network/index.js';
import { fetchGit } from '../../../src/runner/source/git.js';
import { docker, startWorkshop } from '../../support/builds/runner-job.js';

const makeJob = await startWorkshop([]);

/** A web server that has no repository, and remembers what it was asked for. */
async function startListener() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
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
