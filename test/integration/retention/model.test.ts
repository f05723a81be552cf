import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startDatabase } from '../../support/postgres.js';
import type { FreedImage } from '../../../src/domains/retention/index.js';
import { sql } from '../../../src/platform/postgres/index.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });

const digestOf = (image: number) =>
  `sha256:${createHash('sha256')
    .update(`image ${String(image)}`)
    .digest('hex')}`;

interface Tag {
  /** From the oldest: the image, and how many hours ago. */
  readonly items: readonly { readonly image: number; readonly hours: number }[];
  readonly isHeld: boolean;
  /** The image that the specification names. */
  readonly names: number | null;
}

/** Streams as they are, by tag; children: which image is an index of which. */
interface World {
  readonly streams: readonly (readonly Tag[])[];
  readonly children: readonly { readonly index: number; readonly child: number }[];
  readonly keep: number;
}

const images = 8;
const tags = fc.record<Tag>({
  items: fc.array(fc.record({ image: fc.nat(images - 3), hours: fc.constantFrom(0, 5) }), { maxLength: 6 }),
  isHeld: fc.boolean(),
  names: fc.option(fc.nat(images - 3)),
});
const worlds = fc.record<World>({
  streams: fc.array(fc.array(tags, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  // An index comes before what it holds, so that none holds itself.
  children: fc.array(fc.record({ index: fc.nat(3), child: fc.integer({ min: 4, max: images - 1 }) })),
  keep: fc.nat(3),
});

async function build({ streams, children }: World): Promise<void> {
  await db.execute(sql`-- clearStreams
    delete from image_stream`);
  await db.execute(sql`-- clearImages
    delete from image`);
  for (let image = 0; image < images; image++)
    await db.execute(sql`-- addImage
      insert into image (digest, media_type, manifest, size, first_seen_at)
      values (${digestOf(image)}, 'any', '', 1, now() - interval '1 day')`);
  for (const [position, { index, child }] of children.entries())
    await db.execute(sql`-- addChild
      insert into image_manifest (image_digest, position, digest, media_type, size)
      values (${digestOf(index)}, ${position}, ${digestOf(child)}, 'any', 1)`);
  for (const [number, stream] of streams.entries()) {
    const { id } = await db.one(sql<{ id: string }>`-- addStream
      insert into image_stream (namespace, name, created_at) values ('default', ${`s${String(number)}`}, now() - interval '1 day')
      returning id`);
    for (const [place, tag] of stream.entries()) await addTag(id, `t${String(place)}`, tag);
  }
}

async function addTag(stream: string, name: string, { items, isHeld, names }: Tag): Promise<void> {
  await db.execute(sql`-- addTag
    insert into image_tag (stream_id, name, spec_generation, source_kind, source_name, hold, revision)
    values (${stream}::uuid, ${name}, ${names === null ? null : 1}, ${names === null ? null : 'IMAGE_STREAM_IMAGE'},
            ${names === null ? null : digestOf(names).slice(7, 40)}, ${isHeld ? '{}' : null}::jsonb, ${items.length})`);
  for (const [index, { image, hours }] of items.entries())
    await db.execute(sql`-- addItem
      insert into tag_item (stream_id, tag, revision, reference, digest, generation, created_at, actor, cause)
      values (${stream}::uuid, ${name}, ${index + 1}, ${`r/${String(image)}`}, ${digestOf(image)}, 1,
              now() - make_interval(hours => ${hours}), '{}', '{}')`);
}

/** What must be left of the histories, by the rules in other words. */
function expectedItems({ streams, keep }: World): string[] {
  return streams.flatMap((stream, number) =>
    stream.flatMap(({ items }, place) =>
      items.flatMap(({ image, hours }, index) => {
        const above = items.length - 1 - index;
        const stays = above === 0 || above < keep || hours < 1 || stream.some(({ names }) => names === image);
        return stays ? [`s${String(number)}:t${String(place)}#${String(index + 1)}`] : [];
      }),
    ),
  );
}

const leftItems = async () =>
  (
    await db.many(sql<{ item: string; digest: string }>`-- leftItems
      select s.name || ':' || i.tag || '#' || i.revision as item, i.digest
      from tag_item i join image_stream s on s.id = i.stream_id order by s.name, i.tag, i.revision`)
  ).map((row) => row);

/** Every image that a history holds, and what those hold. */
function heldImages(held: readonly string[], { children }: World): string[] {
  const all = new Set(held);
  for (const { index, child } of children) if (all.has(digestOf(index))) all.add(digestOf(child));
  return [...all].sort();
}

const leftImages = async () =>
  (
    await db.many(sql<{ digest: string }>`-- leftImages
      select digest from image order by digest`)
  ).map(({ digest }) => digest);

const selection = `decisions { stream tag revision keep reason referencedBy } removedTags images { digest } next`;

test('pruning takes exactly what no rule keeps, and a dry run has said so', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await build(world);
      const input = { keepTagRevisions: world.keep, keepYoungerThan: '1h' };
      const dry = await sluice.mutate('pruneImages', input, selection);
      expect(await leftImages()).toHaveLength(images);
      const real = await sluice.mutate('pruneImages', { ...input, dryRun: false }, selection);
      expect({ ...real, cursor: null, images: sorted(real.images as FreedImage[]) }).toEqual({
        ...dry,
        images: sorted(dry.images as FreedImage[]),
      });

      const left = await leftItems();
      expect(left.map(({ item }) => item)).toEqual(expectedItems(world));
      expect(await leftImages()).toEqual(
        heldImages(
          left.map(({ digest }) => digest),
          world,
        ),
      );
      const again = await sluice.mutate('pruneImages', { ...input, dryRun: false }, selection);
      expect({ gone: again.images, tags: again.removedTags }).toEqual({ gone: [], tags: [] });
      expect(again.decisions).not.toContainEqual(expect.objectContaining({ keep: false }));
    }),
    { numRuns: 25 },
  );
}, 60_000);

/** Digests in order: a dry run may find the images in another. */
const sorted = (pruned: readonly FreedImage[]) => pruned.map(({ digest }) => digest).sort();
