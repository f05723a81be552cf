import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the page says can happen, by noun. */
const rows = new Map(
  Array.from(
    readFileSync('docs/events.md', 'utf8').matchAll(/^\| `([a-z-]+)` +\| `(\w+Event)` +\| (.+?) +\|$/gm),
    ([, noun = '', type = '', happenings = '']) => [noun, { type, happenings }] as const,
  ),
);

test('the page of events has each type of the contract that says more than every event', () => {
  const contract = readdirSync('schema').map((file) => readFileSync(`schema/${file}`, 'utf8'));
  const types = Array.from(contract.join().matchAll(/^type (\w+) implements Event/gm), ([, name]) => name);
  const told = new Set([...rows.values()].map(({ type }) => type));
  expect(types.filter((type) => type !== 'OtherEvent').sort()).toEqual([...told].sort());
});

test('the page of events has all that the domains say can happen', () => {
  const files = readdirSync('src/domains').map((domain) => `src/domains/${domain}/events.ts`);
  const code = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  const said = Array.from(code.join().matchAll(/'([a-z-]+)\.([a-z-]+)'/g), ([, noun = '', what = '']) => [
    noun,
    what,
  ]).filter(([noun = '']) => rows.has(noun));
  expect(said.length).toBeGreaterThan(30);
  const missing = said.filter(
    ([noun = '', what]) => !rows.get(noun)?.happenings.includes(`\`${String(what)}\``),
  );
  expect(missing).toEqual([]);
});
