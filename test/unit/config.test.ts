import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig, warnOfSlips } from '../../src/config.js';
import type { Logger } from '../../src/platform/logger.js';
import { settings } from '../../src/settings.js';

const url = 'postgres://ann:s3cret@db.example/sluice';

const example = readFileSync('.env.example', 'utf8').matchAll(/^(?:# )?([A-Z_]+)=(.*)$/gm);
const lines = Array.from(example, ([, name = '', value = '']) => [name, value] as const);

test('the example names exactly the settings that are read, in their order, behind those of npm start', () => {
  expect(lines.map(([name]) => name)).toEqual([
    ...['SLUICE_DATA_FOLDER', 'SLUICE_RUNNER'],
    ...Object.keys(settings.shape),
  ]);
});

test('the example shows the defaults', () => {
  const shown = Object.fromEntries(lines.filter(([name]) => name !== 'DATABASE_URL'));
  expect(readConfig({ ...shown, DATABASE_URL: url })).toEqual(readConfig({ DATABASE_URL: url }));
});

test('all that is wrong is reported at once', () => {
  const read = () => readConfig({ DATABASE_URL: 'mysql://x', PORT: '70000', LOG_LEVEL: 'loud' });
  expect(read).toThrow(/DATABASE_URL: must begin with postgres:\/\/[^]*PORT: [^]*LOG_LEVEL: /);
});

test('a missing database is named', () => {
  expect(() => readConfig({})).toThrow(/DATABASE_URL/);
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ DATABASE_URL: url, PORT: '', HOST: '' }).http).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
  });
});

test('lists are separated by commas or blanks', () => {
  const { registries } = readConfig({
    DATABASE_URL: url,
    SLUICE_ALLOWED_REGISTRY_ADDRESSES: '10.0.0.0/8, ::1/128\n192.168.1.7',
  });
  expect(registries.allowedAddresses).toEqual(['10.0.0.0/8', '::1/128', '192.168.1.7']);
});

test('the password of the database is not shown', () => {
  const config = readConfig({ DATABASE_URL: url });
  for (const shown of [
    inspect(config, { depth: 9 }),
    JSON.stringify(config, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    String(config.database.url),
  ])
    expect(shown).not.toContain('s3cret');
});

test('what is no number is told in its own words', () => {
  const read = () => readConfig({ DATABASE_URL: url, PORT: 'abc', SLUICE_WEBHOOK_TIMEOUT: '1.5', HOST: '' });
  expect(read).toThrow('PORT: “abc” is no whole number from 0 to 65535');
  expect(read).toThrow('SLUICE_WEBHOOK_TIMEOUT: “1.5” is no whole number from 1 to');
});

test('a setting whose name is misspelled is warned of; names that others have given are not', () => {
  const told: string[] = [];
  const logger = { warn: (_: object, message: string) => told.push(message) } as unknown as Logger;
  const kubernetes = { SLUICE_PORT: 'tcp://x', SLUICE_SERVICE_HOST: 'x', SLUICE_PORT_4000_TCP: 'x' };
  const env = { SLUICE_WEBHOOKS_TIMEOUT: '3', SLUICE_EVENTS: 'x', SLUICE_URL: 'x', ...kubernetes };
  warnOfSlips(logger, env);
  expect(told).toEqual(['SLUICE_WEBHOOKS_TIMEOUT is no setting; did you mean SLUICE_WEBHOOK_TIMEOUT?']);
});
