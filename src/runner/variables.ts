import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunnerWorkFragment } from '../client/index.js';
import type { Job } from './job.js';

/** A variable of the environment. */
export type Variable = readonly [name: string, value: string];

/** The strategy's variables that may stay in the image: those that come from no secret. */
export const plainEnv = ({ env, secretEnv }: RunnerWorkFragment): Variable[] =>
  env.filter(({ key }) => !secretEnv.includes(key)).map(({ key, value }) => [key, value]);

/** Those that come from secrets: a build may see them, and its image never has them. */
export const secretEnvOf = ({ env, secretEnv }: RunnerWorkFragment): Variable[] =>
  env.filter(({ key }) => secretEnv.includes(key)).map(({ key, value }) => [key, value]);

/**
 * The words that offer variables that come from secrets to a Dockerfile, as `RUN --mount=type=secret,id=NAME`: an `ENV`
 * would stay in the image for all to read.
 */
export async function secretEnvWords({ folder, work, log }: Job): Promise<string[]> {
  const words: string[] = [];
  if (work.secretEnv.length === 0) return words;
  const place = join(folder, 'secret-env');
  await mkdir(place, { recursive: true, mode: 0o700 });
  for (const [name, value] of secretEnvOf(work)) {
    await writeFile(join(place, name), value, { mode: 0o600 });
    await log.say(
      `${name} comes from a secret, and is no variable of the image: use RUN --mount=type=secret,id=${name}.`,
    );
    words.push('--secret', `id=${name},src=${join(place, name)}`);
  }
  return words;
}
