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
  readonly signal: AbortSignal;
}

/**
 * Looks through the whole registry for tags that point elsewhere than they were last known to, and brings those home as
 * if their pushes had just been told of: what was lost while Sluice, or the registry, was down. A tag that is as it was
 * known costs one HEAD and changes nothing, wherever the stream's tag has been moved meanwhile. Returns how many tags
 * were behind. Throws `ImportError` where the registry cannot be asked.
 */
export async function reconcile({ db, registry, pushes, signal }: ReconciliationDesk): Promise<number> {
  const rows = await db.many(listRegistryTags());
  const known = new Map(rows.map(({ repository, tag, digest }) => [`${repository}:${tag}`, digest]));
  let behind = 0;
  for (const repository of await registry.repositories()) {
    if (!placeOf(repository)) continue;
    for (const tag of await registry.tags(repository)) {
      signal.throwIfAborted();
      const at = new Date();
      const digest = await registry.digestOf(repository, tag);
      if (digest === null || digest === known.get(`${repository}:${tag}`)) continue;
      const message = `found in the registry as ${repository}:${tag}; no notification had told of it`;
      const outcome = await pushes.receive({ repository, tag, digest, at, pusher: null }, { message });
      if (outcome === 'moved') behind += 1;
    }
  }
  return behind;
}
