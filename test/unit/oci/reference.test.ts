import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daemonMinimal,
  equalReferences,
  exact,
  formatReference,
  hostPort,
  mostSpecific,
  requireImportable,
  withDefaults,
} from '../../../src/oci/references/reference-forms.js';
import { parseReference } from '../../../src/oci/references/reference.js';

const hex = '0123456789abcdef'.repeat(4);
const id = `sha256:${hex}`;

test.each([
  ['web', '', '', 'web', '', ''],
  ['web:v1', '', '', 'web', 'v1', ''],
  ['web:5000', '', '', 'web', '5000', ''],
  ['shop/web', '', 'shop', 'web', '', ''],
  ['shop/web/front', '', 'shop', 'web/front', '', ''],
  ['quay.io/shop/web:v1', 'quay.io', 'shop', 'web', 'v1', ''],
  ['quay.io/web', 'quay.io', '', 'web', '', ''],
  ['host:5000/web', 'host:5000', '', 'web', '', ''],
  ['host:5000/shop/web/front', 'host:5000', 'shop', 'web/front', '', ''],
  ['localhost/web', 'localhost', '', 'web', '', ''],
  ['host/web', '', 'host', 'web', '', ''],
  ['HOST/web', '', 'HOST', 'web', '', ''],
  [`web@${id}`, '', '', 'web', '', id],
  [`quay.io/shop/web:v1@${id}`, 'quay.io', 'shop', 'web', 'v1', id],
  [`sha256:${hex}`, '', '', 'sha256', hex, ''],
  ['a__b/c-d--e.f', '', 'a__b', 'c-d--e.f', '', ''],
  ['quay.io', 'quay.io', '', '', '', ''],
  ['web.v1:2.0', 'web.v1:2.0', '', '', '', ''],
  ['localhost:5000', 'localhost:5000', '', '', '', ''],
  ['localhoster', 'localhoster', '', '', '', ''],
])('reads %s', (text, registry, namespace, name, tag, digest) => {
  const reference = parseReference(text);
  expect(reference).toEqual({ registry, namespace, name, tag, id: digest });
  expect(formatReference(reference)).toBe(text);
});

test('writes the hexadecimal of a digest in lower case', () => {
  expect(parseReference(`web@sha256:${hex.toUpperCase()}`).id).toBe(id);
});

test.each([
  ['', 'form'],
  ['Web', 'lower case'],
  ['shop/Web', 'lower case'],
  ['shop//web', 'form'],
  ['/web', 'form'],
  ['web/', 'form'],
  ['web:', 'form'],
  ['web:.v1', 'form'],
  ['web:a:b', 'form'],
  ['a___b', 'form'],
  ['a..b', 'form'],
  ['web-', 'form'],
  ['-host.com/web', 'form'],
  ['[::1]:5000/web', 'form'],
  ['https://quay.io/web', 'form'],
  ['docker://web', 'form'],
  ['web ', 'form'],
  ['web\n', 'form'],
  ['web\0', 'form'],
  ['é/web', 'form'],
  ['../web', 'form'],
  ['web@', 'not a digest'],
  ['web@v1', 'not a digest'],
  [`@${id}`, 'form'],
  [`web@${id}@${id}`, 'not a digest'],
  [`web@md5:${hex.slice(32)}`, 'sha256, sha384 or sha512'],
  [`web@sha256:${hex}0`, 'wrong length'],
  [`web@sha512:${hex}`, 'wrong length'],
  ['a'.repeat(256), '255 characters'],
])('refuses %j: %s', (text, why) => {
  expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  expect(() => parseReference(text)).toThrow(why);
});

test('refuses long texts before matching them, so that none can take long', () => {
  for (const text of [
    'a-'.repeat(50_000),
    'a'.repeat(100_000),
    `${'a.'.repeat(50_000)}!`,
    '_'.repeat(100_000),
  ])
    expect(() => parseReference(text)).toThrow('at most 520 characters');
});

