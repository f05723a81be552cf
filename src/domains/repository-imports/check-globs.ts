import { badInput } from '../../platform/errors.js';

const mostGlobs = 100;
const longestTag = 128;

/** Refuses globs that are empty, longer than any tag, or too many. */
export function checkGlobs(globs: readonly string[], ...path: string[]): void {
  if (globs.length > mostGlobs) throw badInput(`Give at most ${String(mostGlobs)} globs.`, ...path);
  for (const glob of globs)
    if (glob === '' || glob.length > longestTag)
      throw badInput(`A glob has 1 to ${String(longestTag)} characters, e.g. v1.*`, ...path);
}
