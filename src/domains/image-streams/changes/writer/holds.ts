import type { Cause } from '../../../../events/index.js';
import * as statements from '../hold.sql.js';
import type { StreamDraft } from './stream-draft.js';
import { pointerAt } from './stream-news.js';

/** Keeps a tag where it is, whatever imports or tracked tags bring. */
export async function holdTag(draft: StreamDraft, name: string, reason: string): Promise<void> {
  const tag = draft.tags.get(name);
  if (!tag) return;
  const hold = await draft.tx.one(statements.holdTag(draft.stream.id, name, draft.by.actor, reason));
  draft.tags.set(name, { ...tag, hold });
  draft.changed = true;
}

/** Lets a held tag move again; returns whether it was held. */
export async function releaseTag(draft: StreamDraft, name: string, cause: Cause): Promise<boolean> {
  const tag = draft.tags.get(name);
  if (!tag?.hold) return false;
  await draft.tx.execute(statements.releaseTag(draft.stream.id, name));
  draft.tags.set(name, { ...tag, hold: null });
  draft.versions.ask(name);
  const pointer = pointerAt(tag.current);
  await draft.news.tell('RELEASED', name, { before: pointer, after: pointer }, cause);
  return true;
}

/** Whether the tag does not follow others just now: it is held, or immutable. */
export async function stays(draft: StreamDraft, name: string): Promise<boolean> {
  const tag = await draft.tags.read(name);
  return tag?.hold != null || (tag?.current != null && (await draft.guard.isImmutable(name)));
}
