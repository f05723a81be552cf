import { SetImageTagDocument } from '../../client/index.js';
import { wouldChange } from '../printing/changes.js';
import type { Context, Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { forEachTag } from './for-each-tag.js';
import { shown } from '../naming/names.js';

/** What `tag --follow` and `--follow-names` say. */
export interface VersionsToFollow {
  readonly semver: string | undefined;
  readonly glob: string | undefined;
  readonly prerelease: boolean;
  readonly dryRun: boolean;
}

/** Lets each tag named follow the best of a range of its stream's tags. */
export function followVersions(
  words: readonly string[],
  { semver, glob, prerelease, dryRun }: VersionsToFollow,
  context: Context,
): Promise<Result> {
  if (words.length === 0)
    throw new UsageError('Say which tags shall follow: tag DEST [DEST...] --follow RANGE.');
  return forEachTag(words, context, async (name) => {
    const input = { ...name, follow: { semver, glob, prerelease }, dryRun };
    const { client, signal, namespace } = context;
    const { setImageTag } = await client.request(SetImageTagDocument, { input }, { signal });
    const { imageTag, changes, cursor } = setImageTag;
    const tag = `${shown(name.namespace, name.stream, namespace)}:${name.tag}`;
    const range = [semver, glob].filter((part) => part !== undefined).join(' and ');
    const at = imageTag?.current ? `, now at ${imageTag.current.reference}` : '';
    const line = dryRun
      ? wouldChange(changes, setImageTag.blastRadius)
      : `Tag ${tag} set up to follow ${range}${at}.`;
    return { value: { imageTag, changes, cursor }, cursor, line };
  });
}
