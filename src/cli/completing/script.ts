import type { Command } from '../program/command.js';
import { globalOptions, withValue } from '../program/global-options.js';
import { firstWords } from './first-words.js';

/** The script of a shell that is known; undefined for others. */
export function scriptFor(shell: string, commands: readonly Command[]): string | undefined {
  if (shell === 'bash') return bash(commands);
  // zsh takes scripts made for bash.
  if (shell === 'zsh')
    return `autoload -U +X compinit && compinit -u\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`;
  return shell === 'fish' ? fish(commands) : undefined;
}

const longOf = (flags: string) => /--[a-z-]+/.exec(flags)?.[0] ?? '';

const optionsOf = ({ flags }: Command) => Object.values(flags).map((flag) => longOf(flag.flags));

const everywhere = ['--help', ...globalOptions.map(([flags]) => longOf(flags))];

/** What may stand behind these verbs as NAME, where the word before is a kind. */
const named = ['get', 'describe', 'delete', 'export'];

const bash = (commands: readonly Command[]) => `_sluice() {
  local cur=\${COMP_WORDS[COMP_CWORD]} verb= kind= i words where=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${[...withValue].join(' | ')}) where+=("\${COMP_WORDS[@]:i:2}"); ((i++)) ;;
      -*) ;;
      *) if [[ -z $verb ]]; then verb=\${COMP_WORDS[i]}; elif [[ -z $kind ]]; then kind=\${COMP_WORDS[i]}; fi ;;
    esac
  done
  case $verb:$kind:$cur in
    *:*:-*)
      case $verb in
${commands.map((command) => `        ${command.name}) words='${optionsOf(command).join(' ')}' ;;`).join('\n')}
      esac
      words+=' ${everywhere.join(' ')}' ;;
    ::*) words='${commands.map(({ name }) => name).join(' ')}' ;;
${commands.flatMap((command) => firstOf(command)).join('\n')}
${named.map((verb) => `    ${verb}:?*:*) words=$(sluice "\${where[@]}" get "$kind" -o name 2>/dev/null | sed 's#^[^/]*/##') ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _sluice sluice
`;

const firstOf = (command: Command) => {
  const words = firstWords(command);
  return words.length === 0 ? [] : [`    ${command.name}::*) words='${words.join(' ')}' ;;`];
};

const fish = (commands: readonly Command[]) =>
  [
    'complete -c sluice -f',
    ...commands.flatMap((command) => [
      `complete -c sluice -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
      ...firstWords(command).map(
        (word) => `complete -c sluice -n ${quoted(`__fish_seen_subcommand_from ${command.name}`)} -a ${word}`,
      ),
      ...Object.values(command.flags).map(
        ({ flags, summary }) =>
          `complete -c sluice -n ${quoted(`__fish_seen_subcommand_from ${command.name}`)} -l ${longOf(flags).slice(2)} -d ${quoted(summary)}`,
      ),
    ]),
    '',
  ].join('\n');

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
