import { expect, test } from 'vitest';
import { parse } from 'yaml';
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
