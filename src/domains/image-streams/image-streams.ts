import type { ImageReference } from '../../oci/index.js';
import type { Page } from '../../platform/page.js';
import type { Transaction } from '../../platform/postgres/index.js';
import { columnsOf } from '../../viewer/index.js';
import type { Loosening } from '../policies/index.js';
import { applyStream, type StreamRequest } from './changes/apply.js';
import { catchUpAll } from './changes/catch-up.js';
import * as statements from './image-streams.sql.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { ImageStream, ImageTag, StreamImage, TagItem } from './model.js';
import { listNamings, type ImageNaming } from './namings.sql.js';
import { checkImageId } from './rules/names.js';
import type { Desk, StreamTarget } from './changes/open-stream.js';
import { pullSpec, repositoryIn, type RegistryNames } from './rules/pull-spec.js';
import { adoptRepository, recordRepository, type RepositoryRecord } from './changes/record-repository.js';
import { applyTag, type TagSpecTarget } from './changes/apply-tag.js';
import { recordImport, type ImportRecord } from './changes/record-import.js';
import { recordPush, type PushRecord } from './changes/record-push.js';
import { deleteStream, deleteTag, stopTracking, type TagTarget } from './changes/remove.js';
import { resolveReference } from './resolve.js';
import { releaseTag } from './changes/release.js';
import { rollBack, type RollbackRequest } from './changes/rollback.js';
import { setTag, type TagRequest } from './changes/set-tag.js';
import { promoteTag, type TagPromotion } from './changes/promote.js';
import { lookUpImage } from './changes/sources.js';
import { streamsByName } from './streams-by-name.js';
import { tagOf } from './tag-row.js';
import { versionRangeLoader } from './version-ranges.js';
import type { TagMove } from './time/moves.js';
import { PastStreams } from './time/past-streams.js';
import type { StreamReading } from './time/stream-reading.js';

/** Image streams, tags and histories as one viewer reads and changes them, in one request. */
export class ImageStreams implements StreamReading {
  readonly #desk: Desk;
  readonly #registry: RegistryNames;
  #loaders: Loaders;
  #versionRanges: ReturnType<typeof versionRangeLoader>;
  #byName: ReturnType<typeof streamsByName>;
  #past = new Map<number, PastStreams>();

  constructor(desk: Desk, registry: RegistryNames) {
    this.#desk = desk;
    this.#registry = registry;
    this.#loaders = createLoaders(desk.db, desk.access);
    this.#versionRanges = versionRangeLoader(desk.db);
    this.#byName = streamsByName(desk.db, desk.access);
  }

