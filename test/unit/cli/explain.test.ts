import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explained } from '../../../src/cli/explaining/explained.js';

const sdl = readdirSync('schema')
  .map((file) => readFileSync(`schema/${file}`, 'utf8'))
  .join('\n');

test('a kind is explained by the type behind it, with each field', () => {
  const { value, text } = explained('istag', sdl);
  expect(value.type).toBe('ImageTag');
  expect(value.fields.map(({ name }) => name)).toContain('current');
  expect(text).toMatch(/^ImageTag\n[^]*^ {2}current {2}\w+\n {6}\S/m);
});

test('a field leads on to what it is made of; values of an enum are told too', () => {
  expect(explained('istag.current', sdl).text).toMatch(/^ImageTag\.current: \w+[^]*^ {2}digest {2}/m);
  expect(explained('TagSourceKind', sdl).value.fields).toContainEqual(
    expect.objectContaining({ name: 'DOCKER_IMAGE', type: null }),
  );
});

test('a field that is not there is told with those that are', () => {
  expect(() => explained('is.tag5', sdl)).toThrow(/ImageStream has no field “tag5”: .*tags/);
  expect(() => explained('pod', sdl)).toThrow(/“pod” is no kind of thing/);
});
