import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkValues, mostValues, TooManyValues, ValueCount } from '../../../src/platform/json-values.js';

/** How many items of lists and fields of objects there are. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  return inner.reduce<number>((sum, each) => sum + valuesIn(each), inner.length);
}

/** Counts a text that comes in pieces of such lengths; whether there were not too many. */
function isWithin(most: number, text: string, lengths: readonly number[]): boolean {
  const bytes = Buffer.from(text);
  const count = new ValueCount(most);
  try {
    for (let at = 0, turn = 0; at < bytes.length; turn++) {
      const end = at + (lengths[turn % lengths.length] ?? 1);
      count.take(bytes.subarray(at, end));
      at = end;
    }
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(TooManyValues);
    return false;
  }
}

test('values are counted as they would be once built, in whatever pieces and with whatever blanks they come', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });
  const odd = fc.constantFrom('"', '\\', '\\"', '[,]', '{"a":[1,2]}', 'é,', '[]');
  const json = fc.oneof(fc.jsonValue(), fc.array(fc.oneof(odd, fc.constant([]), fc.constant({}))));
  fc.assert(
    fc.property(json, lengths, fc.constantFrom(0, 1, 3), (value, pieces, blanks) => {
      const text = JSON.stringify(value, null, blanks);
      const values = valuesIn(JSON.parse(text));
      expect(isWithin(values, text, pieces)).toBe(true);
      if (values > 0) expect(isWithin(values - 1, text, pieces)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('as many as are read are let through, and one more is not', () => {
  const list = (count: number) => Buffer.from(`[${Array<string>(count).fill('1').join()}]`);
  expect(() => {
    checkValues(list(mostValues));
  }).not.toThrow();
  expect(() => {
    checkValues(list(mostValues + 1));
  }).toThrow(TooManyValues);
});

test.each([
  ['lists in each other', '['.repeat(1_000_000)],
  ['empty objects', `[${'{},'.repeat(1_000_000)}`],
])('of a million of %s, none behind the last that are read is looked at', (_, text) => {
  const bytes = Buffer.from(text);
  let read = 0;
  const watched = new Proxy(bytes, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) read = Math.max(read, Number(key));
      return Reflect.get(target, key, target) as unknown;
    },
  });
  expect(() => {
    checkValues(watched);
  }).toThrow(TooManyValues);
  expect(read).toBeLessThanOrEqual(3 * (mostValues + 1));
});
