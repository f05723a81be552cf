import { parseValue, type GraphQLScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { DateTime, Digest, Duration, EventCursor, Int64 } from '../../../src/graphql/scalars.js';

const hex = (length: number) => 'a'.repeat(length);

const taken: readonly (readonly [GraphQLScalarType, unknown, unknown])[] = [
  [DateTime, '2026-11-23T21:07:00Z', new Date('2026-11-23T21:07:00Z')],
  [DateTime, '2026-11-23T23:07:00.123+02:00', new Date('2026-11-23T21:07:00.123Z')],
  [DateTime, '2024-02-29t00:00:00z', new Date('2024-02-29T00:00:00Z')],
  [Digest, `sha256:${hex(64)}`, `sha256:${hex(64)}`],
  [Digest, `sha512:${hex(128)}`, `sha512:${hex(128)}`],
  [Duration, '90s', 90],
  [Duration, '15m', 900],
  [Duration, '1h30m', 5_400],
  [Duration, '7d', 604_800],
  [Int64, '9223372036854775807', 9_223_372_036_854_775_807n],
  [Int64, '-9223372036854775808', -9_223_372_036_854_775_808n],
  [Int64, 42, 42n],
  [Int64, 0, 0n],
  [EventCursor, 'abc', 'abc'],
];

test.for(taken)('%s takes %s', ([scalar, given, value]) => {
  expect(scalar.parseValue(given)).toEqual(value);
});

const refused: readonly (readonly [GraphQLScalarType, unknown])[] = [
  [DateTime, '2026-11-23'],
  [DateTime, '2026-11-23T21:07:00'],
  [DateTime, '2026-02-29T00:00:00Z'],
  [DateTime, '2026-13-01T00:00:00Z'],
  [DateTime, '2026-11-23T25:00:00Z'],
  [DateTime, 1_700_000_000],
  [DateTime, null],
  [Digest, `sha256:${hex(63)}`],
  [Digest, `sha256:${'A'.repeat(64)}`],
  [Digest, 'sha256:../../etc/passwd'],
  [Digest, `sha1:${hex(40)}`],
  [Digest, `sha256:${hex(64)}\n`],
  [Duration, ''],
  [Duration, '15'],
  [Duration, '0s'],
  [Duration, '-5m'],
  [Duration, '30m1h'],
  [Duration, '1.5h'],
  [Duration, '99999d'],
  [Duration, 900],
  [Int64, '9223372036854775808'],
  [Int64, '-9223372036854775809'],
  [Int64, 2 ** 53],
  [Int64, 1.5],
  [Int64, '1.0'],
  [Int64, '0x10'],
  [Int64, ''],
  [Int64, ' 1'],
  [Int64, true],
  [EventCursor, ''],
  [EventCursor, 'x'.repeat(8_193)],
  [EventCursor, 7],
];

test.for(refused)('%s refuses %s, and says what it takes', ([scalar, given]) => {
  expect(() => scalar.parseValue(given)).toThrow(`${scalar.name} must be `);
});

test('literals are taken like values', () => {
  expect(Int64.parseLiteral(parseValue('"7"'))).toBe(7n);
  expect(Int64.parseLiteral(parseValue('7'))).toBe(7n);
  expect(() => Int64.parseLiteral(parseValue('7.5'))).toThrow('Int64 must be');
  expect(() => DateTime.parseLiteral(parseValue('[1]'))).toThrow('DateTime must be');
});

const written: readonly (readonly [GraphQLScalarType, unknown, string])[] = [
  [DateTime, new Date(0), '1970-01-01T00:00:00.000Z'],
  [DateTime, '2026-11-23T21:07:00Z', '2026-11-23T21:07:00.000Z'],
  [Int64, 2n ** 60n, '1152921504606846976'],
  [Int64, 5, '5'],
  [Int64, '6', '6'],
];

test.for(written)('%s writes %s as %s', ([scalar, value, text]) => {
  expect(scalar.serialize(value)).toBe(text);
});

test('what cannot be written is a defect', () => {
  expect(() => DateTime.serialize('no date')).toThrow();
  expect(() => Int64.serialize(1.5)).toThrow();
});

test('durations are written with the largest units first', () => {
  for (const text of ['90m', '1h30m', '7d', '1d1h1m1s', '59s'])
    expect(Duration.serialize(Duration.parseValue(text))).toBe(text === '90m' ? '1h30m' : text);
});
