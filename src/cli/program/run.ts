import { CommanderError } from 'commander';
import type { Context } from './command.js';
import { adviceOn, exitCodeOf, exitCodes, UsageError } from './exit-codes.js';
import { jsonPath } from '../printing/json-path.js';
import { isFormat, isView, pathIn, render } from '../printing/output.js';
import { shower } from '../printing/shower.js';
import { sayIfNoNamespace } from '../naming/known-namespace.js';
import { oneLine, plainJson, plainText } from '../printing/plain-text.js';
import { adviceInstead } from './instead.js';
import { buildProgram, plainSwitches, type Typed } from './program.js';
import { clientOf, openSession } from './session.js';
import { allVerbs, loadVerbs, verbOf } from './verbs.js';

/** The world outside, as far as the command line touches it. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Resolves when the reader has taken the text. */
  readonly write: (text: string) => Promise<void>;
  readonly writeError: (text: string) => void;
  readonly readInput: () => Promise<string | undefined>;
}

/** Does what the words say; resolves to the exit code. Data goes to standard output, talk to standard error. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    if (verbOf(words) === 'help' && words.includes('--markdown')) {
      const { markdown } = await import('./markdown.js');
      await terminal.write(markdown(await allVerbs()));
      return exitCodes.ok;
    }
    const insteadOfVerb = adviceInstead(verbOf(words));
    if (insteadOfVerb !== undefined) throw new UsageError(insteadOfVerb);
    const typed = await understand(isVersion(words) ? ['version'] : words, terminal);
    return typed ? await act(typed, terminal) : exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) return exitCodes.usage;
    return tell(error, terminal);
  }
}

const isVersion = ([word, ...more]: readonly string[]) =>
  more.length === 0 && (word === '--version' || word === '-V');

/** Parses the words; undefined when they only asked for help, which has then been given. */
async function understand(words: readonly string[], terminal: Terminal): Promise<Typed | undefined> {
  const commands = await loadVerbs(words);
  let typed: Typed | undefined;
  let help = '';
  const program = buildProgram(
    commands,
    {
      out: (text) => (help += text),
      err: (text) => {
        terminal.writeError(text);
      },
    },
    (understood) => (typed = understood),
  );
  try {
    program.parse(plainSwitches(words, commands), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
  if (help !== '') await terminal.write(help);
  return typed;
}

async function act({ command, words, values, global }: Typed, terminal: Terminal): Promise<number> {
  const text = (name: string) => (typeof global[name] === 'string' ? global[name] : undefined);
  const session = await openSession(
    { server: text('server'), token: text('token'), context: text('context'), namespace: text('namespace') },
    terminal.env,
  );
  if (global['output'] === 'cloudevents' && command.name !== 'events')
    throw new UsageError('-o cloudevents is for sluice events.');
  const format = isFormat(global['output']) ? global['output'] : 'table';
  const path = pathIn(format);
  const line = path === undefined ? plainJson : jsonPath(path);
  const verbose = global['verbose'] === true;
  const talk = (line: string) => {
    terminal.writeError(`${plainText(line)}\n`);
  };
  const context: Context = {
    session,
    get client() {
      return clientOf(session);
    },
    namespace: session.namespace,
    signal: terminal.signal,
    now: new Date(),
    verbose,
    wantsCloudEvents: global['output'] === 'cloudevents',
    talk,
    wantsData: !isView(format),
    show: shower(format, terminal.write, line),
    emit: (value) => terminal.write(`${plainText(line(value))}\n`),
    write: (text) => terminal.write(plainText(text)),
    readInput: terminal.readInput,
    allVerbs,
  };
  const result = await command.run(words, values, context);
  if (!result) return exitCodes.ok;
  const rendered = await render(result, format);
  if (rendered !== '') await terminal.write(rendered);
  else if (path !== undefined && Array.isArray(result.value) && result.value.length > 0)
    talk(
      `# ${path} leads to nothing: this is a list, so begin with e.g. {[*].name}; -o json shows what there is.`,
    );
  else if ('empty' in result.view && format !== 'name') {
    talk(result.view.empty);
    if (result.view.empty.includes(`namespace “${context.namespace}”`)) await sayIfNoNamespace(context);
  }
  if (verbose && result.cursor != null) talk(`# cursor ${oneLine(result.cursor)}`);
  return result.failure === undefined ? (result.exitCode ?? exitCodes.ok) : tell(result.failure, terminal);
}

/** Says what failed and what to do about it; an interruption needs no words. */
function tell(error: unknown, terminal: Terminal): number {
  if (terminal.signal.aborted && !(error instanceof UsageError)) return 130;
  const advice = adviceOn(error);
  const message = withoutVariables(error instanceof Error ? error.message : String(error));
  terminal.writeError(`error: ${plainText(message)}\n${advice === undefined ? '' : `${advice}\n`}`);
  return exitCodeOf(error);
}

/** A message about a value that a scalar refuses, without the variable that it went in by: nobody has typed that. */
const withoutVariables = (message: string): string =>
  message.replace(
    /^Variable "\$\w+" got invalid value (.+?)(?: at "[^"]*")?; /s,
    (_, value: string) => `${value} will not do: `,
  );
