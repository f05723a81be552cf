import type { Cause } from '../../../../events/index.js';
import type { Transaction } from '../../../../platform/postgres/index.js';
import { refuseTagRings } from '../../../build-chains/index.js';
import { requested } from '../../events.js';
import type { ImageStream, Pointer } from '../../model.js';
import type { HistoryChange } from '../../rules/history.js';
import type { TagSpecRequest } from '../../rules/spec.js';
import { sameFields, sameStreamSpec } from '../../rules/stream-fields.js';
import { isInRange } from '../../rules/versions.js';
import { writeCondition, type ConditionToWrite } from '../condition.sql.js';
import type { Desk } from '../open-stream.js';
import { updateStream, type StreamFields } from '../stream.sql.js';
import { holdTag, releaseTag, stays } from './holds.js';
import { followVersions, pointTag, type PointingTerms } from './point.js';
import { removeTag } from './remove-tag.js';
import { removeSpec, setSpec } from './specs.js';
import { StreamDraft } from './stream-draft.js';
import { pointerAt } from './stream-news.js';

/** One stream under change: locked, with the tags that matter, inside one transaction. */
export class StreamWriter extends StreamDraft {
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
    const writer = new StreamWriter(tx, desk, found);
    await Promise.all([found.created ? null : writer.tags.readAll(names), ahead ? writer.lookAhead() : null]);
    return writer;
  }

  /** Asks, in one go, for what pointing a tag will take: for whoever is about to, and has more to ask meanwhile. */
  async lookAhead(): Promise<void> {
    await Promise.all([this.guard.lookAhead(), this.versions.ranges()]);
  }

  /** Writes a tag's specification; returns whether its source is to be looked at again. */
  setSpec = (request: TagSpecRequest, ...path: string[]): Promise<boolean> => setSpec(this, request, ...path);

  /** Takes a tag out of the specification. One without a history is gone with that. */
  removeSpec = (name: string, cause: Cause): Promise<void> => removeSpec(this, name, cause);

  /** Removes a tag with its history; what followed it stays where it points. */
  removeTag = (name: string, cause: Cause): Promise<void> => removeTag(this, name, cause);

  /** Points a tag at something, and then all that follow it. A tag that is not there comes into being. */
  point = (name: string, to: Pointer, cause: Cause, terms: PointingTerms = {}): Promise<HistoryChange> =>
    pointTag(this, name, to, cause, terms);

  /** Keeps a tag where it is, whatever imports or tracked tags bring. */
  hold = (name: string, reason: string): Promise<void> => holdTag(this, name, reason);

  /** Lets a held tag move again; returns whether it was held. */
  release = (name: string, cause: Cause): Promise<boolean> => releaseTag(this, name, cause);

  /** Whether the tag does not follow others just now: it is held, or immutable. */
  stays = (name: string): Promise<boolean> => stays(this, name);

  /** Notes what became of an import; says so when it failed for a new reason. Returns whether it is another than before. */
  async setCondition(name: string, condition: ConditionToWrite, cause: Cause): Promise<boolean> {
    const { changed } = await this.tx.one(writeCondition(this.stream.id, name, condition));
    if (!changed || condition.status === 'TRUE') return changed;
    const pointer = pointerAt(this.tags.get(name)?.current);
    const said = { before: pointer, after: pointer, reason: condition.reason };
    await this.news.tell('IMPORT_FAILED', name, said, cause);
    return true;
  }

  /**
   * Writes the stream itself, if anything has changed; returns whether it was new or changed, and the one row that it is, for
   * who waits for it.
   */
  async finish(fields: StreamFields = this.stream) {
    const { namespace, name } = this.stream;
    await refuseTagRings(this.tx, { namespace, stream: name }, this.followers, isInRange);
    await followVersions(this);
    const fieldsChanged = !sameFields(fields, this.stream);
    const specChanged = this.specChanged || !sameStreamSpec(fields, this.stream);
    const cause = requested(this.by, this.created ? 'created' : 'changed');
    const anyTag = this.news.any;
    await this.news.tellRest((tag) => pointerAt(this.tags.get(tag)?.current), cause);
    if (!specChanged && !fieldsChanged && !this.changed && !anyTag)
      return { written: Promise.resolve([this.stream]), outcome: 'UNCHANGED' } as const;
    const generation = specChanged ? this.nextGeneration : this.stream.generation;
    const written = this.tx.send(updateStream(this.stream.id, fields, generation));
    if (this.created || fieldsChanged) await this.news.tellStream(this.created ? 'created' : 'updated');
    return { written, outcome: this.created ? 'CREATED' : 'CONFIGURED' } as const;
  }
}
