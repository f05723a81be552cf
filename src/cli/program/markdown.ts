import type { Command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { globalOptions } from './global-options.js';

const options = (rows: readonly (readonly [flags: string, summary: string])[]) =>
  rows.map(([flags, summary]) => `- \`${flags}\`: ${summary}`);

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  ok: 'Done.',
  failure: 'It failed, and no other code fits.',
  usage: 'What was typed, or a file, is wrong.',
  notFound: 'No such thing.',
  denied: 'Not logged in, or not allowed.',
  conflict: 'It has changed meanwhile, exists already, or needs --confirm; or a cursor is too old.',
  rateLimited: 'Too many requests.',
  checkFailed: 'A check said no.',
  timeOut: 'It took too long.',
};

/** The reference of the command line as Markdown, made from the definitions of the verbs. */
export function markdown(commands: readonly Command[]): string {
  return [
    '# The command line',
    '',
    'Made by `sluice help --markdown`; the definitions are in `src/cli/commands/`. Data goes to standard output, all',
    'else to standard error.',
    '',
    '## Options of every verb',
    '',
    ...options(globalOptions),
    '',
    "`-o jsonpath='{.current.digest}'` prints a part of what `-o json` prints, as `oc` takes it; `sluice explain istag` says",
    'what there is. `source <(sluice completion bash)` has the shell complete all that follows.',
    '',
    'The session is kept in `~/.config/sluice/config.json`, or the file that `SLUICE_CONFIG` names.',
    '',
    ...commands.flatMap(section),
    '## Exit codes',
    '',
    ...Object.entries(exitCodes).map(
      ([name, code]) => `- ${String(code)}: ${meanings[name as keyof typeof exitCodes]}`,
    ),
    '',
  ].join('\n');
}

const section = ({ name, operands, summary, examples, flags }: Command) => [
  `## ${name}`,
  '',
  summary,
  '',
  '```sh',
  `# ${['sluice', name, ...(Object.keys(flags).length > 0 ? ['[options]'] : []), ...operands].join(' ')}`,
  ...examples,
  '```',
  '',
  ...(Object.keys(flags).length === 0
    ? []
    : [...options(Object.values(flags).map((flag) => [flag.flags, flag.summary + oneOf(flag.choices)])), '']),
];

const oneOf = (choices: readonly string[] = []) =>
  choices.length === 0 ? '' : ` One of ${choices.join(', ')}.`;
