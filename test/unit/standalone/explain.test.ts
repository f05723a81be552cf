import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { listen } from '../../../src/http/listen.js';
import { explainListening } from '../../../src/standalone/explain.js';

/** How listening on a port that is taken fails. */
async function taken(): Promise<{ port: number; error: unknown }> {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const listening = listen(createServer(), { host: '127.0.0.1', port });
  return { port, error: await listening.catch((error: unknown) => error) };
}

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
