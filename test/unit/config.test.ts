import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
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
