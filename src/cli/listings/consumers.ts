import {
  ClusterConsumersDocument,
  ConsumerDocument,
  ConsumersDocument,
  type ConsumerPartsFragment,
  type ConsumerQuery,
  type LagPartsFragment,
} from '../../client/index.js';
import { ago, inWords } from '../printing/age.js';
import type { Context, Result } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { everyPage } from '../printing/pages.js';

/** What names a consumer or a webhook: without a namespace, one of the whole cluster. */
export interface PlacedName {
  readonly namespace: string | null;
  readonly name: string;
}

/** The consumers of the namespace, or those of the whole cluster. */
export async function getConsumers(
  { client, namespace, signal, now }: Context,
  ofCluster: boolean,
): Promise<Result> {
  const { nodes } = await everyPage(async (after) => {
    if (ofCluster)
      return (await client.request(ClusterConsumersDocument, { after }, { signal })).clusterConsumers;
    const answer = await client.request(ConsumersDocument, { namespace, after }, { signal });
    if (!answer.namespace) throw missing('namespace', namespace);
    return answer.namespace.consumers;
  });
  return shownAs(nodes, nodes, now);
}

/** One of them. */
export async function getConsumer(name: PlacedName, context: Context): Promise<Result> {
  const consumer = await readConsumer(name, context);
  return shownAs(consumer, [consumer], context.now);
}

/** A consumer with its dead letters. */
export async function readConsumer(
  { namespace, name }: PlacedName,
  { client, signal }: Context,
): Promise<NonNullable<ConsumerQuery['consumer']>> {
  const variables = { namespace, name, deadLetters: 10 };
  const { consumer } = await client.request(ConsumerDocument, variables, { signal });
  if (!consumer) throw missing('consumer', name, namespace ?? undefined);
  return consumer;
}

/** How far something is behind, e.g. `12 (3 minutes)`. */
export const lagInWords = ({ events, isAtLeast, seconds }: LagPartsFragment): string =>
  events === 0 ? '0' : `${String(events)}${isAtLeast ? '+' : ''} (${inWords(seconds * 1_000)})`;

/** Its state, and why. */
export const stateInWords = ({
  state,
  reason,
}: {
  readonly state: string;
  readonly reason: string | null;
}) => (reason === null ? state : `${state} (${reason})`);

const shownAs = (value: unknown, rows: readonly ConsumerPartsFragment[], now: Date): Result => ({
  value,
  names: rows.map(({ name }) => `consumer/${name}`),
  view: {
    columns: [
      ...['NAME', 'STATE', 'LAG', 'LEASED', 'DEAD', 'OWNER', 'AGE'].map((title) => ({ title })),
      { title: 'FILTER', wide: true },
    ],
    rows: rows.map((consumer) => [
      consumer.name,
      stateInWords(consumer),
      lagInWords(consumer.lag),
      String(consumer.leased),
      String(consumer.deadLetterCount),
      consumer.owner.name,
      ago(consumer.createdAt, now),
      [...consumer.filter.types, ...consumer.filter.subjects].join(','),
    ]),
    empty: 'There are no consumers here. Create one: sluice consumer create NAME --type image-tag.moved',
  },
});
