import type { Cause } from '../../../../events/index.js';
import { deleteTag } from '../tag.sql.js';
import type { StreamDraft } from './stream-draft.js';
import { pointerAt } from './stream-news.js';

/** Removes a tag with its history; what followed it stays where it points. */
export async function removeTag(draft: StreamDraft, name: string, cause: Cause): Promise<void> {
  const tag = draft.tags.get(name);
  if (!tag) return;
  if (tag.current) await draft.guard.admitChange(name);
  await draft.versions.set(name, null);
  await draft.tx.execute(deleteTag(draft.stream.id, name));
  draft.tags.delete(name);
  draft.specChanged ||= tag.spec !== null;
  const change = { before: pointerAt(tag.current), after: null };
  draft.versions.note(name, await draft.news.tell('DELETED', name, change, cause));
}
