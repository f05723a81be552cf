import type pg from 'pg';
import { Seal, type LogIdentity } from '../../../src/events/cursor/cursor.js';
import type { Statement } from '../../../src/platform/postgres/index.js';
import { Filler } from './filler.js';
import * as fill from './fill.sql.js';

/** How much there is: so many in each of those above; images and builds in all. */
export interface Size {
  readonly namespaces: number;
  readonly streams: number;
  readonly tags: number;
  readonly items: number;
  readonly images: number;
  readonly builds: number;
  /** Events that wait for each consumer and webhook, of which there are two in a namespace. */
  readonly waiting: number;
}

/**
 * 2,000 streams, 20,000 tags, 200,000 history items, 50,000 images and 100,000 builds, times `scale`; images and builds at most
 * ten times, or it would be the disk that is measured.
 */
export const sizeOf = (scale: number): Size => ({
  namespaces: Math.max(2, Math.round(50 * scale)),
  streams: 40,
  tags: 10,
  items: 10,
  images: Math.round(50_000 * Math.min(scale, 10)),
  builds: Math.round(100_000 * Math.min(scale, 10)),
  waiting: 100,
});

/** Tables that are filled, the largest last. */
const filled = [
  'namespace',
  'image_stream',
  'image_tag',
  'audit_entry',
  'webhook_attempt',
  'webhook_delivery',
  'consumer_event',
  'image',
  'build',
  'event',
  'tag_item',
];
/** Of each, what one statement fills. */
const atOnce = { namespaces: 25, images: 25_000 };

/**
 * Fills an empty database; the statistics that the planner needs are there as well. Two connections share the work, and
 * indexes that hold no promise are left away until all rows are there. What is not measured is left out: the accounts of
 * the past that triggers keep, and checks of foreign keys.
 */
export async function fillDatabase(url: string, size: Size): Promise<void> {
  await using filler = await Filler.connect(url, 2);
  const indexes = await filler.withoutIndexes(filled);
  await filler.share([
    say(fill.fillNames(1, size.namespaces)),
    ...ranges(size.namespaces, atOnce.namespaces, (from, to) => fill.fillStreams(from, to, size.streams)),
  ]);
  await filler.share(ranges(size.namespaces, atOnce.namespaces, (from, to) => fill.fillTags(from, to, size)));
  await filler.share([say('analyze image_stream'), say('analyze image_tag')]);
  await filler.share([
    ...ranges(size.namespaces, atOnce.namespaces, (from, to) => fill.fillItems(from, to, size)),
    ...ranges(size.namespaces, atOnce.namespaces, (from, to) => fill.fillEvents(from, to, size)),
    ...ranges(size.namespaces, atOnce.namespaces, (from, to) => fill.fillBuilds(from, to, size)),
    ...ranges(size.namespaces, atOnce.namespaces, (from, to) => fill.fillAudit(from, to, size)),
    ...ranges(size.images, atOnce.images, fill.fillImages),
  ]);
  await filler.share([
    async (client) => {
      await say(fill.fillConsumers(size.namespaces, await cursorBehindAll(client)))(client);
      await say(fill.fillWaiting(size.waiting))(client);
      await say(fill.fillDeliveries())(client);
    },
  ]);
  await filler.share(indexes.map(say));
  await filler.share(filled.toReversed().map((table) => say(`vacuum (analyze) ${table}`)));
}

/** One statement for each so many of all. */
const ranges = (all: number, most: number, statement: (from: number, to: number) => Statement<unknown>) =>
  Array.from({ length: Math.ceil(all / most) }, (_, place) =>
    say(statement(place * most + 1, Math.min((place + 1) * most, all))),
  );

const say = (statement: Statement<unknown> | string) => async (client: pg.Client) => {
  await client.query(
    typeof statement === 'string' ? statement : { text: statement.text, values: [...statement.values] },
  );
};

/** A cursor of the log as it is now, from which nothing follows. */
async function cursorBehindAll(client: pg.Client): Promise<string> {
  const { rows } = await client.query<LogIdentity & { readonly place: string; readonly number: string }>(
    `select epoch, cursor_key as "cursorKey", place::text, number
     from event_log, (select place, number from event order by place desc, number desc limit 1) as last`,
  );
  const [last] = rows;
  if (!last) throw new Error('There are no events.');
  const position = { place: BigInt(last.place), number: BigInt(last.number) };
  return new Seal(last).close({ position, seen: null });
}
