import type { Cause, Publisher } from '../../../events/index.js';
import { Failure } from '../../../platform/errors.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import * as statements from './changes.sql.js';
import { findTags } from '../image-streams.sql.js';
import {
  requested,
  streamEvent,
  tagEvent,
  type By,
  type TagEventPayload,
  type TagPointer,
} from '../events.js';
import { judgeItem, type HistoryChange } from '../rules/history.js';
import type { CurrentItem, ImageStream, Pointer, TagHold, TagSpec } from '../model.js';
import { asksAgain, checkSpec, sameSpec, specOf, type TagSpecRequest } from '../rules/spec.js';
import { tagOf } from '../tag-row.js';
import { refuseRing, type Tracks } from '../rules/tracking.js';

/** A tag while its stream is being changed. */
export interface TagDraft {
  spec: TagSpec | null;
  current: CurrentItem | null;
  hold: TagHold | null;
}

const newTag: TagDraft = { spec: null, current: null, hold: null };

/** One stream under change: locked, with the tags that matter, inside one transaction. */
export class StreamWriter {
  readonly tx: Transaction;
  readonly by: By;
  readonly stream: ImageStream;
  readonly tags = new Map<string, TagDraft>();
  readonly #outbox: Publisher;
  readonly #created: boolean;
  /** Tags whose new specification no other event has told of yet. */
  readonly #untold = new Set<string>();
  #specChanged: boolean;
  #changed: boolean;

  private constructor(tx: Transaction, outbox: Publisher, by: By, stream: ImageStream, created: boolean) {
    this.tx = tx;
    this.by = by;
    this.stream = stream;
    this.#outbox = outbox;
    this.#created = created;
    this.#specChanged = created;
    this.#changed = created;
  }

  /** Takes the stream's lock and reads the tags named, and those that follow others; or all of them. */
  static async open(
    tx: Transaction,
    outbox: Publisher,
    by: By,
    found: { readonly stream: ImageStream; readonly created: boolean },
    names: readonly string[] | 'all',
  ): Promise<StreamWriter> {
    const writer = new StreamWriter(tx, outbox, by, found.stream, found.created);
    const [wanted, all] = names === 'all' ? [[], true] : [names, false];
    const rows = found.created ? [] : await tx.many(statements.tagsForChange(found.stream.id, wanted, all));
    for (const { name, spec, current, hold } of rows.map(tagOf))
      writer.tags.set(name, { spec, current, hold });
    return writer;
  }

  /** A tag of the stream, read now unless it has been. */
  async tag(name: string): Promise<TagDraft | undefined> {
    const known = this.tags.get(name);
    if (known) return known;
    const [row] = await this.tx.many(findTags([this.stream.id], [name]));
    if (!row) return undefined;
    const { spec, current, hold } = tagOf(row);
    this.tags.set(name, { spec, current, hold });
    return { spec, current, hold };
  }

  /** The generation that the stream has once its specification has changed. */
  get nextGeneration(): bigint {
    return this.stream.generation + 1n;
  }

  /** Which tag follows which, as of now. */
  get tracks(): Tracks {
    const entries = [...this.tags].map(([name, { spec }]) => [name, spec?.tracks ?? null] as const);
    return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  /** Writes a tag's specification; returns whether its source is to be looked at again. */
  async setSpec(request: TagSpecRequest, ...path: string[]): Promise<boolean> {
    checkSpec(request, ...path);
    const { name, generation } = request;
    const tag = this.tags.get(name) ?? newTag;
    if (generation !== undefined && generation !== 0n && generation !== tag.spec?.generation)
      throw new Failure(
        'CONFLICT',
        `Tag ${name} has another generation now: leave generation out, or send 0.`,
        {
          path: [...path, 'generation'],
        },
      );
    const next = specOf(request, this.stream);
    const again = asksAgain(tag.spec, next, generation);
    if (tag.spec && !again && sameSpec(tag.spec, next)) return false;
    const spec = { ...next, generation: again || !tag.spec ? this.nextGeneration : tag.spec.generation };
    this.tags.set(name, { ...tag, spec });
    if (spec.tracks !== null) refuseRing(name, this.tracks, ...path);
    await this.tx.execute(statements.upsertSpec(this.stream.id, name, spec));
    this.#specChanged = true;
    this.#untold.add(name);
    if (again) await this.release(name, requested(this.by, 'pointed elsewhere'));
    return again;
  }

  /** Takes a tag out of the specification. One without a history is gone with that. */
  async removeSpec(name: string, cause: Cause): Promise<void> {
    const tag = this.tags.get(name);
    if (!tag?.spec) return;
    if (!tag.current) return this.removeTag(name, cause);
    await this.tx.execute(statements.clearSpec(this.stream.id, name));
    await this.tx.execute(statements.clearConditions(this.stream.id, name));
    this.tags.set(name, { ...tag, spec: null });
    this.#specChanged = true;
    await this.#tell('TRACKING_STOPPED', name, { before: at(tag.current), after: at(tag.current) }, cause);
  }

  /** Removes a tag with its history; what followed it stays where it points. */
  async removeTag(name: string, cause: Cause): Promise<void> {
    const tag = this.tags.get(name);
    if (!tag) return;
    await this.tx.execute(statements.deleteTag(this.stream.id, name));
    this.tags.delete(name);
    this.#specChanged ||= tag.spec !== null;
    await this.#tell('DELETED', name, { before: at(tag.current), after: null }, cause);
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
    const revision = (tag.current?.revision ?? 0n) + (change === 'pushed' ? 1n : 0n);
    const author = change === 'confirmed' && tag.current ? tag.current : { actor: this.by.actor, cause };
    const item = { ...next, revision, actor: author.actor, cause: author.cause };
    if (!this.tags.has(name)) await this.tx.execute(statements.ensureTag(this.stream.id, name));
    const { createdAt } = await this.tx.one(statements.writeItem(this.stream.id, name, item));
    await this.tx.execute(statements.clearConditions(this.stream.id, name));
    this.tags.set(name, { ...tag, current: { ...item, createdAt } });
    this.#changed = true;
    if (change === 'confirmed') return change;
    const eventId = await this.#tell(
      change === 'pushed' ? 'MOVED' : 'REPLACED',
      name,
      { before: at(tag.current), after: at(item) },
      cause,
    );
    await this.#moveFollowers(name, to, eventId);
    return change;
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
    await this.#tell('RELEASED', name, { before: at(tag.current), after: at(tag.current) }, cause);
    return true;
  }

