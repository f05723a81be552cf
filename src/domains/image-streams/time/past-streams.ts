import { badInput } from '../../../platform/errors.js';
import type { Page } from '../../../platform/page.js';
import type { Queryable } from '../../../platform/postgres/index.js';
import { columnsOf, type Access } from '../../../viewer/index.js';
import { onlyImage } from '../changes/sources.js';
import { createLoaders, type Loaders } from '../loaders.js';
import type { ImageStream, ImageTag, StreamImage } from '../model.js';
import { checkImageId } from '../rules/names.js';
import { versionRangeLoader } from '../version-ranges.js';
import { listMoves } from './moves.sql.js';
import { countImagesAt, findStreamImagesAt } from './past-images.sql.js';
import { findStreamAt, findStreamsAt, listStreamsAt, listStreamsOfAt } from './past-streams.sql.js';
import { findTagsAt, findVersionRangesAt, listItemsAt, listTagNamesAt, listTagsAt } from './past-tags.sql.js';
import type { StreamReading } from './stream-reading.js';

/** How far a clock may be ahead of ours before its now is refused as our future; milliseconds. */
const clockTolerance = 60_000;

/** Whether nobody knows of this time yet. */
export const isYetToCome = (time: Date): boolean => time.getTime() > Date.now() + clockTolerance;

/** Streams, tags and histories as they were at one time. Outcomes of imports are not kept: there are none. */
export class PastStreams implements StreamReading {
  readonly #db: Queryable;
  readonly #access: Access;
  readonly #time: Date;
  readonly #loaders: Loaders;
  readonly #versionRanges: ReturnType<typeof versionRangeLoader>;

  private constructor(db: Queryable, access: Access, time: Date) {
    this.#db = db;
    this.#access = access;
    this.#time = time;
    this.#loaders = createLoaders(db, access, {
      findStreams: (ids) => findStreamsAt(ids, time),
      findTags: (...wanted) => findTagsAt(...wanted, time),
      listTagNames: (ids) => listTagNamesAt(ids, time),
      listTags: (...wanted) => listTagsAt(...wanted, time),
      listItems: (...wanted) => listItemsAt(...wanted, time),
      countImages: (ids) => countImagesAt(ids, time),
      listMoves: (...wanted) => listMoves(...wanted, time),
    });
    this.#versionRanges = versionRangeLoader(db, (...wanted) => findVersionRangesAt(...wanted, time));
  }

  /** Opens the past as of `time`; the future, of which nobody knows, is refused. */
  static open(db: Queryable, access: Access, time: Date): PastStreams {
    if (isYetToCome(time))
      throw badInput(`asOf is ${time.toISOString()}, which is yet to come: leave it out for now.`, 'asOf');
    return new PastStreams(db, access, time);
  }

  async byName(namespace: string, name: string): Promise<ImageStream | null> {
    if (!(await this.#access.can('get', 'imagestreams', { namespace, name }))) return null;
    return this.#streamThen(await this.#db.maybe(findStreamAt(namespace, name, this.#time)));
  }

  byId = async (id: string): Promise<ImageStream | null> =>
    this.#streamThen(await this.#loaders.streams.load(id));

  list = async ({ first, after }: Page): Promise<ImageStream[]> =>
    this.#then(await this.#db.many(listStreamsAt(await this.#scope(), first, after, this.#time)));

  listOf = async (namespace: string, { first, after }: Page): Promise<ImageStream[]> =>
    this.#then(
      await this.#db.many(
        listStreamsOfAt(await this.#scope(), namespace, first, after?.[0] ?? null, this.#time),
      ),
    );

  async tag(streamId: string, tag: string): Promise<ImageTag | null> {
    const found = await this.#loaders.tags.load({ streamId, tag });
    return found && { ...found, asOf: this.#time };
  }

  async tagByName(namespace: string, stream: string, tag: string): Promise<ImageTag | null> {
    const found = await this.byName(namespace, stream);
    return found && this.tag(found.id, tag);
  }

  tags = async (streamId: string, page: Page): Promise<ImageTag[]> =>
    this.#then(await this.#loaders.tagPages.load({ of: streamId, page }));

  tagNames = (streamId: string): Promise<string[]> => this.#loaders.tagNames.load(streamId);

  history = (streamId: string, tag: string, page: Page) => this.#loaders.items.load({ streamId, tag, page });

  moves = (streamId: string, tag: string, page: Page) => this.#loaders.moves.load({ streamId, tag, page });

  conditions = () => Promise.resolve([]);

  follow = (streamId: string, tag: string) => this.#versionRanges.load({ streamId, tag });

  imageCount = (streamId: string): Promise<number> => this.#loaders.imageCounts.load(streamId);

  async image(stream: ImageStream, id: string): Promise<StreamImage | null> {
    const beginning = checkImageId(id, 'id');
    const found = onlyImage(
      await this.#db.many(findStreamImagesAt(stream.id, beginning, this.#time)),
      stream,
      beginning,
      'id',
    );
    return found && { stream, ...found };
  }

  #scope = async () => columnsOf(await this.#access.scope('list', 'imagestreams'));

  #streamThen(stream: ImageStream | null): ImageStream | null {
    return stream && { ...stream, asOf: this.#time };
  }

  #then<Row extends object>(rows: readonly Row[]): (Row & { readonly asOf: Date })[] {
    return rows.map((row) => ({ ...row, asOf: this.#time }));
  }
}
