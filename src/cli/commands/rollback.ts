import { RollbackImageTagDocument } from '../../client/index.js';
import { defineCommand, text } from '../command.js';
import { parseTagName, shown } from '../names.js';
import { parseRollbackTarget } from '../rollback-target.js';

/** Puts an earlier item of a tag's history on top again. */
export const rollback = defineCommand({
  name: 'rollback',
  operands: ['<name:tag>'],
  summary:
    'Point a tag at something it pointed at before; without --to, at what was before the current item.',
  examples: ['sluice rollback web:prod --reason "500s since noon"', 'sluice rollback web:prod --to=2h'],
  flags: {
    to: text(
      '--to <item>',
      'A position (1), revision (#7), digest (sha256:3823c45b), time ago (2h) or instant.',
    ),
    reason: text('--reason <text>', 'Kept in the history for those who ask why.'),
  },
  async run([name = ''], { to, reason }, { client, namespace, signal, now }) {
    const input = {
      ...parseTagName(name, namespace),
      to: to === undefined ? undefined : parseRollbackTarget(to, now),
      reason,
    };
    const { rollbackImageTag } = await client.request(RollbackImageTagDocument, { input }, { signal });
    const { imageTag, cursor } = rollbackImageTag;
    const tag = `${shown(input.namespace, input.stream, namespace)}:${input.tag}`;
    const item = imageTag?.current;
    return {
      value: { imageTag, cursor },
      names: [`imagestreamtag/${tag}`],
      view: { text: item ? `Tag ${tag} rolled back to ${item.reference}.` : `Tag ${tag} rolled back.` },
      cursor,
    };
  },
});
