import { expect, test } from 'vitest';
import { LogLines } from '../../../src/console/builds/log/log-lines.js';

const all = (log: LogLines) => Array.from({ length: log.count }, (_, index) => log.at(index));

test('lines are the same wherever the pieces break off', () => {
  const text = 'one\ntwo\n\nthree';
  const whole = new LogLines();
  whole.append(text);
  const pieces = new LogLines();
  for (const letter of text) pieces.append(letter);
  expect(all(pieces)).toEqual(['one', 'two', '', 'three']);
  expect(all(whole)).toEqual(all(pieces));
});

test('what a bar of progress has written over is gone', () => {
  const log = new LogLines();
  log.append('10 %\r50 %\r100 %\nend of line\r\n');
  expect(all(log)).toEqual(['100 %', 'end of line']);
});

test('a line without end is cut, and what follows it is not', () => {
  const log = new LogLines();
  log.append(`${'x'.repeat(1_000_000)}\nnext`);
  expect(log.at(0)).toHaveLength(4_001);
  expect(log.at(1)).toBe('next');
});

test('of a million lines the end is kept, and the last pages that were read', () => {
  const log = new LogLines();
  for (let piece = 0; piece < 1_000; piece++) log.append('a line of a log that is long\n'.repeat(1_000));
  expect(log.count).toBe(1_000_000);
  expect(log.at(999_999)).toBe('a line of a log that is long');
  expect(log.at(0)).toBeUndefined();
  expect(log.missing(499, 1_000)).toEqual([0, 1, 2]);
  for (let page = 0; page < 100; page++) log.put(page, Array<string>(500).fill(`page ${String(page)}`));
  expect(log.at(99 * 500)).toBe('page 99');
  expect(log.at(0)).toBeUndefined();
  expect(log.held).toBeLessThan(30_000);
});

test('an end that begins in the middle has the numbers of its lines', () => {
  const log = new LogLines();
  log.begin(1_000);
  log.append('one\ntwo\nthr');
  expect([log.count, log.at(1_000), log.at(1_002), log.at(999)]).toEqual([1_003, 'one', 'thr', undefined]);
  log.append('ee\n');
  expect([log.count, log.at(1_002)]).toEqual([1_003, 'three']);
});
