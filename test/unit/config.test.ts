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

const numbers = Object.entries(settings.shape).flatMap(([name, shape]) =>
  typeof shape.safeParse(undefined).data === 'number' || /^PORT$|_PORT$/.test(name) ? name : [],
);

test.each(numbers)('%s is refused where it is none of its numbers, by its name', (name) => {
  for (const odd of [
    '-2',
    '1e2',
    '0x10',
    'NaN',
    'Infinity',
    '9'.repeat(20),
    '5 5',
    '1_000',
    '5s',
    'null',
    ' ',
  ])
    expect(() => readConfig({ DATABASE_URL: url, [name]: odd })).toThrow(`  ${name}: `);
  expect(() => readConfig({ DATABASE_URL: url, [name]: 'abc' })).not.toThrow('it is missing');
});

test.each([
  // Node's timers end after a millisecond where they are to wait for longer than 2^31 of them.
  ['SLUICE_WEBHOOK_TIMEOUT', '2147484', 'no whole number from 1 to 3600'],
  ['SLUICE_SCHEDULED_IMPORT_LEASE', '2147484', 'no whole number from 1 to 86400'],
  ['SLUICE_DRAIN_DELAY', '601', 'must be a number of seconds from 0 to 600'],
  ['SLUICE_DRAIN_DELAY', 'abc', 'must be a number of seconds from 0 to 600'],
  // The graph tells these as Int.
  ['SLUICE_COST_LIMIT', '2147483648', 'no whole number from 1000 to 2147483647'],
  ['SLUICE_COST_RESTORE_RATE', '2147483648', 'no whole number from 1 to 2147483647'],
  ['SLUICE_MAX_TRIGGERED_PER_MINUTE', '2147483648', 'no whole number from 0 to 2147483647'],
  ['SLUICE_INTERNAL_REGISTRY', 'https://registry.example', 'must be host[:port]'],
  ['SLUICE_INTERNAL_REGISTRY', 'registry example', 'must be host[:port]'],
  ['SLUICE_PUBLIC_REGISTRY', 'registry.example:99999', 'must be host[:port]'],
  ['SLUICE_ALLOWED_REGISTRY_ADDRESSES', '10.0.0.0/8,10.0.0.0/33', '“10.0.0.0/33” is neither an IP address'],
  ['SLUICE_ALLOWED_SUBGRAPH_ADDRESSES', 'localhost', '“localhost” is neither an IP address'],
  ['SLUICE_ALLOWED_WEBHOOK_ADDRESSES', '300.0.0.1', '“300.0.0.1” is neither an IP address'],
  ['SLUICE_TRUSTED_PROXIES', 'true', '“true” is neither an IP address'],
  ['SLUICE_ALLOWED_ORIGINS', '*', '“*” is no origin'],
  ['SLUICE_ALLOWED_ORIGINS', 'https://app.example/', '“https://app.example/” is no origin'],
  ['SLUICE_ALLOWED_ORIGINS', 'app.example', '“app.example” is no origin'],
])('%s=%s is refused at the start, with what it should be', (name, value, says) => {
  const read = () => readConfig({ DATABASE_URL: url, [name]: value });
  expect(read).toThrow(`  ${name}: `);
  expect(read).toThrow(says);
});

test.each([
  ['SLUICE_INTERNAL_REGISTRY', 'registry.svc:5000'],
  ['SLUICE_INTERNAL_REGISTRY', '[::1]:5000'],
  ['SLUICE_ALLOWED_ORIGINS', 'https://app.example,http://localhost:5173 chrome-extension://abcdefgh'],
  ['SLUICE_TRUSTED_PROXIES', '10.1.2.3,fd00::/8,::ffff:10.0.0.1'],
  ['SLUICE_DRAIN_DELAY', '0.25'],
])('%s=%s is taken', (name, value) => {
  expect(() => readConfig({ DATABASE_URL: url, [name]: value })).not.toThrow();
});

test('a setting whose name is misspelled is warned of; names that others have given are not', () => {
  const told: string[] = [];
  const logger = { warn: (_: object, message: string) => told.push(message) } as unknown as Logger;
  const kubernetes = { SLUICE_PORT: 'tcp://x', SLUICE_SERVICE_HOST: 'x', SLUICE_PORT_4000_TCP: 'x' };
  const env = { SLUICE_WEBHOOKS_TIMEOUT: '3', SLUICE_EVENTS: 'x', SLUICE_URL: 'x', ...kubernetes };
  warnOfSlips(logger, env);
  expect(told).toEqual(['SLUICE_WEBHOOKS_TIMEOUT is no setting; did you mean SLUICE_WEBHOOK_TIMEOUT?']);
});
