import { expect, test } from 'vitest';
import { connectionString } from '../../../src/platform/postgres/connection-string.js';

test.each([
  ['postgres://db/x?sslmode=require', 'postgres://db/x?sslmode=verify-full'],
  ['postgres://db/x?a=1&sslmode=prefer&b=2', 'postgres://db/x?a=1&sslmode=verify-full&b=2'],
  [
    'postgres://db/x?sslmode=verify-ca&sslrootcert=ca.pem',
    'postgres://db/x?sslmode=verify-full&sslrootcert=ca.pem',
  ],
])('%s is taken as %s', (url, taken) => {
  expect(connectionString(url)).toBe(taken);
});

test.each([
  'postgres://db/x',
  'postgres://db/x?sslmode=disable',
  'postgres://db/x?sslmode=no-verify',
  'postgres://db/x?sslmode=requires',
  'postgres://db/x?application=sslmode=require',
  'postgres://db/x?uselibpqcompat=true&sslmode=require',
  'postgres://db/x?sslmode=require&uselibpqcompat=true',
])('%s stays as it is', (url) => {
  expect(connectionString(url)).toBe(url);
});
