import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const pages = ['.', 'docs', 'docs/adr', 'examples', 'migrations', 'starter'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => normalize(join(folder, name))),
);

const read = (file: string) => readFileSync(file, 'utf8');

/** A heading as addresses name it. */
const anchor = (heading: string) =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string) =>
  Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading = '']) => anchor(heading));

/** Where a page leads to within the project, outside of its examples. */
const targetsIn = (text: string) =>
  Array.from(
    text.replaceAll(/^```[^]*?^```/gm, '').matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)/gm),
    ([, inline, below]) => inline ?? below ?? '',
  ).filter((target) => !/^[a-z]+:/.test(target));

/** The targets of a page that lead nowhere. */
const brokenIn = (page: string, text: string) =>
  targetsIn(text).filter((target) => {
    const [path = '', place] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(file)) return true;
    return (
      place !== undefined &&
      file.endsWith('.md') &&
      !anchorsIn(file === page ? text : read(file)).includes(place)
    );
  });

test('every link of the documents leads somewhere, also to the heading that it names', () => {
  expect(pages.flatMap((page) => targetsIn(read(page))).length).toBeGreaterThan(100);
  expect(pages.flatMap((page) => brokenIn(page, read(page)).map((target) => `${page}: ${target}`))).toEqual(
    [],
  );
});

test('a page or a heading that is gone would be found', () => {
  const text =
    '# There\n[a](gone.md) [b](#there) [c](#gone) [d](docs/events.md#batches) [e](docs/events.md#gone)';
  expect(brokenIn('README.md', text)).toEqual(['gone.md', '#gone', 'docs/events.md#gone']);
});

test('every page of docs can be reached from the first one', () => {
  const seen = new Set(['README.md']);
  for (const page of seen)
    for (const target of targetsIn(read(page))) {
      // A folder shows its README.
      const file = join(dirname(page), target.split('#')[0] ?? '').replace(/\/$/, '/README.md');
      if (file.endsWith('.md')) seen.add(file);
    }
  expect(pages.filter((page) => page.startsWith('docs') && !seen.has(page))).toEqual([]);
});

test('every script of npm that the documents name is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...pages, 'AGENTS.md'].flatMap((page) =>
    Array.from(read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g), ([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
