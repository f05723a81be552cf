import { TriggersDocument, type TriggerPartsFragment } from '../../client/index.js';
import { ago } from '../printing/age.js';
import type { Context, Result } from '../program/command.js';
import { everyPage } from '../printing/pages.js';

const words = {
  DEPLOYMENT: 'deployment',
  BUILD_CONFIG: 'bc',
  CONSUMER: 'consumer',
  WEBHOOK: 'webhook',
} as const;

/** A trigger's target, as the command line names it. */
export const targetOf = ({ target }: Pick<TriggerPartsFragment, 'target'>): string =>
  `${words[target.kind]}/${target.name}`;

/** What a trigger watches. */
export const watched = ({ from, namespace }: Pick<TriggerPartsFragment, 'from' | 'namespace'>): string =>
  from
    ? `${from.namespace === namespace ? '' : `${from.namespace}/`}${from.stream}:${from.tag}`
    : 'its configuration';

/** The triggers of the namespace. */
export async function getTriggers({ client, signal, namespace, now }: Context): Promise<Result> {
  const { nodes } = await everyPage(async (after) => {
    const page = await client.request(TriggersDocument, { namespace, after }, { signal });
    return page.namespace?.triggers ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  });
  return {
    value: nodes,
    names: nodes.map((trigger) => `trigger/${targetOf(trigger)}/${trigger.name}`),
    view: {
      columns: ['TARGET', 'NAME', 'WATCHES', 'STATE', 'FIRED'].map((title) => ({ title })),
      rows: nodes.map((trigger) => [
        targetOf(trigger),
        trigger.name,
        watched(trigger),
        trigger.state.toLowerCase().replaceAll('_', ' '),
        trigger.lastTriggeredAt === null ? '' : ago(trigger.lastTriggeredAt, now),
      ]),
      empty: `There are no triggers in namespace “${namespace}”.`,
    },
  };
}
