import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { addressRule } from '../../../src/platform/network/index.js';
import { fetchScript } from '../../../src/runner/source/fetch-script.js';

const rules = { protocols: ['https'], mayReach: addressRule([]) };
const loopback = { protocols: ['https'], mayReach: addressRule(['127.0.0.0/8']) };

/** A server of scripts; yields its address, and how many have connected to it. */
async function serve(answer: RequestListener) {
  let connections = 0;
  const server = createServer(answer).on('connection', () => (connections += 1));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}`, port, connections: () => connections };
}

const script = '#!/bin/sh\necho hi\n';

test('a script comes from an address that builds may reach, and is missing where the server says so', async () => {
  const { url } = await serve((request, response) =>
    request.url === '/s/assemble' ? response.end(script) : response.writeHead(404).end(),
  );
  expect(Buffer.from((await fetchScript(`${url}/s/assemble`, loopback)) ?? []).toString()).toBe(script);
  expect(await fetchScript(`${url}/s/save-artifacts`, loopback)).toBeNull();
});

test('nobody connects to an address that builds may not reach, however it is written, and fetch alone would', async () => {
  const { url, port, connections } = await serve((_, response) => response.end(script));
  for (const host of [
    '127.0.0.1',
    'localhost',
    '127.1',
    '0x7f000001',
    '2130706433',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
  ])
    await expect(fetchScript(`http://${host}:${String(port)}/assemble`, rules), host).rejects.toMatchObject({
      reason: 'GenericBuildFailed',
    });
  expect(connections()).toBe(0);
  expect(await (await fetch(`${url}/assemble`)).text()).toBe(script);
  expect(connections()).toBe(1);
});

test('a redirect is not followed, and a script that goes on and on is not taken', async () => {
  const canary = await serve((_, response) => response.end(script));
  const { url } = await serve((request, response) => {
    if (request.url === '/away/assemble')
      response.writeHead(302, { location: `${canary.url}/assemble` }).end();
    else response.end('#'.repeat(1024 * 1024 + 1));
  });
  await expect(fetchScript(`${url}/away/assemble`, loopback)).rejects.toThrow('has status 302');
  expect(canary.connections()).toBe(0);
  await expect(fetchScript(`${url}/long/assemble`, loopback)).rejects.toThrow('longer than 1048576 bytes');
  expect(await (await fetch(`${url}/away/assemble`)).text()).toBe(script);
});

test.each([
  ['a host that nobody knows', 'http://no-such-host.invalid/assemble'],
  ['what is no host', 'http://%/assemble'],
])('the script of %s fails the build, and nothing else', async (_, url) => {
  await expect(fetchScript(url, rules)).rejects.toMatchObject({ reason: 'GenericBuildFailed' });
});
