import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { listen } from '../../../src/http/listen.js';
import { explainListening } from '../../../src/standalone/explain.js';

const listening = (host: string, port: number): Promise<unknown> =>
  listen(createServer(), { host, port }).catch((error: unknown) => error);

/** How listening on a port that is taken fails. */
async function taken(): Promise<{ port: number; error: unknown }> {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  return { port, error: await listening('127.0.0.1', port) };
}

/** An address for documents, which is no machine's. */
const elsewhere = '192.0.2.1';

const configOf = (settings: Record<string, string>) =>
  readConfig({ DATABASE_URL: 'postgresql://localhost/none', ...settings });

test('a port that is taken is named with the setting that chooses another', async () => {
  const { port, error } = await taken();
  const said = (settings: Record<string, string>) => String(explainListening(error, configOf(settings)));
  expect(said({ PORT: String(port) })).toMatch(
    `Port ${String(port)} of 127.0.0.1 is taken by another program`,
  );
  expect(said({ PORT: String(port) })).toMatch(': PORT=4001 npm start');
  const health = said({ PORT: '4000', SLUICE_HEALTH_PORT: String(port) });
  expect(health).toMatch(`Port ${String(port)} of 127.0.0.1 is taken by another program`);
  expect(health).toMatch('SLUICE_HEALTH_PORT=9101 npm start');
  expect(said({ PORT: String(port), SLUICE_HEALTH_PORT: String(port) })).toMatch('are the same');
});

test.each([
  ['HOST', { HOST: elsewhere, PORT: '4000' }, [elsewhere, 4000]],
  ['HOST', { HOST: elsewhere, PORT: '0', SLUICE_HEALTH_PORT: '9101' }, [elsewhere, 9101]],
  ['SLUICE_HEALTH_HOST', { SLUICE_HEALTH_HOST: elsewhere, SLUICE_HEALTH_PORT: '9101' }, [elsewhere, 9101]],
  [
    'SLUICE_HEALTH_HOST',
    { SLUICE_HEALTH_HOST: elsewhere, SLUICE_HEALTH_PORT: '0', PORT: '4000' },
    [elsewhere, 0],
  ],
  [
    'SLUICE_HEALTH_HOST',
    { SLUICE_HEALTH_HOST: elsewhere, SLUICE_HEALTH_PORT: '4000', PORT: '4000' },
    [elsewhere, 4000],
  ],
  [
    'HOST',
    { HOST: elsewhere, SLUICE_HEALTH_HOST: '127.0.0.1', SLUICE_HEALTH_PORT: '4000', PORT: '4000' },
    [elsewhere, 4000],
  ],
  ['HOST', { HOST: 'main..host', SLUICE_HEALTH_PORT: '9101' }, ['main..host', 9101]],
  [
    'SLUICE_HEALTH_HOST',
    { SLUICE_HEALTH_HOST: 'health..host', SLUICE_HEALTH_PORT: '9101' },
    ['health..host', 9101],
  ],
] as const)('%s is named where %j cannot be listened on', async (setting, settings, [host, port]) => {
  const error = await listening(host, port);
  expect(error).toBeInstanceOf(Error);
  expect(String(explainListening(error, configOf(settings)))).toBe(
    `Failure: ${setting} is “${host}”, which is no address of this machine.`,
  );
});

test('a host that is looked up for something else is not taken for one to listen at', async () => {
  const error = await listening('database..host', 5432);
  expect(explainListening(error, configOf({ SLUICE_HEALTH_PORT: '9101' }))).toBe(error);
});

test('one port is for both where their hosts differ, and the one that is taken is named', async () => {
  const { port, error } = await taken();
  const both = { PORT: String(port), SLUICE_HEALTH_PORT: String(port) };
  const said = (host: string, health: string) =>
    String(explainListening(error, configOf({ ...both, HOST: host, SLUICE_HEALTH_HOST: health })));
  const place = `Port ${String(port)} of 127.0.0.1 is taken by another program`;
  expect(said('127.0.0.1', '127.0.0.2')).toMatch(new RegExp(`${place}.*: PORT=4001`));
  expect(said('127.0.0.2', '127.0.0.1')).toMatch(new RegExp(`${place}.*: SLUICE_HEALTH_PORT=9101`));
  expect(said('127.0.0.2', 'localhost')).toMatch(/of localhost is taken.*: SLUICE_HEALTH_PORT=9101/);
  expect(said('localhost', '127.0.0.2')).toMatch(/of localhost is taken.*: PORT=4001/);
  for (const [host, health] of [
    ['127.0.0.1', '127.0.0.1'],
    ['0.0.0.0', '127.0.0.1'],
    ['127.0.0.1', '::'],
  ] as const)
    expect(said(host, health)).toMatch('are the same');
  expect(said('0.0.0.0', '::1')).not.toMatch('are the same');
});
