import type { Cause } from '../../../../events/index.js';
import { tracking } from '../../events.js';
import type { Pointer } from '../../model.js';
import { judgeItem, type HistoryChange } from '../../rules/history.js';
import { inWords } from '../../rules/versions.js';
import { clearConditions } from '../condition.sql.js';
import { writeItem } from '../item.sql.js';
import { ensureTag } from '../tag.sql.js';
import { stays } from './holds.js';
import { newTag, type StreamDraft } from './stream-draft.js';
import { pointerAt } from './stream-news.js';
import type { TagDraft } from './tag-drafts.js';

/** How a tag is pointed. */
export interface PointingTerms {
  /** What brings it about; left out: the tag's specification, or else this change of the stream. */
  readonly generation?: bigint | undefined;
  /** The image was pushed, and is kept by now: where a policy has it too large, the tag stays. */
  readonly isPushed?: boolean;
}

/** Points a tag at something, and then all that follow it. A tag that is not there comes into being. */
export async function pointTag(
  draft: StreamDraft,
  name: string,
  to: Pointer,
  cause: Cause,
  { generation, isPushed = false }: PointingTerms = {},
): Promise<HistoryChange> {
  const tag = draft.tags.get(name) ?? newTag;
  const next = {
    reference: to.reference,
    digest: to.digest,
    generation: generation ?? tag.spec?.generation ?? draft.nextGeneration,
  };
  const change = judgeItem(tag.current, next);
  if (change === 'unchanged') return change;
  if (change !== 'confirmed')
    await admit(draft, name, tag, { digest: to.digest, isInstead: change === 'replaced', isPushed });
  const revision = (tag.current?.revision ?? 0n) + (change === 'pushed' ? 1n : 0n);
  const author = change === 'confirmed' && tag.current ? tag.current : { actor: draft.by.actor, cause };
  const item = { ...next, revision, actor: author.actor, cause: author.cause };
  // Sent one behind the other without waiting: in this order they take place.
  const [, { createdAt }] = await Promise.all([
    draft.tags.has(name) ? null : draft.tx.execute(ensureTag(draft.stream.id, name)),
    draft.tx.one(writeItem(draft.stream.id, name, item)),
    draft.tx.execute(clearConditions(draft.stream.id, name)),
  ]);
  draft.tags.set(name, { ...tag, current: { ...item, createdAt } });
  draft.changed = true;
  if (change === 'confirmed') return change;
  const eventId = await draft.news.tell(
    change === 'pushed' ? 'MOVED' : 'REPLACED',
    name,
    { before: pointerAt(tag.current), after: pointerAt(item) },
    cause,
  );
  draft.versions.note(name, eventId);
  await moveFollowers(draft, name, to, eventId);
  return change;
}

/** Refuses to point the tag at another image where a policy does not allow it. */
async function admit(
  { guard, tags }: StreamDraft,
  name: string,
  { current }: TagDraft,
  image: { readonly digest: string | null; readonly isInstead: boolean; readonly isPushed: boolean },
): Promise<void> {
  const { digest, isInstead, isPushed } = image;
  if (current) await guard.admitChange(name);
  else if (!tags.has(name)) await guard.admitTag(name);
  if (isPushed && digest !== null && digest !== current?.digest) await guard.admitSize(name, digest);
  if (digest !== null) await guard.admitImage(name, digest, isInstead ? (current?.revision ?? null) : null);
}

async function moveFollowers(draft: StreamDraft, moved: string, to: Pointer, eventId: string): Promise<void> {
  for (const [follower, tracked] of draft.tags.tracks) {
    if (tracked !== moved || (await stays(draft, follower))) continue;
    await pointTag(draft, follower, to, tracking(draft.by, `follows ${moved}`, eventId));
  }
}

/** Points what follows versions at the best there is now, and then what follows those in turn. */
export async function followVersions(draft: StreamDraft): Promise<void> {
  const { versions } = draft;
  for (let round = await versions.settle(); round.length > 0; round = await versions.settle())
    for (const { follower, range, best, eventId } of round) {
      if (!(await isAt(draft, follower, best)) && (await stays(draft, follower))) continue;
      const message = `follows ${best.name}, the best of ${inWords(range)}`;
      await pointTag(draft, follower, best, tracking(draft.by, message, eventId));
    }
}

/** Whether the tag points there already: one that stays is what its specification asks for then. */
async function isAt({ tags }: StreamDraft, name: string, { reference, digest }: Pointer): Promise<boolean> {
  const current = (await tags.read(name))?.current;
  return current?.reference === reference && current.digest === digest;
}
