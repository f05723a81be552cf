import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '../../../src/settings.js';

const filesIn = (folder: string, form: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && form.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map(({ parentPath, name }) => join(parentPath, name));

const variablesIn = (files: readonly string[]) =>
  new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/\bSLUICE_[A-Z0-9_]*[A-Z0-9]\b/g) ?? []));

const documents = [
  ...filesIn('docs', /\.md$/),
  ...['README.md', 'CHANGELOG.md', '.env.example', 'examples/README.md', 'starter/README.md'],
];
const code = [
  ...filesIn('src', /\.tsx?$/),
  ...filesIn('scripts', /\.mjs$/),
  ...filesIn('deploy', /./),
  ...filesIn('starter', /\.ts$/),
  ...filesIn('test/bench', /\.ts$/),
];

test('every variable that the documents name is one that something heeds', () => {
  const known = variablesIn(code);
  const named = [...variablesIn(documents)];
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('every setting, and every variable that a program of others is given, is in the documents', () => {
  const named = variablesIn(documents);
  const given = variablesIn(filesIn('src/cli/agent', /\.ts$/));
  const all = [...Object.keys(settings.shape).filter((name) => name.startsWith('SLUICE_')), ...given];
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter((name) => !named.has(name))).toEqual([]);
});
