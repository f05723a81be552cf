import type pg from 'pg';
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
});

/** Tables that are filled, the largest last. */
const filled = [
  'namespace',
  'image_stream',
  'image_tag',
  'audit_entry',
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
