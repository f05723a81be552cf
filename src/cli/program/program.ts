import { Command as Program, InvalidArgumentError, Option } from 'commander';
import type { Command, Flag } from './command.js';
import { globalOptions } from './global-options.js';
import { formats, isFormat } from '../printing/output.js';
import { headingOf } from './verbs.js';

/** What was typed, once it has been understood. */
export interface Typed {
  readonly command: Command;
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly global: Readonly<Record<string, unknown>>;
}

/**
 * The command line as commander knows it, with `commands` for verbs. `onCommand` gets what was understood;
 * mistakes and calls for help end in a `CommanderError`.
 */
export function buildProgram(
  commands: readonly Command[],
  write: { out: (text: string) => void; err: (text: string) => void },
  onCommand: (typed: Typed) => void,
): Program {
  const program = new Program('sluice')
    .description('Image streams at the command line, with the verbs of oc.')
    .configureOutput({ writeOut: write.out, writeErr: write.err })
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showSuggestionAfterError()
    .showHelpAfterError('All verbs: sluice --help')
    .addHelpText('after', '\nA first one: sluice login URL --token TOKEN, then sluice get is.')
    .exitOverride();
  for (const [flags, summary] of globalOptions) {
    const option = new Option(flags, summary);
    program.addOption(flags.startsWith('-o') ? option.argParser(formatIn) : option);
  }
  for (const command of commands)
    program.addCommand(
      verb(command, onCommand)
        .copyInheritedSettings(program)
        .showHelpAfterError(`See: sluice ${command.name} --help`),
    );
  return program;
}

function formatIn(value: string): string {
  if (isFormat(value) || value === 'cloudevents') return value;
  throw new InvalidArgumentError(`Allowed choices are ${formats.join(', ')}, jsonpath={…}, cloudevents.`);
}

/** What a verb does, as far as a list of all of them tells it. */
const inBrief = (summary: string) => `${/^[^:;.]+/.exec(summary)?.[0] ?? summary}.`;

function verb(command: Command, onCommand: (typed: Typed) => void): Program {
  const program = new Program(command.name)
    .summary(inBrief(command.summary))
    .description(command.summary)
    .helpGroup(`${headingOf(command.name)}:`)
    .addHelpText(
      'after',
      [
        '',
        'Examples:',
        ...command.examples.map((example) => `  ${example}`),
        '',
        'Options of every verb: sluice --help',
      ].join('\n'),
    );
  for (const operand of command.operands) program.argument(operand);
  for (const flag of Object.values(command.flags))
    for (const option of optionsOf(flag)) program.addOption(option);
  return program.action(() => {
    onCommand({
      command,
      words: program.args,
      values: program.opts(),
      global: program.parent?.opts() ?? {},
    });
  });
}

function optionsOf(flag: Flag<unknown>): Option[] {
  const option = new Option(flag.flags, flag.summary);
  if (flag.choices) option.choices(flag.choices);
  if (flag.preset !== undefined) option.preset(flag.preset);
  if (flag.kind === 'list')
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return flag.kind === 'switch' && option.long
    ? [option, new Option(option.long.replace('--', '--no-')).hideHelp()]
    : [option];
}

/**
 * Writes `--x=true` and `--x=false`, which fingers used to `oc` type, as `--x` and `--no-x`; and a switch with another
 * value as the switch and the option that the value belongs to.
 */
export const plainSwitches = (words: readonly string[], commands: readonly Command[]): string[] => {
  const switches = new Map(
    commands
      .flatMap(({ flags }) => Object.values(flags))
      .filter(({ kind }) => kind === 'switch')
      .map(({ flags, valueFor }) => [new Option(flags).long, valueFor]),
  );
  return words.flatMap((word) => {
    const [, long = '', value = ''] = /^(--[a-z-]+)=(.+)$/.exec(word) ?? [];
    if (!switches.has(long)) return [word];
    if (value === 'true') return [long];
    if (value === 'false') return [long.replace('--', '--no-')];
    const valueFor = switches.get(long);
    return valueFor === undefined ? [word] : [long, `${valueFor}=${value}`];
  });
};
