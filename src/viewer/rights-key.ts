import { groupsOf, type Viewer } from './viewer.js';

const keys = new WeakMap<Viewer, string>();

/** Equal for viewers with the same rights: all that these come from, written once for each viewer. */
export function rightsKeyOf(viewer: Viewer): string {
  const known = keys.get(viewer);
  if (known !== undefined) return known;
  const key = JSON.stringify([viewer.kind, viewer.name, viewer.tokenId ?? null, groupsOf(viewer)]);
  keys.set(viewer, key);
  return key;
}