  /** What there was at a time, to be read as if it were now; without a time, what there is. */
  at(time: Date | null | undefined): StreamReading {
    if (time == null) return this;
    const known = this.#past.get(time.getTime());
    if (known) return known;
    const past = PastStreams.open(this.#desk.db, this.#desk.access, time);
    this.#past.set(time.getTime(), past);
    return past;
  }

  async byName(namespace: string, name: string): Promise<ImageStream | null> {
    if (!(await this.#desk.access.can('get', 'imagestreams', { namespace, name }))) return null;
    return this.#desk.db.maybe(statements.findStream(namespace, name));
  }

  /** The same for many at once, read once a request. */
  named = (namespace: string, name: string): Promise<ImageStream | null> =>
    this.#byName.load({ namespace, name });

  byId = (id: string): Promise<ImageStream | null> => this.#loaders.streams.load(id);

  /** Streams of all namespaces that the viewer may see; one row more than the page holds where there is a next one. */
  async list({ first, after }: Page): Promise<ImageStream[]> {
    const scope = await this.#desk.access.scope('list', 'imagestreams');
    return this.#desk.db.many(
      scope.all
        ? statements.listStreams(first, after)
        : statements.listStreamsWithin(columnsOf(scope), first, after),
    );
  }

  /** Streams of one namespace, likewise. */
  listOf = (namespace: string, page: Page): Promise<ImageStream[]> =>
    this.#loaders.streamPages.load({ of: namespace, page });

  tag = (streamId: string, tag: string): Promise<ImageTag | null> =>
    this.#loaders.tags.load({ streamId, tag });

  /** The tag as it is this moment, whatever the request has read before. */
  async tagByName(namespace: string, stream: string, tag: string): Promise<ImageTag | null> {
    if (!(await this.#desk.access.can('get', 'imagestreams', { namespace, name: stream }))) return null;
    const row = await this.#desk.db.maybe(statements.findTagByName(namespace, stream, tag));
    return row && tagOf(row);
  }

  tags = (streamId: string, page: Page): Promise<ImageTag[]> =>
    this.#loaders.tagPages.load({ of: streamId, page });

  /** The names of all tags, in order. */
  tagNames = (streamId: string): Promise<string[]> => this.#loaders.tagNames.load(streamId);

  /** The tags that name an image, of those streams that the viewer may see. */
  namings = async (digest: string, page: Page): Promise<ImageNaming[]> =>
    this.#desk.db.many(
      listNamings(digest, columnsOf(await this.#desk.access.scope('get', 'imagestreams')), page),
    );

  history = (streamId: string, tag: string, page: Page): Promise<TagItem[]> =>
    this.#loaders.items.load({ streamId, tag, page });

  moves = (streamId: string, tag: string, page: Page): Promise<TagMove[]> =>
    this.#loaders.moves.load({ streamId, tag, page });

  conditions = (streamId: string, tag: string) => this.#loaders.conditions.load({ streamId, tag });

  imageCount = (streamId: string): Promise<number> => this.#loaders.imageCounts.load(streamId);

  /** The range of versions that a tag follows the best of, if it follows one. */
  follow = (streamId: string, tag: string) => this.#versionRanges.load({ streamId, tag });

  /** The image with this digest or beginning of one, as long as a history of the stream holds it. */
  async image(stream: ImageStream, id: string): Promise<StreamImage | null> {
    const found = await lookUpImage(this.#desk.db, stream, checkImageId(id, 'id'), 'id');
    return found && { stream, digest: found.digest, reference: found.reference, tags: found.tags };
  }

  /** What a reference such as `shop/web:prod` stands for now. */
  resolve = (reference: string) => resolveReference(this, reference);

  pullSpec = (tag: ImageTag): string | null => pullSpec(tag, this.#registry);

  imageRepository = (stream: ImageStream): string | null => repositoryIn(this.#registry.internal, stream);

  publicImageRepository = (stream: ImageStream): string | null => repositoryIn(this.#registry.public, stream);

  /** Whether a reference is the integrated registry's, by either of its names: then its repository is a stream's. */
  inOwnRegistry = ({ registry }: Pick<ImageReference, 'registry'>): boolean =>
    registry !== '' && (registry === this.#registry.internal || registry === this.#registry.public);

  apply = (request: StreamRequest) => this.#changed(() => applyStream(this.#desk, request));

  applyTag = (target: TagSpecTarget) => this.#changed(() => applyTag(this.#desk, target));

  setTag = (request: TagRequest) => this.#changed(() => setTag(this.#desk, request));

  stopTracking = (target: TagTarget) => this.#changed(() => stopTracking(this.#desk, target));

  deleteTag = (target: TagTarget) => this.#changed(() => deleteTag(this.#desk, target));

  deleteStream = (target: StreamTarget) => this.#changed(() => deleteStream(this.#desk, target));

  release = (target: TagTarget) => this.#changed(() => releaseTag(this.#desk, target));

  rollBack = (request: RollbackRequest) => this.#changed(() => rollBack(this.#desk, request));

  adoptRepository = (request: Parameters<typeof adoptRepository>[1]) =>
    this.#changed(() => adoptRepository(this.#desk, request));

  recordRepository = (record: RepositoryRecord) => this.#changed(() => recordRepository(this.#desk, record));

  /** Brings an image to a tag within a transaction that decides more than that. */
  promote = (tx: Transaction, promotion: TagPromotion) =>
    this.#changed(() => promoteTag(tx, this.#desk, promotion));

  /** Lets followers that a policy kept where they were catch up, within the transaction that loosens the policy. */
  catchUp = (tx: Transaction, loosening: Loosening) =>
    this.#changed(() => catchUpAll(tx, this.#desk, loosening));

  recordImport = (record: ImportRecord) => this.#changed(() => recordImport(this.#desk, record));

  recordPush = (record: PushRecord) => this.#changed(() => recordPush(this.#desk, record));

  /** After a change nothing that was read before it may be served again. */
  async #changed<Result>(change: () => Promise<Result>): Promise<Result> {
    await this.#desk.access.ready();
    const result = await change();
    this.#loaders = createLoaders(this.#desk.db, this.#desk.access);
    this.#versionRanges = versionRangeLoader(this.#desk.db);
    this.#byName = streamsByName(this.#desk.db, this.#desk.access);
    this.#past.clear();
    return result;
  }
}
