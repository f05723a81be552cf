import type { Queryable } from '../../../../platform/postgres/index.js';
import { findTags } from '../../image-streams.sql.js';
import type { CurrentItem, TagHold, TagSpec } from '../../model.js';
import type { Tracks } from '../../rules/tracking.js';
import { tagOf } from '../../tag-row.js';
import { allTagsForChange, tagsForChange } from '../tag.sql.js';

/** A tag while its stream is being changed. */
export interface TagDraft {
  readonly spec: TagSpec | null;
  readonly current: CurrentItem | null;
  readonly hold: TagHold | null;
}

/** The tags of one stream that a change has read so far, by name, as the change has left them. */
export class TagDrafts extends Map<string, TagDraft> {
  readonly #db: Queryable;
  readonly #streamId: string;

  constructor(db: Queryable, streamId: string) {
    super();
    this.#db = db;
    this.#streamId = streamId;
  }

  /** Reads the tags named, and all that follow others; or simply all. */
  async readAll(names: readonly string[] | 'all'): Promise<void> {
    const asked = names === 'all' ? allTagsForChange(this.#streamId) : tagsForChange(this.#streamId, names);
    for (const row of await this.#db.many(asked)) this.#take(tagOf(row));
  }

  /** One tag, read now unless it has been. */
  async read(name: string): Promise<TagDraft | undefined> {
    if (!this.has(name)) {
      const [row] = await this.#db.many(findTags([this.#streamId], [name]));
      if (row) this.#take(tagOf(row));
    }
    return this.get(name);
  }

  /** Which tag follows which, as of now. */
  get tracks(): Tracks {
    const entries = [...this].map(([name, { spec }]) => [name, spec?.tracks ?? null] as const);
    return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  #take({ name, spec, current, hold }: TagDraft & { readonly name: string }): void {
    this.set(name, { spec, current, hold });
  }
}
