import { ApprovePromotionDocument } from '../../client/index.js';
import { dryRunFlag, wouldChange } from '../printing/changes.js';
import { defineCommand, text } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';

/** Approves a promotion that somebody else asked for. */
export const approve = defineCommand({
  name: 'approve',
  operands: ['<id>'],
  summary: 'Approve the promotion of exactly one image; sluice promotions lists those that wait.',
  examples: [
    'sluice approve ID --digest=sha256:3823c45b…',
    'sluice approve ID --digest=sha256:3823c45b… --dry-run',
  ],
  flags: {
    digest: text('--digest <digest>', 'The whole digest of the image that is approved.'),
    dryRun: dryRunFlag,
  },
  async run([id = ''], { digest, dryRun }, { client, signal }) {
    if (digest === undefined) throw new UsageError('Say which image you approve: --digest=sha256:….');
    const input = { id, digest, dryRun: dryRun ?? false };
    const { approvePromotion } = await client.request(ApprovePromotionDocument, { input }, { signal });
    const { promotion, changes, cursor } = approvePromotion;
    const to = promotion ? `${promotion.to.namespace}/${promotion.to.stream}:${promotion.to.tag}` : '';
    return {
      value: { promotion, changes, cursor },
      names: [`promotion/${id}`],
      view: {
        text:
          dryRun === true
            ? wouldChange(changes, approvePromotion.blastRadius)
            : `Tag ${to} promoted to ${digest}.`,
      },
      cursor,
    };
  },
});
