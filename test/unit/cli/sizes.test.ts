import { expect, test } from 'vitest';
import { parseBytes } from '../../../src/cli/printing/count.js';

test.each([
  [undefined, undefined],
  ['none', null],
  ['0', '0'],
  ['1500', '1500'],
  ['3k', '3000'],
  ['500M', '500000000'],
  ['1Ki', '1024'],
  ['2Gi', '2147483648'],
  ['8388607Ti', '9223370937343148032'],
])('a size written %j is %j bytes', (text, bytes) => {
  expect(parseBytes(text, '--max')).toBe(bytes);
});

test.each(['', '-1', '1.5G', '2GB', '8388608Ti', '2i', 'much'])('%j is no size', (text) => {
  expect(() => parseBytes(text, '--max')).toThrow(
    `--max takes a number of bytes such as 500M or 2Gi, not “${text}”.`,
  );
});
