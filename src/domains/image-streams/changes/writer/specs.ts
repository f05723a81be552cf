import type { Cause } from '../../../../events/index.js';
import { Failure } from '../../../../platform/errors.js';
import { requested } from '../../events.js';
import { asksAgain, checkSpec, isImported, sameSpec, specOf, type TagSpecRequest } from '../../rules/spec.js';
import { refuseRing } from '../../rules/tracking.js';
import { sameRange } from '../../rules/versions.js';
import { requireAllowedSource } from '../allowed-source.js';
import { clearConditions } from '../condition.sql.js';
import { clearSpec, upsertSpec } from '../spec.sql.js';
import { releaseTag } from './holds.js';
import { removeTag } from './remove-tag.js';
import { newTag, type StreamDraft } from './stream-draft.js';
import { pointerAt } from './stream-news.js';

/** Writes a tag's specification; returns whether its source is to be looked at again. */
export async function setSpec(
  draft: StreamDraft,
  request: TagSpecRequest,
  ...path: string[]
): Promise<boolean> {
  checkSpec(request, ...path);
  const { name, generation } = request;
  await requireSource(draft, request, path);
  const tag = draft.tags.get(name) ?? newTag;
  if (generation !== undefined && generation !== 0n && generation !== tag.spec?.generation)
    throw new Failure(
      'CONFLICT',
      `Tag ${name} has another generation now: leave generation out, or send 0.`,
      { path: [...path, 'generation'] },
    );
  const next = specOf(request, draft.stream);
  const home = draft.stream.namespace;
  const range = request.follow ?? null;
  const followsElse = !sameRange((await draft.versions.ranges()).get(name) ?? null, range);
  const again = followsElse || asksAgain(tag.spec, next, home, generation);
  if (tag.spec && !again && sameSpec(tag.spec, next)) return false;
  if (!draft.tags.has(name)) await draft.guard.admitTag(name);
  if (tag.current && isImported(next) && asksAgain(tag.spec, next, home)) await draft.guard.admitChange(name);
  const spec = { ...next, generation: again || !tag.spec ? draft.nextGeneration : tag.spec.generation };
  draft.tags.set(name, { ...tag, spec });
  void draft.tx.send(upsertSpec(draft.stream.id, name, spec));
  if (followsElse) await draft.versions.set(name, range);
  else if (range && again) draft.versions.ask(name);
  if (spec.tracks !== null || range) {
    refuseRing(name, await draft.versions.ways(draft.tags.tracks), ...path);
    if (again) draft.followers.push({ tag: name, path });
  }
  draft.specChanged = true;
  draft.news.specChanged(name);
  if (again) await releaseTag(draft, name, requested(draft.by, 'pointed elsewhere'));
  return again;
}

async function requireSource(draft: StreamDraft, { source, insecure }: TagSpecRequest, path: string[]) {
  if (source?.kind !== 'DOCKER_IMAGE') return;
  const mayBeInsecure = (insecure ?? false) || draft.isInsecure;
  await requireAllowedSource(draft, source.name, mayBeInsecure, ...path, 'source', 'name');
}

/** Takes a tag out of the specification. One without a history is gone with that. */
export async function removeSpec(draft: StreamDraft, name: string, cause: Cause): Promise<void> {
  const tag = draft.tags.get(name);
  if (!tag?.spec) return;
  if (!tag.current) return removeTag(draft, name, cause);
  await draft.versions.set(name, null);
  await draft.tx.execute(clearSpec(draft.stream.id, name));
  await draft.tx.execute(clearConditions(draft.stream.id, name));
  draft.tags.set(name, { ...tag, spec: null });
  draft.specChanged = true;
  const pointer = pointerAt(tag.current);
  await draft.news.tell('TRACKING_STOPPED', name, { before: pointer, after: pointer }, cause);
}