  async #moveFollowers(moved: string, to: Pointer, eventId: string): Promise<void> {
    for (const [follower, tracked] of this.tracks) {
      if (tracked !== moved || this.tags.get(follower)?.hold) continue;
      const cause = {
        kind: 'TRACKING',
        message: `follows ${moved}`,
        requestId: this.by.requestId,
        eventId,
      } as const;
      await this.point(follower, to, cause);
    }
  }

  /** Notes what became of an import; says so when it failed for a new reason. */
  async setCondition(name: string, condition: statements.ConditionToWrite, cause: Cause): Promise<void> {
    const { changed } = await this.tx.one(statements.writeCondition(this.stream.id, name, condition));
    if (!changed || condition.status === 'TRUE') return;
    const pointer = at(this.tags.get(name)?.current ?? null);
    await this.#tell(
      'IMPORT_FAILED',
      name,
      { before: pointer, after: pointer, reason: condition.reason },
      cause,
    );
  }

  /** Writes the stream itself, if anything has changed; returns it, and whether it was new or changed. */
  async finish(fields: statements.StreamFields = this.stream) {
    const fieldsChanged = !sameFields(fields, this.stream);
    const specChanged = this.#specChanged || !sameStreamSpec(fields, this.stream);
    const cause = requested(this.by, this.#created ? 'created' : 'changed');
    for (const name of this.#untold) {
      const pointer = at(this.tags.get(name)?.current ?? null);
      await this.#tell('SPEC_CHANGED', name, { before: pointer, after: pointer }, cause);
    }
    if (!specChanged && !fieldsChanged && !this.#changed)
      return { stream: this.stream, outcome: 'UNCHANGED' } as const;
    const generation = specChanged ? this.nextGeneration : this.stream.generation;
    const stream = await this.tx.one(statements.updateStream(this.stream.id, fields, generation));
    if (this.#created || fieldsChanged)
      await this.#outbox.publish(
        this.tx,
        streamEvent(
          this.#created ? 'image-stream.created' : 'image-stream.updated',
          stream,
          this.by.actor,
          cause,
        ),
      );
    return { stream, outcome: this.#created ? 'CREATED' : 'CONFIGURED' } as const;
  }

  async #tell(
    type: Parameters<typeof tagEvent>[0],
    tag: string,
    change: Pick<TagEventPayload, 'before' | 'after'> & { reason?: string | null },
    cause: Cause,
  ): Promise<string> {
    this.#untold.delete(tag);
    this.#changed = true;
    const payload = { stream: this.stream.name, tag, reason: null, ...change };
    return this.#outbox.publish(
      this.tx,
      tagEvent(type, this.stream.namespace, payload, this.by.actor, cause),
    );
  }
}

const at = (item: Pick<CurrentItem, 'revision' | 'reference' | 'digest'> | null): TagPointer | null =>
  item && { revision: String(item.revision), reference: item.reference, digest: item.digest };

const sameFields = (one: statements.StreamFields, other: statements.StreamFields) =>
  canonical(one) === canonical(other);

const canonical = ({ labels, annotations, dockerImageRepository, localLookup }: statements.StreamFields) =>
  JSON.stringify([
    Object.entries(labels).sort(),
    Object.entries(annotations).sort(),
    dockerImageRepository,
    localLookup,
  ]);

const sameStreamSpec = (one: statements.StreamFields, other: statements.StreamFields) =>
  one.dockerImageRepository === other.dockerImageRepository && one.localLookup === other.localLookup;
