import { spawnSync } from 'node:child_process';
import { Alias, parseDocument } from 'yaml';
import { expect, test, vi } from 'vitest';
import { readYaml, valueIn } from '../../../src/platform/yaml.js';

const read = (text: string, mostTokens = 100_000): unknown[] => {
  const { documents } = readYaml(text, mostTokens);
  return documents.map((document) => valueIn(document));
};

test.each(['[', '{a: ', '- ', '? '])('a flood of %j is refused at its first line', (deep) => {
  expect(() => read(deep.repeat(1_000_000 / deep.length))).toThrow(
    expect.objectContaining({ line: 1, message: 'it nests deeper than 100 levels.' }),
  );
});

test('twin: without a limit, some thousand brackets end the stack, and on some days the process', () => {
  const script = `import { parseDocument } from 'yaml';
    console.log(parseDocument('['.repeat(3_000), { prettyErrors: false }).errors[0].message);`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
  expect(status !== 0 || String(stdout).startsWith('Maximum call stack')).toBe(true);
});

test('aliases that double at each step are not written out, as they would be without a limit', () => {
  const doubling = ['a0: &a0 [x, x]'];
  for (let step = 1; step < 20; step++)
    doubling.push(`a${String(step)}: &a${String(step)} [*a${String(step - 1)}, *a${String(step - 1)}]`);
  expect(() => read(doubling.join('\n'))).toThrow('its aliases grow beyond measure');
  const twin = parseDocument(doubling.join('\n')).toJS({ maxAliasCount: -1 }) as Record<string, unknown>;
  expect(JSON.stringify(twin['a19']).length).toBeGreaterThan(2 ** 20);
});

/** How often a text is searched for one alias alone: without a context, nothing that was found is kept for the next. */
function countSearches(work: () => unknown): number {
  const resolve = vi.spyOn(Alias.prototype, 'resolve');
  work();
  const searches = resolve.mock.calls.filter(([, context]) => !context);
  resolve.mockRestore();
  return searches.length;
}

test('aliases within anchors within each other do not have the text searched for each of them, as they would where they are counted', () => {
  const nested = Array.from({ length: 50 }, (_, level) => `[&a${String(level)} `).join('');
  const names = Array.from({ length: 50 }, (_, level) => `*a${String(level)}`).join(', ');
  const text = `- &z 1\n- ${nested}[${'*z, '.repeat(48)}]${']'.repeat(50)}\n- [${names}]\n`;
  expect(countSearches(() => read(text))).toBe(0);
  const twin = parseDocument(text);
  expect(countSearches(() => twin.toJS({ maxAliasCount: 100 }))).toBeGreaterThan(1_000);
});

test('an alias is of what has had its anchor last, and an anchor holds in its own document', () => {
  expect(read('[&a 1, [*a, &a [2, &a 3, *a]], *a]')).toEqual([[1, [1, [2, 3, 3]], 3]]);
  expect(() => read('a: &a 1\n---\nb: *a\n')).toThrow('the alias “a” is of nothing');
});

test('a long text is not repeated beyond 1 MiB', () => {
  const long = (times: number) => `- &a ${'x'.repeat(100_000)}\n${'- *a\n'.repeat(times)}`;
  expect(read(long(10))).toHaveLength(1);
  expect(() => read(long(11))).toThrow(
    expect.objectContaining({ line: 12, message: expect.stringContaining('grow beyond measure') as string }),
  );
});

test.each([
  ['a: 1\nb: *nothing\n', 2, 'the alias “nothing” is of nothing'],
  ['b: *late\na: &late 1\n', 1, 'the alias “late” is of nothing'],
  ['a: &a [[*a]]\n', 1, 'the alias “a” is of nothing that ends'],
  ['a: !!js/function "x"\n', 1, 'js/function'],
  ['a: 1\na: 2\n', 2, 'is there twice'],
  ['a:\n  __proto__: { polluted: 1 }\n', 2, 'not allowed'],
  ['a:\n  constructor: { prototype: { polluted: 1 } }\n', 2, 'not allowed'],
  ['? [a]\n: 1\n', 1, 'plain text'],
])('refuses %j in line %i', (text, line, message) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ line, message: expect.stringContaining(message) as string }),
  );
  expect('polluted' in {}).toBe(false);
});

test('more tokens than are agreed are refused as a whole', () => {
  expect(() => read('- a\n'.repeat(100), 50)).toThrow(
    expect.objectContaining({ line: null, message: 'has too many lines: split it.' }),
  );
  expect(read('- a\n'.repeat(5), 50)).toEqual([Array.from({ length: 5 }, () => 'a')]);
});

test('what it reads is YAML 1.2: a country is no boolean, and an octal number looks like one', () => {
  expect(read('country: no\nold: 0777\nmode: 0o777\nanchored: &a { b: 1 }\nagain: *a\n')).toEqual([
    { country: 'no', old: 777, mode: 0o777, anchored: { b: 1 }, again: { b: 1 } },
  ]);
});
