import { expect, test } from 'vitest';
import { imagesOf, replaceLastFrom, withLabels } from '../../../src/runner/dockerfile.js';

test('the image of the last FROM is replaced, and nothing else', () => {
  const text =
    'ARG V=1\nFROM golang:1.20 AS build\nRUN make # FROM nothing\nfrom --platform=linux/amd64 alpine as run\nCOPY --from=build /x /x\n';
  expect(replaceLastFrom(text, 'r/a@sha256:1')).toBe(text.replace('alpine', 'r/a@sha256:1'));
});

test('where the last stage goes on from an earlier one, that one is built from the image', () => {
  const text = 'FROM centos AS Base\nFROM other\nFROM base\nRUN x\n';
  expect(replaceLastFrom(text, 'new')).toBe('FROM new AS Base\nFROM other\nFROM base\nRUN x\n');
});

test('a Dockerfile without FROM says what is missing', () => {
  expect(() => replaceLastFrom('RUN x', 'new')).toThrow('has no FROM');
});

test('the images that have to be pulled are named once, without stages, scratch and arguments', () => {
  const text = 'FROM a:1 AS one\nFROM scratch\nFROM a:1\nFROM one\nFROM ${BASE}\nFROM --platform=x b\r\n';
  expect(imagesOf(text)).toEqual(['a:1', 'b']);
});

test('all labels are one instruction at the end, and stand for themselves', () => {
  const labels = [
    ['a', '1'],
    ['b', 'say "$X"\nand \\'],
  ] as const;
  expect(withLabels('FROM a', labels)).toBe('FROM a\nLABEL "a"="1" "b"="say \\"\\$X\\"\\nand \\\\"\n');
  expect(withLabels('FROM a\n', [])).toBe('FROM a\n');
});

test.each(['FROM a\nRUN x \\\n', '# escape=`\nFROM a\n'])(
  'nothing is added to %j, which would change what it says',
  (text) => {
    expect(withLabels(text, [['a', '1']])).toBeNull();
  },
);
