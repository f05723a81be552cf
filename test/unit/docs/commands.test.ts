import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Command } from '../../../src/cli/program/command.js';
import { globalOptions, withValue } from '../../../src/cli/program/global-options.js';
import { allVerbs } from '../../../src/cli/program/verbs.js';

const verbs = new Map((await allVerbs()).map((command) => [command.name, command]));

const longs = (flags: string) => flags.match(/--[a-z-]+/g) ?? [];
const optionsOf = ({ flags }: Command) => Object.values(flags).flatMap((flag) => longs(flag.flags));
const everywhere = ['--help', '--markdown', ...globalOptions.flatMap(([flags]) => longs(flags))];

/** The commands in a text: at the beginning of a line, behind a prompt, in backticks, or behind `|` and the like. */
const commandsIn = (text: string) =>
  Array.from(
    text.matchAll(/(?:^|[`$(|&] ?|^ *(?:#|\/\/) *)(?:\.\/bin\/)?sluice ((?:'[^'\n]*'|[^`#|&;)\n])+)/gm),
    ([, words = '']) => words.trim().split(/\s+/),
  );

/** What a command says that the command line does not know; prose that begins like one counts as none. */
function unknownIn(words: readonly string[]): string[] {
  const start = words.findIndex(
    (word, index) => !word.startsWith('-') && !withValue.has(words[index - 1] ?? ''),
  );
  const verb = words[start]?.replace(/[.,:]+$/, '') ?? '';
  if (!/^[a-z-]+$/.test(verb) || verb === 'help') return [];
  const command = verbs.get(verb);
  if (!command) return [verb];
  const known = [...everywhere, ...optionsOf(command)];
  return words
    .flatMap((word) => /^--[a-z-]+/.exec(word)?.[0].replace(/^--no-/, '--') ?? [])
    .filter((option) => !known.includes(option))
    .map((option) => `${verb} ${option}`);
}

const files = ['docs', 'docs/adr', 'examples', 'starter', '.']
  .flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `${folder}/${name}`),
  )
  .filter((file) => /\.(md|ts|py|sh)$/.test(file));

test('every command in the documents has a verb and options that there are', () => {
  const commands = files.flatMap((file) =>
    commandsIn(readFileSync(file, 'utf8')).map((words) => ({ file, words })),
  );
  expect(commands.length).toBeGreaterThan(100);
  const wrong = commands.flatMap(({ file, words }) =>
    unknownIn(words).map((what) => `${file}: ${what} in sluice ${words.join(' ')}`),
  );
  expect(wrong).toEqual([]);
});

test('a verb or an option that is gone would be found', () => {
  const wrong = (text: string) => commandsIn(text).flatMap(unknownIn);
  expect(wrong('$ sluice -n shop tga a:1 b:1')).toEqual(['tga']);
  expect(wrong('run `sluice tag a:1 b:1 --scheduld`')).toEqual(['tag --scheduld']);
  expect(wrong('$ sluice -n shop tag a:1 b:1 --scheduled=15m -o json')).toEqual([]);
});
