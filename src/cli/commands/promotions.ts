import { PromotionsDocument, type PromotionState, type TagAddressInput } from '../../client/index.js';
import { ago } from '../printing/age.js';
import { defineCommand, text } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { everyPage } from '../printing/pages.js';

const states: Readonly<Record<string, PromotionState>> = {
  pending: 'PENDING',
  promoted: 'PROMOTED',
  rejected: 'REJECTED',
  expired: 'EXPIRED',
};

/** Lists the promotions into the namespace. */
export const promotions = defineCommand({
  name: 'promotions',
  operands: [],
  summary: 'List the promotions into the namespace, newest first.',
  examples: ['sluice promotions -n prod', 'sluice promotions -n prod --state=pending'],
  flags: { state: text('--state <state>', 'Only those that are so.', Object.keys(states)) },
  async run(_, { state: typed }, { client, namespace, signal, now }) {
    const state = typed === undefined ? undefined : states[typed];
    const { nodes } = await everyPage(async (after) => {
      const read = await client.request(PromotionsDocument, { namespace, state, after }, { signal });
      if (!read.namespace) throw missing('namespace', namespace);
      return read.namespace.promotions;
    });
    return {
      value: nodes,
      names: nodes.map(({ id }) => `promotion/${id}`),
      view: {
        columns: ['FROM', 'TO', 'STATE', 'REQUESTED', 'BY', 'DIGEST', 'ID'].map((title) => ({ title })),
        rows: nodes.map((each) => [
          shownTag(each.from),
          `${each.to.stream}:${each.to.tag}`,
          each.state.toLowerCase(),
          ago(each.requestedAt, now),
          each.requestedBy.name,
          each.digest,
          each.id,
        ]),
        empty: `Nothing was promoted into ${namespace}. Promote: sluice promote SOURCE DEST`,
      },
    };
  },
});

const shownTag = ({ namespace, stream, tag }: TagAddressInput) => `${namespace}/${stream}:${tag}`;
