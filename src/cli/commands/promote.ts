import { PromoteImageTagDocument } from '../../client/index.js';
import { dryRunFlag, wouldChange } from '../printing/changes.js';
import { defineCommand, text, toggle } from '../program/command.js';
import { parseTagName, shown, type TagName } from '../naming/names.js';

/** Brings the image of one tag to another, as a rule in another namespace. */
export const promote = defineCommand({
  name: 'promote',
  operands: ['<source>', '<destination>'],
  summary:
    'Point a tag at the image that another tag points at, by digest; perhaps only once it is approved.',
  examples: [
    'sluice promote test/web:1.4 prod/web:1.4',
    'sluice promote test/web:1.4 prod/web:live --require-approval',
  ],
  flags: {
    requireApproval: toggle(
      '--require-approval',
      'Wait until somebody else has approved exactly this image.',
    ),
    digest: text('--digest <digest>', 'Refuse unless the source points at this image.'),
    expires: text('--expires <span>', 'How long it may be approved, e.g. 12h; 7d if left out.'),
    dryRun: dryRunFlag,
  },
  async run([source = '', destination = ''], options, { client, namespace, signal }) {
    const [from, to] = [parseTagName(source, namespace), parseTagName(destination, namespace)];
    const input = {
      from,
      to,
      requireApproval: options.requireApproval ?? false,
      expectedDigest: options.digest,
      expiresIn: options.expires,
      dryRun: options.dryRun ?? false,
    };
    const { promoteImageTag } = await client.request(PromoteImageTagDocument, { input }, { signal });
    const { promotion, changes, cursor } = promoteImageTag;
    const show = ({ namespace: room, stream, tag }: TagName) => `${shown(room, stream, namespace)}:${tag}`;
    const [digest, id] = [promotion?.digest ?? '', promotion?.id ?? ''];
    const done =
      promotion?.state === 'PENDING'
        ? `The promotion of ${show(from)} to ${show(to)} waits for approval:\n  sluice approve ${id} --digest=${digest}`
        : `Tag ${show(to)} promoted from ${show(from)} to ${digest}.`;
    return {
      value: { promotion, changes, cursor },
      names: promotion && options.dryRun !== true ? [`promotion/${promotion.id}`] : [],
      view: { text: options.dryRun === true ? wouldChange(changes, promoteImageTag.blastRadius) : done },
      cursor,
    };
  },
});
