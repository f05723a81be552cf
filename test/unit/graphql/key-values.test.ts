import { expect, test } from 'vitest';
import { toAnnotations, toLabels } from '../../../src/graphql/key-values.js';

const set = (key: string) => [{ key, value: 'ada' }];

test.each(['owner', 'Owner', 'example.com/Owner'])('%j is a key of labels and of annotations', (key) => {
  expect(toLabels(set(key))).toEqual({ [key]: 'ada' });
  expect(toAnnotations(set(key))).toEqual({ [key]: 'ada' });
});

test('the domain of an annotation is in any case, and kept as it is written; that of a label in lower case', () => {
  for (const key of ['Example.com/Owner', 'EXAMPLE.COM/owner']) {
    expect(toAnnotations(set(key))).toEqual({ [key]: 'ada' });
    expect(() => toLabels(set(key), 'input', 'labels')).toThrow(
      /no key of a label: .* behind a domain in lower case/,
    );
  }
});

test.each([
  '/owner',
  'Example..com/owner',
  'Exam_ple.com/owner',
  'example.com/',
  'a/b/c',
  `${'A'.repeat(254)}/owner`,
  'A'.repeat(64),
  'Ünder',
])('%j is a key of neither', (key) => {
  expect(() => toLabels(set(key))).toThrow('is no key of a label');
  expect(() => toAnnotations(set(key))).toThrow('is no key of an annotation');
});
