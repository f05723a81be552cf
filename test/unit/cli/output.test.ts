import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonPath } from '../../../src/cli/printing/json-path.js';
import { render } from '../../../src/cli/printing/output.js';
import { plainText } from '../../../src/cli/printing/plain-text.js';

const result = {
  value: [{ name: 'app', note: 'a\u001b[2J\u009b1m\u202e' }],
  names: ['imagestream/app'],
  view: {
    columns: [{ title: 'NAME' }, { title: 'NOTE' }, { title: 'MORE', wide: true }],
    rows: [
      ['app', 'line\nfeed\u001b[2J', 'x'],
      ['long-name', '', 'y'],
    ],
    empty: 'None.',
  },
};

test('a table has columns three blanks apart, and no blanks at the ends of its lines', async () => {
  expect(await render(result, 'table')).toBe('NAME        NOTE\napp         line feed[2J\nlong-name\n');
  expect((await render(result, 'wide')).split('\n')[1]).toBe('app         line feed[2J   x');
});

test('a table has any number of rows', async () => {
  const rows = Array.from({ length: 200_000 }, (_, n) => [String(n), '']);
  const text = await render({ ...result, view: { ...result.view, rows } }, 'table');
  expect(text.endsWith('199999\n')).toBe(true);
});

test('JSON says exactly what the server said, and moves no terminal', async () => {
  const json = await render(result, 'json');
  expect(JSON.parse(json)).toEqual(result.value);
  expect(json).toBe(plainText(json));
});

test('YAML says exactly what the server said, and moves no terminal', async () => {
  const yaml = await render(result, 'yaml');
  expect(yaml).toBe(plainText(yaml));
  expect(parse(yaml)).toEqual(result.value);
});

test('names come one a line', async () => {
  expect(await render(result, 'name')).toBe('imagestream/app\n');
});

test('plain text keeps what people write and drops what terminals obey', () => {
  expect(plainText('tab\tline\nfeed — “quoted”')).toBe('tab\tline\nfeed — “quoted”');
  expect(plainText('\u0000a\u001b[2J\u007f\u009b1m\u202e\u2066\r')).toBe('a[2J1m');
});

const stream = {
  name: 'web',
  labels: [
    { key: 'team', value: 'shop' },
    { key: 'tier', value: '1' },
  ],
  tags: [
    { name: '1.4', current: { digest: 'sha256:aa', revision: 2 } },
    { name: 'prod', current: null },
  ],
};

test.each([
  ['{.name}', 'web'],
  ['{.tags[0].current.digest}', 'sha256:aa'],
  ['{.tags[*].name}', '1.4 prod'],
  ['{.tags[-1:].name}/{.tags[-1].name}', 'prod/prod'],
  ["{['name']}: {.labels[?(@.key=='team')].value}", 'web: shop'],
  ['{.labels[?(@.key!="team")].value}', '1'],
  ['{.tags[?(@.current)].name}', '1.4'],
  ['{..digest}', 'sha256:aa'],
  ['{range .tags[*]}{.name}{"\\t"}{.current.revision}{"\\n"}{end}', '1.4\t2\nprod\t\n'],
  ['{.tags[0].current}', '{"digest":"sha256:aa","revision":2}'],
  ['{.tags[1].current}|{.nothing}|{$.name}{@.name}', '||webweb'],
  ['{.tags[7].name}{.tags[-7].name}', ''],
])('-o jsonpath=%s is %j', (template, text) => {
  expect(jsonPath(template)(stream)).toBe(text);
});

test.each(['{.a', '{range .a}', '{end}', '{.a[}', '{.a b}', '{[?(]}'])('%s is no JSONPath', (template) => {
  expect(() => jsonPath(template)).toThrow(/is no JSONPath/);
});

test('what a JSONPath finds moves no terminal', async () => {
  expect(await render(result, 'jsonpath={[0].note}')).toBe('a[2J1m\n');
});
