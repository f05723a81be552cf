import { RollbackImageTagDocument } from '../../client/index.js';
import { dryRunFlag, wouldChange } from '../printing/changes.js';
import { defineCommand, text as textFlag, toggle } from '../program/command.js';
import { isDeploymentKind } from '../deployments/deployment-names.js';
import { parseTagName, shown } from '../naming/names.js';
import { parseRollbackTarget } from '../tags/rollback-target.js';
import { rollout } from './rollout.js';

/** Puts an earlier item of a tag's history on top again. */
export const rollback = defineCommand({
  name: 'rollback',
  operands: ['<name:tag>'],
  summary:
    'Point a tag (or dc/NAME) at something it pointed at before, and hold it there; without --to, at what was before the current item.',
  examples: ['sluice rollback web:prod --reason "500s since noon"', 'sluice rollback web:prod --to=2h'],
  flags: {
    to: textFlag(
      '--to <item>',
      'A position (1), revision (#7), digest (sha256:3823c45b), time ago (2h) or instant.',
    ),
    reason: textFlag('--reason <text>', 'Kept in the history for those who ask why.'),
    hold: toggle('--no-hold', 'Let the next import, or the tag that this one tracks, move it on.'),
    dryRun: dryRunFlag,
  },
  async run([name = ''], { to, reason, hold, dryRun }, context) {
    const { client, namespace, signal, now } = context;
    if (name.includes('/') && isDeploymentKind(name))
      return rollout.run(['undo', name], { toRevision: to, reason, hold, dryRun }, context);
    const input = {
      ...parseTagName(name, namespace),
      to: to === undefined ? undefined : parseRollbackTarget(to, now),
      reason,
      hold: hold ?? true,
      dryRun: dryRun ?? false,
    };
    const { rollbackImageTag } = await client.request(RollbackImageTagDocument, { input }, { signal });
    const { imageTag, changes, cursor } = rollbackImageTag;
    const tag = `${shown(input.namespace, input.stream, namespace)}:${input.tag}`;
    const reference = imageTag?.current?.reference;
    const text = `Tag ${tag} rolled back${reference === undefined ? '' : ` to ${reference}`}.`;
    return {
      value: { imageTag, changes, cursor },
      names: [`imagestreamtag/${tag}`],
      view: { text: dryRun === true ? wouldChange(changes, rollbackImageTag.blastRadius) : text },
      cursor,
    };
  },
});
