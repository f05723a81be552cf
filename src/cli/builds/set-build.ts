import type { BuildConfigPartsFragment, BuildSpecInput } from '../../client/index.js';
import { text, toggle, type Context, type Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { specAsInput } from './as-input.js';
import { readTyped, saveConfig } from './save-config.js';

/** What `set` takes for definitions of builds, beside `--remove`. */
export const setBuildFlags = {
  postCommit: toggle('--post-commit', 'For build-hook: what runs before the image is pushed.'),
  script: text('--script <text>', 'For build-hook: a shell script.'),
  command: toggle('--command', 'For build-hook: the words are the command instead of its arguments.'),
  source: toggle('--source', 'For build-secret: the secret for the source.'),
  push: toggle('--push', 'For build-secret: the secret that pushes the image.'),
  pull: toggle('--pull', 'For build-secret: the secret that pulls the builder image.'),
};

/** Whether that is something of a definition of builds. */
export const isBuildSetting = (what: string): what is 'build-hook' | 'build-secret' =>
  what === 'build-hook' || what === 'build-secret';

/** Changes one thing about a definition of builds. */
export async function setOfBuild(
  what: 'build-hook' | 'build-secret',
  [word = '', ...values]: readonly string[],
  options: HookOptions & SecretOptions & { readonly dryRun: boolean | undefined },
  context: Context,
): Promise<Result> {
  const config = await readTyped(word, context);
  const isHook = what === 'build-hook';
  return saveConfig(context, config, {
    spec: isHook ? withHook(config, values, options) : withSecret(config, values[0], options),
    about: isHook ? 'hooks' : 'secret',
    dryRun: options.dryRun ?? false,
  });
}

interface HookOptions {
  readonly postCommit: boolean | undefined;
  readonly script: string | undefined;
  readonly command: boolean | undefined;
  readonly remove: boolean | undefined;
}

function withHook(
  config: BuildConfigPartsFragment,
  words: readonly string[],
  options: HookOptions,
): BuildSpecInput {
  if (options.postCommit !== true) throw new UsageError('Say which hook: --post-commit is the only one.');
  const { script, command, remove } = options;
  if (remove === true) return { ...specAsInput(config.spec), postCommit: undefined };
  if (script === undefined && words.length === 0)
    throw new UsageError('Give --script, or a command, or --remove.');
  const hook = command === true ? { command: words } : { script, args: words };
  return { ...specAsInput(config.spec), postCommit: hook };
}

interface SecretOptions {
  readonly source: boolean | undefined;
  readonly push: boolean | undefined;
  readonly pull: boolean | undefined;
  readonly remove: boolean | undefined;
}

function withSecret(
  config: BuildConfigPartsFragment,
  secret: string | undefined,
  { source, push, pull, remove }: SecretOptions,
): BuildSpecInput {
  if ([source, push, pull].filter((flag) => flag === true).length !== 1)
    throw new UsageError('Say what the secret is for: --source, --push or --pull.');
  if ((secret === undefined) !== (remove === true)) throw new UsageError('Name a secret, or give --remove.');
  const spec = specAsInput(config.spec);
  if (source === true) return { ...spec, source: { ...spec.source, sourceSecret: secret } };
  if (push === true) return { ...spec, output: { ...spec.output, pushSecret: secret } };
  const { docker, source: s2i, custom } = spec.strategy;
  if (docker) return { ...spec, strategy: { docker: { ...docker, pullSecret: secret } } };
  if (s2i) return { ...spec, strategy: { source: { ...s2i, pullSecret: secret } } };
  if (custom) return { ...spec, strategy: { custom: { ...custom, pullSecret: secret } } };
  throw new UsageError('A pipeline pulls no builder image.');
}
