import type { Queryable } from '../../platform/postgres/index.js';
import { placeOf } from './model.js';
import type { OwnRegistry } from './own-registry.js';
import type { Pushes } from './pushes.js';
import { listRegistryTags } from './registry-tags.sql.js';

/** What reconciliation needs. */
export interface ReconciliationDesk {
  readonly db: Queryable;
  readonly registry: Pick<OwnRegistry, 'repositories' | 'tags' | 'digestOf'>;
  readonly pushes: Pick<Pushes, 'receive'>;
  /** Gives notifications that are on their way the time to arrive: they know whose push it was. */
  readonly pause: () => Promise<unknown>;
  readonly signal: AbortSignal;
}

/**
 * Looks through the whole registry for tags that point elsewhere than they were last known to, and brings those home as
 * if their pushes had just been told of: what was lost while Sluice, or the registry, was down. A tag that is as it was
 * known costs one HEAD and changes nothing, wherever the stream's tag has been moved meanwhile. Returns how many tags
 * were behind. Throws `ImportError` where the registry cannot be asked.
 */
export async function reconcile(desk: ReconciliationDesk): Promise<number> {
  const suspects = await findBehind(desk, await allTags(desk));
  if (suspects.length === 0) return 0;
  await desk.pause();
  const still = await findBehind(desk, suspects);
  for (const { repository, tag, digest, at } of still) {
    desk.signal.throwIfAborted();
    const message = `found in the registry as ${repository}:${tag}; no notification had told of it`;
    await desk.pushes.receive({ repository, tag, digest, at, pusher: null }, { message });
  }
  return still.length;
}

interface Tag {
  readonly repository: string;
  readonly tag: string;
}

/** A tag that points elsewhere in the registry than it was known to, as of a time. */
interface Behind extends Tag {
  readonly digest: string;
  readonly at: Date;
}

async function allTags({ registry, signal }: ReconciliationDesk): Promise<Tag[]> {
  const all: Tag[] = [];
  for (const repository of await registry.repositories()) {
    signal.throwIfAborted();
    if (placeOf(repository))
      all.push(...(await registry.tags(repository)).map((tag) => ({ repository, tag })));
  }
  return all;
}

async function findBehind(
  { db, registry, signal }: ReconciliationDesk,
  tags: readonly Tag[],
): Promise<Behind[]> {
  const rows = await db.many(listRegistryTags());
  const known = new Map(rows.map(({ repository, tag, digest }) => [`${repository}:${tag}`, digest]));
  const behind: Behind[] = [];
  for (const { repository, tag } of tags) {
    signal.throwIfAborted();
    const at = new Date();
    const digest = await registry.digestOf(repository, tag);
    if (digest !== null && digest !== known.get(`${repository}:${tag}`))
      behind.push({ repository, tag, digest, at });
  }
  return behind;
}
