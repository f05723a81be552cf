import { expect, test } from 'vitest';
import { LruMap } from '../../../src/platform/lru-map.js';

const keysOf = (map: Iterable<[string, unknown]>) => [...map].map(([key]) => key);

test('holds no more than it has room for, however many keys come, and keeps what was used last', () => {
  const map = new LruMap<string, number>(100);
  for (let n = 0; n < 10_000; n++) {
    map.set(String(n), n);
    expect(map.get('0')).toBe(0);
    expect(map.size).toBeLessThanOrEqual(100);
  }
  expect(map.get('9999')).toBe(9_999);
  expect(map.get('9900')).toBeUndefined();
});

test('large values leave room for few, and one that is too large for none', () => {
  const map = new LruMap<string, string>({ entries: 100, size: 10, sizeOf: (value) => value.length });
  for (const key of ['a', 'b', 'c']) map.set(key, key.repeat(4));
  expect(keysOf(map)).toEqual(['b', 'c']);
  map.set('b', 'b');
  map.set('d', 'dddd');
  expect(keysOf(map)).toEqual(['c', 'b', 'd']);
  map.delete('c');
  map.set('e', 'eeeee');
  expect(keysOf(map)).toEqual(['b', 'd', 'e']);
  map.set('f', 'f'.repeat(11));
  expect(keysOf(map)).toEqual([]);
  for (const key of ['g', 'h']) map.set(key, key.repeat(5));
  expect(keysOf(map)).toEqual(['g', 'h']);
  map.clear();
  for (const key of ['i', 'j']) map.set(key, key.repeat(5));
  expect(keysOf(map)).toEqual(['i', 'j']);
});

test('what was got last stays longest, whether or not it was the newest already', () => {
  const map = new LruMap<string, number>(2);
  for (const key of ['a', 'b']) map.set(key, 1);
  map.get('b');
  map.set('c', 1);
  expect(keysOf(map)).toEqual(['b', 'c']);
  map.get('b');
  map.delete('b');
  map.get('c');
  map.set('b', 1);
  map.set('d', 1);
  expect(keysOf(map)).toEqual(['b', 'd']);
});
