import type { Cause } from '../../../events/index.js';
import type { SourceRules } from '../../../oci/index.js';
import { Failure } from '../../../platform/errors.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import type { Access } from '../../../viewer/index.js';
import { refuseTagRings, type Follower } from '../../build-chains/index.js';
import { StreamGuard } from '../../policies/index.js';
import { requireAllowedSource } from './allowed-source.js';
import * as statements from './changes.sql.js';
import type { Desk } from './open-stream.js';
import { requested, tracking, type By } from '../events.js';
import { judgeItem, type HistoryChange } from '../rules/history.js';
import type { ImageStream, Pointer } from '../model.js';
import { asksAgain, checkSpec, isImported, sameSpec, specOf, type TagSpecRequest } from '../rules/spec.js';
import { sameFields, sameStreamSpec } from '../rules/stream-fields.js';
import { isInsecure } from '../rules/repository-check.js';
import { refuseRing } from '../rules/tracking.js';
import { inWords, isInRange, sameRange } from '../rules/versions.js';
import { pointerAt, StreamNews } from './stream-news.js';
import { TagDrafts, type TagDraft } from './tag-drafts.js';
import { VersionFollowers } from './version-followers.js';

const newTag: TagDraft = { spec: null, current: null, hold: null };

/** One stream under change: locked, with the tags that matter, inside one transaction. */
export class StreamWriter {
  readonly tx: Transaction;
  readonly by: By;
  readonly stream: ImageStream;
  readonly sources: SourceRules | undefined;
  readonly access: Access;
  readonly tags: TagDrafts;
  /** Whether imports into any of its tags may be insecure: what is written of the stream may change that. */
  isInsecure: boolean;
  readonly #news: StreamNews;
  readonly #created: boolean;
  readonly #guard: StreamGuard;
  readonly #versions: VersionFollowers;
  readonly #followers: Follower[] = [];
  #specChanged: boolean;
  #changed: boolean;

  private constructor(
    tx: Transaction,
    { outbox, by, sources, access }: Desk,
    stream: ImageStream,
    created: boolean,
  ) {
    this.tx = tx;
    this.by = by;
    this.stream = stream;
    this.sources = sources;
    this.access = access;
    this.tags = new TagDrafts(tx, stream.id);
    this.isInsecure = isInsecure(stream.annotations);
    this.#news = new StreamNews(tx, outbox, by, stream);
    this.#created = created;
    this.#guard = new StreamGuard(tx, stream);
    this.#versions = new VersionFollowers(tx, stream.id);
    this.#specChanged = created;
    this.#changed = created;
  }

  /**
   * Takes the stream's lock and reads the tags named, and those that follow others; or all of them. `ahead`: in the same go
   * also what it takes to point them elsewhere.
   */
  static async open(
    tx: Transaction,
    desk: Desk,
    found: { readonly stream: ImageStream; readonly created: boolean },
    names: readonly string[] | 'all',
    ahead: boolean,
  ): Promise<StreamWriter> {
    const writer = new StreamWriter(tx, desk, found.stream, found.created);
    await Promise.all([found.created ? null : writer.tags.readAll(names), ahead ? writer.lookAhead() : null]);
    return writer;
  }

  /** The generation that the stream has once its specification has changed. */
  get nextGeneration(): bigint {
    return this.stream.generation + 1n;
  }

