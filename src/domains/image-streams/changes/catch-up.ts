import type { Cause } from '../../../events/index.js';
import { matchesGlob } from '../../../platform/glob.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import type { Loosening } from '../../policies/index.js';
import { requested } from '../events.js';
import type { Tracks } from '../rules/tracking.js';
import { openStream, type Desk } from './open-stream.js';
import { listFollowers } from './tag.sql.js';
import type { StreamWriter } from './writer/stream-writer.js';

/**
 * Lets what follows other tags, and is kept by a policy no more, go where it would be by now, within the transaction that
 * changes the policy: who may do that needs no rights of their own to the streams.
 */
export async function catchUpAll(tx: Transaction, desk: Desk, loosening: Loosening): Promise<void> {
  const { namespace, stream: only, patterns } = loosening;
  for (const { stream, tags } of await tx.many(listFollowers(namespace, only))) {
    const freed = tags.filter((tag) => patterns.some((pattern) => matchesGlob(pattern, tag)));
    if (freed.length === 0) continue;
    const writer = await openStream(tx, desk, { namespace, stream, points: true }, freed, null);
    const { tracks } = writer.tags;
    freed.sort((one, other) => stepsTo(one, tracks) - stepsTo(other, tracks));
    for (const name of freed) await catchUp(writer, name, requested(desk.by, 'is immutable no more'));
    await writer.finish();
  }
}

/** Points what tracks another tag there at once, unless it has to stay; what follows versions is settled at the end. */
export async function catchUp(writer: StreamWriter, name: string, cause: Cause): Promise<void> {
  writer.versions.ask(name);
  const tracks = writer.tags.get(name)?.spec?.tracks;
  const followed = tracks == null ? null : (await writer.tags.read(tracks))?.current;
  if (followed && !(await writer.stays(name))) await writer.point(name, followed, cause);
}

/** How many tags are followed, one through the other, from this one on: rings of them are refused when they are set up. */
function stepsTo(name: string, tracks: Tracks): number {
  const next = tracks.get(name);
  return next === undefined ? 0 : 1 + stepsTo(next, tracks);
}
