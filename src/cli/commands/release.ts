import { ReleaseImageTagDocument } from '../../client/index.js';
import { dryRunFlag, wouldChange } from '../printing/changes.js';
import { defineCommand } from '../program/command.js';
import { parseTagName, shown } from '../naming/names.js';

/** Lets a tag move again that a rollback holds. */
export const release = defineCommand({
  name: 'release',
  operands: ['<name:tag>'],
  summary: 'Let a tag move again that is held since a rollback; one that tracks another goes there at once.',
  examples: ['sluice release web:prod', 'sluice release web:latest --dry-run'],
  flags: { dryRun: dryRunFlag },
  async run([name = ''], { dryRun }, { client, namespace, signal }) {
    const input = { ...parseTagName(name, namespace), dryRun: dryRun ?? false };
    const { releaseImageTag } = await client.request(ReleaseImageTagDocument, { input }, { signal });
    const { imageTag, changes, cursor } = releaseImageTag;
    const tag = `${shown(input.namespace, input.stream, namespace)}:${input.tag}`;
    const text = changes.length > 0 ? `Tag ${tag} released.` : `Tag ${tag} was not held.`;
    return {
      value: { imageTag, changes, cursor },
      names: [`imagestreamtag/${tag}`],
      view: { text: dryRun === true ? wouldChange(changes, releaseImageTag.blastRadius) : text },
      cursor,
    };
  },
});