test.each([
  ['web', 'docker.io/library/web:latest', 'web', 'web', 'docker.io:443'],
  ['shop/web:latest', 'docker.io/shop/web:latest', 'shop/web', 'shop/web:latest', 'docker.io:443'],
  [
    'index.docker.io/library/web:v1',
    'index.docker.io/library/web:v1',
    'docker.io/web:v1',
    'index.docker.io/library/web:v1',
    'registry-1.docker.io:443',
  ],
  [
    `host:5000/web:v1@${id}`,
    `host:5000/web@${id}`,
    `host:5000/web@${id}`,
    `host:5000/web@${id}`,
    'host:5000',
  ],
  ['quay.io/web', 'quay.io/web:latest', 'quay.io/web', 'quay.io/web', 'quay.io:443'],
  ['quay.io', '', '', '', 'quay.io:443'],
  [`localhost:5000@${id}`, '', '', '', ':'],
])('gives the forms of %s', (text, defaulted, minimal, specific, host) => {
  const reference = parseReference(text);
  expect(exact(withDefaults(reference))).toBe(defaulted);
  expect(exact(daemonMinimal(reference))).toBe(minimal);
  expect(exact(mostSpecific(reference))).toBe(specific);
  expect(hostPort(reference)).toBe(host);
});

test('serves insecure registries on port 80', () => {
  expect(hostPort(parseReference('quay.io/web'), true)).toBe('quay.io:80');
});

test('takes two references for equal when they mean the same', () => {
  const equal = (one: string, other: string) => equalReferences(parseReference(one), parseReference(other));
  expect(equal('web', 'docker.io/library/web:latest')).toBe(true);
  expect(equal('web', 'quay.io/web')).toBe(false);
  expect(equal('web:v1', 'web:v2')).toBe(false);
});

test('says how to write an image whose name was taken for a host', () => {
  expect(requireImportable(parseReference('web')).name).toBe('web');
  expect(() => requireImportable(parseReference('web.v1'))).toThrow('docker.io/library/web.v1');
});

const oneOf = (...texts: string[]) => fc.constantFrom(...texts);
const written = fc
  .record({
    host: oneOf(
      '',
      'quay.io/',
      'host:5000/',
      'localhost/',
      'docker.io/',
      'index.docker.io/',
      'HOST.example/',
      'a..b/',
    ),
    path: fc.array(oneOf('web', 'a__b', 'c-d--e.f', '1', 'library', 'web.v1', 'localhost', 'Web', ''), {
      minLength: 1,
      maxLength: 4,
    }),
    tag: oneOf('', ':v1', ':latest', ':5000', ':.', `:${'x'.repeat(128)}`, `:${'x'.repeat(129)}`),
    digest: oneOf('', `@${id}`, `@sha512:${hex}${hex}`, '@sha256:12', `@md5:${hex}`),
  })
  .map(({ host, path, tag, digest }) => `${host}${path.join('/')}${tag}${digest}`);

test('every text is refused, or written again as it was; what is taken for granted is added once', () => {
  const read = (text: string) => {
    try {
      return parseReference(text);
    } catch (error) {
      expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
      return null;
    }
  };
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: written }, fc.string()), (text) => {
      const reference = read(text);
      if (!reference) return;
      expect(formatReference(reference)).toBe(text);
      expect(parseReference(formatReference(reference))).toEqual(reference);
      expect(equalReferences(reference, withDefaults(reference))).toBe(true);
      expect(withDefaults(withDefaults(reference))).toEqual(withDefaults(reference));
      expect(daemonMinimal(daemonMinimal(reference))).toEqual(daemonMinimal(reference));
      if (reference.name !== '') {
        expect(parseReference(exact(reference))).toEqual(mostSpecific(reference));
        expect(exact(withDefaults(parseReference(exact(reference))))).toBe(exact(withDefaults(reference)));
      }
    }),
    { numRuns: 500 },
  );
});
