import { expect, test } from 'vitest';
import {
  imagesOf,
  makesOneLayer,
  replaceLastFrom,
  withMetadata,
  withVariables,
} from '../../../src/runner/dockerfile.js';

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

test('all variables are one instruction at the end, and all labels, and stand for themselves', () => {
  const labels = [
    ['a', '1'],
    ['b', 'say "$X"\nand \\'],
  ] as const;
  const env = [['NAME', 'web-1']] as const;
  expect(withMetadata('FROM a', { env, labels })).toBe(
    'FROM a\nENV "NAME"="web-1"\nLABEL "a"="1" "b"="say \\"\\$X\\"\\nand \\\\"\n',
  );
  expect(withMetadata('FROM a\n', { env: [], labels: [] })).toBe('FROM a\n');
});

test('one instruction that makes a layer makes one layer; what stands in several stages may make more', () => {
  expect(makesOneLayer('FROM a\nENV RUN=1\nRUN x # COPY\n')).toBe(true);
  expect(makesOneLayer('FROM a\n')).toBe(true);
  expect(makesOneLayer('FROM a\nRUN x\n copy y z\n')).toBe(false);
  expect(makesOneLayer('FROM a AS b\nFROM c\nCOPY --from=b x y\n')).toBe(false);
});

test.each(['FROM a\nRUN x \\\n', '# escape=`\nFROM a\n'])(
  'nothing is added to %j, which would change what it says',
  (text) => {
    expect(withMetadata(text, { env: [], labels: [['a', '1']] })).toBeNull();
  },
);

test('variables are set at the beginning of each stage, to what they say', () => {
  const env = [['A', 'costs $HOME']] as const;
  expect(withVariables('FROM a AS b\nRUN x\nFROM b\n', env)).toBe(
    'FROM a AS b\nENV "A"="costs \\$HOME"\nRUN x\nFROM b\nENV "A"="costs \\$HOME"\n',
  );
  expect(withVariables('FROM a\n', [])).toBe('FROM a\n');
  expect(withVariables('# escape=`\nFROM a\n', env)).toBeNull();
});
