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

test('a million lines are taken', () => {
  const log = new LogLines();
  for (let piece = 0; piece < 100; piece++) log.append('a line of a log that is long\n'.repeat(10_000));
  expect(log.count).toBe(1_000_000);
  expect(log.at(999_999)).toBe('a line of a log that is long');
});
