import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildFailure } from '../build-failure.js';
import { outputOf, type ProgramOptions } from '../program.js';

/** Nothing that runs a program, reads a file, or leads to another address. */
const harmless =
  /^http\.(?:.+\.)?(?:sslverify|sslversion|version|postbuffer|lowspeedlimit|lowspeedtime|useragent)$/i;

/**
 * The variables that give git the settings of a source secret's `.gitconfig`, as far as they are harmless: that file is
 * written by those who define builds, and git's settings can be programs. What is left out is said in the log.
 */
export async function settingsVariables(
  text: string,
  folder: string,
  { env, signal, onOutput }: Pick<ProgramOptions, 'env' | 'signal' | 'onOutput'>,
): Promise<Record<string, string>> {
  const file = join(folder, 'gitconfig');
  await writeFile(file, text, { mode: 0o600 });
  const list = await outputOf(
    ['git', 'config', '--file', file, '--no-includes', '--null', '--list'],
    { folder, env, signal },
    () =>
      new BuildFailure('FetchSourceFailed', 'The .gitconfig of the source secret is none that git reads.'),
  );
  const settings = list
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.split(/\n(.*)/s, 2) as [name: string, value?: string]);
  const ignored = settings.filter(([name]) => !harmless.test(name)).map(([name]) => name);
  if (ignored.length > 0)
    await onOutput?.(
      Buffer.from(`warning: these settings of the .gitconfig are not used: ${ignored.join(', ')}\n`),
    );
  const kept = settings.filter(([name]) => harmless.test(name));
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(kept.length)],
    ...kept.flatMap(([name, value = 'true'], index) => [
      [`GIT_CONFIG_KEY_${String(index)}`, name],
      [`GIT_CONFIG_VALUE_${String(index)}`, value],
    ]),
  ]) as Record<string, string>;
}
