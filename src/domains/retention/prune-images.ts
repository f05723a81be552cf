import type { Queryable } from '../../platform/postgres/index.js';
import { imagesPruned } from './events.js';
import * as statements from './images.sql.js';
import type { FreedImage } from './model.js';
import type { PruneDesk } from './prune-stream.js';

/** Images at a time. */
const batch = 500;
/** An index may hold indexes; deeper than this nobody goes. */
const mostRounds = 5;

const nothing: statements.Gone = { streamIds: [], tags: [], revisions: [] };

/**
 * Deletes those of the images that nothing holds any more, and then what only they held. In a dry run the items in
 * `gone` are taken for pruned, and nothing is deleted.
 */
export async function pruneImages(
  desk: PruneDesk,
  digests: readonly string[],
  gone: statements.Gone,
  keepYoungerThan: number,
): Promise<FreedImage[]> {
  const freed: FreedImage[] = [];
  let candidates = [...new Set(digests)].sort();
  for (let round = 0; round < mostRounds && candidates.length > 0; round++) {
    const children = new Set<string>();
    for (let start = 0; start < candidates.length; start += batch) {
      const some = candidates.slice(start, start + batch);
      const found = desk.isRehearsal
        ? await findFreed(desk.db, some, gone, freed, keepYoungerThan)
        : await deleteFreed(desk, some, keepYoungerThan);
      for (const child of found.children) children.add(child);
      freed.push(...found.images);
    }
    const known = new Set(freed.map(({ digest }) => digest));
    candidates = [...children].filter((child) => !known.has(child)).sort();
  }
  return freed;
}

async function findFreed(
  db: Queryable,
  digests: readonly string[],
  gone: statements.Gone,
  freed: readonly FreedImage[],
  keepYoungerThan: number,
) {
  const before = freed.map(({ digest }) => digest);
  const images = await db.many(statements.findFreed(digests, gone, before, keepYoungerThan));
  return { images, children: await childrenOf(db, images) };
}

/** Whoever is about to point at one of these keeps it locked until that is committed: wait, and only then look. */
const deleteFreed = (desk: PruneDesk, digests: readonly string[], keepYoungerThan: number) =>
  desk.db.transaction(async (tx) => {
    await tx.execute(statements.lockImages(digests));
    const images = await tx.many(statements.findFreed(digests, nothing, [], keepYoungerThan));
    if (images.length === 0) return { images, children: [] };
    const children = await childrenOf(tx, images);
    const gone = images.map(({ digest }) => digest);
    await tx.execute(statements.forgetObservations(gone));
    await tx.execute(statements.deleteImages(gone));
    await desk.outbox.publish(tx, imagesPruned(images, desk.by));
    return { images, children };
  });

const childrenOf = async (db: Queryable, images: readonly FreedImage[]) =>
  (await db.many(statements.listChildren(images.map(({ digest }) => digest)))).map(({ digest }) => digest);