  /** Writes a tag's specification; returns whether its source is to be looked at again. */
  async setSpec(request: TagSpecRequest, ...path: string[]): Promise<boolean> {
    checkSpec(request, ...path);
    const { name, generation, source, insecure = false } = request;
    if (source?.kind === 'DOCKER_IMAGE')
      await requireAllowedSource(this, source.name, insecure || this.isInsecure, ...path, 'source', 'name');
    const tag = this.tags.get(name) ?? newTag;
    if (generation !== undefined && generation !== 0n && generation !== tag.spec?.generation)
      throw new Failure(
        'CONFLICT',
        `Tag ${name} has another generation now: leave generation out, or send 0.`,
        { path: [...path, 'generation'] },
      );
    const next = specOf(request, this.stream);
    const home = this.stream.namespace;
    const range = request.follow ?? null;
    const followsElse = !sameRange((await this.#versions.ranges()).get(name) ?? null, range);
    const again = followsElse || asksAgain(tag.spec, next, home, generation);
    if (tag.spec && !again && sameSpec(tag.spec, next)) return false;
    if (!this.tags.has(name)) await this.#guard.admitTag(name);
    if (tag.current && isImported(next) && asksAgain(tag.spec, next, home))
      await this.#guard.admitChange(name);
    const spec = { ...next, generation: again || !tag.spec ? this.nextGeneration : tag.spec.generation };
    this.tags.set(name, { ...tag, spec });
    void this.tx.send(statements.upsertSpec(this.stream.id, name, spec));
    if (followsElse) await this.#versions.set(name, range);
    else if (range && again) this.#versions.ask(name);
    if (spec.tracks !== null || range) {
      refuseRing(name, await this.#versions.ways(this.tags.tracks), ...path);
      if (again) this.#followers.push({ tag: name, path });
    }
    this.#specChanged = true;
    this.#news.specChanged(name);
    if (again) await this.release(name, requested(this.by, 'pointed elsewhere'));
    return again;
  }

  /** Takes a tag out of the specification. One without a history is gone with that. */
  async removeSpec(name: string, cause: Cause): Promise<void> {
    const tag = this.tags.get(name);
    if (!tag?.spec) return;
    if (!tag.current) return this.removeTag(name, cause);
    await this.#versions.set(name, null);
    await this.tx.execute(statements.clearSpec(this.stream.id, name));
    await this.tx.execute(statements.clearConditions(this.stream.id, name));
    this.tags.set(name, { ...tag, spec: null });
    this.#specChanged = true;
    await this.#news.tell(
      'TRACKING_STOPPED',
      name,
      { before: pointerAt(tag.current), after: pointerAt(tag.current) },
      cause,
    );
  }

  /** Removes a tag with its history; what followed it stays where it points. */
  async removeTag(name: string, cause: Cause): Promise<void> {
    const tag = this.tags.get(name);
    if (!tag) return;
    if (tag.current) await this.#guard.admitChange(name);
    await this.#versions.set(name, null);
    await this.tx.execute(statements.deleteTag(this.stream.id, name));
    this.tags.delete(name);
    this.#specChanged ||= tag.spec !== null;
    const eventId = await this.#news.tell(
      'DELETED',
      name,
      { before: pointerAt(tag.current), after: null },
      cause,
    );
    this.#versions.note(name, eventId);
  }

  /** Asks, in one go, for what pointing a tag will take: for whoever is about to, and has more to ask meanwhile. */
  async lookAhead(): Promise<void> {
    await Promise.all([this.#guard.lookAhead(), this.#versions.ranges()]);
  }

  /** Points a tag at something, and then all that follow it. A tag that is not there comes into being. */
  async point(name: string, to: Pointer, cause: Cause, generation?: bigint): Promise<HistoryChange> {
    const tag = this.tags.get(name) ?? newTag;
    const next = {
      reference: to.reference,
      digest: to.digest,
      generation: generation ?? tag.spec?.generation ?? this.nextGeneration,
    };
    const change = judgeItem(tag.current, next);
    if (change === 'unchanged') return change;
    if (change !== 'confirmed') await this.#admit(name, tag, to.digest, change === 'replaced');
    const revision = (tag.current?.revision ?? 0n) + (change === 'pushed' ? 1n : 0n);
    const author = change === 'confirmed' && tag.current ? tag.current : { actor: this.by.actor, cause };
    const item = { ...next, revision, actor: author.actor, cause: author.cause };
    // Sent one behind the other without waiting: in this order they take place.
    const [, { createdAt }] = await Promise.all([
      this.tags.has(name) ? null : this.tx.execute(statements.ensureTag(this.stream.id, name)),
      this.tx.one(statements.writeItem(this.stream.id, name, item)),
      this.tx.execute(statements.clearConditions(this.stream.id, name)),
    ]);
    this.tags.set(name, { ...tag, current: { ...item, createdAt } });
    this.#changed = true;
    if (change === 'confirmed') return change;
    const eventId = await this.#news.tell(
      change === 'pushed' ? 'MOVED' : 'REPLACED',
      name,
      { before: pointerAt(tag.current), after: pointerAt(item) },
      cause,
    );
    this.#versions.note(name, eventId);
    await this.#moveFollowers(name, to, eventId);
    return change;
  }

  /** Refuses an image that was pushed, and is kept by now, where a policy has it too large; or has no room for its tag. */
  async admitPush(name: string, digest: string): Promise<void> {
    const tag = this.tags.get(name);
    if (!tag) await this.#guard.admitTag(name);
    if (tag?.current?.digest !== digest) await this.#guard.admitSize(name, digest);
  }

  /** Refuses to point the tag at another image where a policy does not allow it. */
  async #admit(
    name: string,
    { current }: TagDraft,
    digest: string | null,
    isInstead: boolean,
  ): Promise<void> {
    if (current) await this.#guard.admitChange(name);
    else if (!this.tags.has(name)) await this.#guard.admitTag(name);
    if (digest !== null)
      await this.#guard.admitImage(name, digest, isInstead ? (current?.revision ?? null) : null);
  }

  /** Whether the tag does not follow others just now: it is held, or immutable. */
  async #stays(name: string): Promise<boolean> {
    const tag = await this.tags.read(name);
    return tag?.hold != null || (tag?.current != null && (await this.#guard.isImmutable(name)));
  }

  /** Keeps a tag where it is, whatever imports or tracked tags bring. */
  async hold(name: string, reason: string): Promise<void> {
    const tag = this.tags.get(name);
    if (!tag) return;
    const hold = await this.tx.one(statements.holdTag(this.stream.id, name, this.by.actor, reason));
    this.tags.set(name, { ...tag, hold });
    this.#changed = true;
  }

  /** Lets a held tag move again; returns whether it was held. */
  async release(name: string, cause: Cause): Promise<boolean> {
    const tag = this.tags.get(name);
    if (!tag?.hold) return false;
    await this.tx.execute(statements.releaseTag(this.stream.id, name));
    this.tags.set(name, { ...tag, hold: null });
    this.#versions.ask(name);
    await this.#news.tell(
      'RELEASED',
      name,
      { before: pointerAt(tag.current), after: pointerAt(tag.current) },
      cause,
    );
    return true;
  }

  async #moveFollowers(moved: string, to: Pointer, eventId: string): Promise<void> {
    for (const [follower, tracked] of this.tags.tracks) {
      if (tracked !== moved || (await this.#stays(follower))) continue;
      await this.point(follower, to, tracking(this.by, `follows ${moved}`, eventId));
    }
  }

  /** Points what follows versions at the best there is now, and then what follows those in turn. */
  async #followVersions(): Promise<void> {
    for (let round = await this.#versions.settle(); round.length > 0; round = await this.#versions.settle())
      for (const { follower, range, best, eventId } of round) {
        if (await this.#stays(follower)) continue;
        const message = `follows ${best.name}, the best of ${inWords(range)}`;
        await this.point(follower, best, tracking(this.by, message, eventId));
      }
  }

  /** Notes what became of an import; says so when it failed for a new reason. Returns whether it is another than before. */
  async setCondition(name: string, condition: statements.ConditionToWrite, cause: Cause): Promise<boolean> {
    const { changed } = await this.tx.one(statements.writeCondition(this.stream.id, name, condition));
    if (!changed || condition.status === 'TRUE') return changed;
    const pointer = pointerAt(this.tags.get(name)?.current);
    await this.#news.tell(
      'IMPORT_FAILED',
      name,
      { before: pointer, after: pointer, reason: condition.reason },
      cause,
    );
    return true;
  }

  /**
   * Writes the stream itself, if anything has changed; returns whether it was new or changed, and the one row that it is, for
   * who waits for it.
   */
  async finish(fields: statements.StreamFields = this.stream) {
    const { namespace, name } = this.stream;
    await refuseTagRings(this.tx, { namespace, stream: name }, this.#followers, isInRange);
    await this.#followVersions();
    const fieldsChanged = !sameFields(fields, this.stream);
    const specChanged = this.#specChanged || !sameStreamSpec(fields, this.stream);
    const cause = requested(this.by, this.#created ? 'created' : 'changed');
    const anyTag = this.#news.any;
    await this.#news.tellRest((name) => pointerAt(this.tags.get(name)?.current), cause);
    if (!specChanged && !fieldsChanged && !this.#changed && !anyTag)
      return { written: Promise.resolve([this.stream]), outcome: 'UNCHANGED' } as const;
    const generation = specChanged ? this.nextGeneration : this.stream.generation;
    const written = this.tx.send(statements.updateStream(this.stream.id, fields, generation));
    if (this.#created || fieldsChanged) await this.#news.tellStream(this.#created ? 'created' : 'updated');
    return { written, outcome: this.#created ? 'CREATED' : 'CONFIGURED' } as const;
  }
}
