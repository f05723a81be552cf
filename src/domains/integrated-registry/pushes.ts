import { setTimeout as wait } from 'node:timers/promises';
import type { Cause } from '../../events/index.js';
import { ImportError, type ImageDescription } from '../../oci/index.js';
import { Failure } from '../../platform/errors.js';
import type { Logger } from '../../platform/logger.js';
import type { Store, Transaction } from '../../platform/postgres/index.js';
import type { By, ImageStreams } from '../image-streams/index.js';
import { Access } from '../../viewer/index.js';
import { Images } from '../images/index.js';
import {
  isNews,
  placeOf,
  type KnownTag,
  type Place,
  type Push,
  type PushingBuild,
  type Standing,
} from './model.js';
import type { OwnRegistry } from './own-registry.js';
import { findRegistryTag, keepRegistryTag } from './registry-tags.sql.js';

/** What bringing pushes into streams needs. */
export interface PushDesk {
  readonly db: Store;
  readonly registry: Pick<OwnRegistry, 'digestOf' | 'image'>;
  /** The registry as references name it, `host[:port]`. */
  readonly host: string;
  /** Streams as they are changed in somebody's name. */
  readonly streamsFor: (by: By) => ImageStreams;
  /** The build with this id; null where there is none any more. */
  readonly buildOf?: (id: string) => Promise<PushingBuild | null>;
  readonly logger: Logger;
  /** What keeps false and stale notifications out. Tests take one away to show what it is for; nobody else does. */
  readonly protections?: Partial<PushProtections>;
}

/** What keeps false and stale notifications out. */
export interface PushProtections {
  readonly isNews: typeof isNews;
  /** Throws `Overtaken`, under the stream's lock, where another push was brought home since the registry answered. */
  readonly admit: typeof admit;
  /** How long a tag may take to appear that was told of already: pauses in milliseconds between looks at it. */
  readonly pauses: readonly number[];
}

/**
 * What became of a push: `image` means that its image is known now and no tag moved; `refused` that the tag is held, or
 * a policy keeps it; `homeless` that there is no namespace or no room for its stream; `gone` that the registry does not
 * have it any more; `old` that it is no news.
 */
export type PushOutcome = 'moved' | 'unchanged' | 'image' | 'refused' | 'homeless' | 'gone' | 'old';

/** How often the registry is asked anew because the tag moved while it answered. */
const mostAttempts = 5;

/** Pushes into the integrated registry, brought into streams. */
export class Pushes {
  readonly #desk: PushDesk;
  readonly #protections: PushProtections;

  constructor(desk: PushDesk) {
    this.#desk = desk;
    this.#protections = { isNews, admit, pauses: [25, 50, 100, 200, 400], ...desk.protections };
  }

  /**
   * Brings one push home: makes the image if it is missing, and for a push by tag moves the tag, with its stream made
   * where it is missing, for the registry let nobody push who may not make it. What is no news changes nothing. Throws
   * where it is worth a retry: the registry or the database is away.
   */
  async receive(push: Push, cause: Partial<Cause> = {}): Promise<PushOutcome> {
    const { repository, tag, digest } = push;
    const place = placeOf(repository);
    if (!place) return 'old';
    const fields = { 'push.repository': repository, 'push.tag': tag, 'push.digest': digest };
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const outcome = await this.#attempt(push, place, cause).catch((error: unknown) => {
        if (error instanceof ImportError && error.reason === 'ImportFailed') {
          this.#desk.logger.warn({ err: error, ...fields }, 'A push cannot be understood; it is left alone.');
          return 'gone' as const;
        }
        throw error;
      });
      if (outcome === 'stale') continue;
      this.#desk.logger.info({ ...fields, 'push.outcome': outcome }, 'The registry told of a push.');
      return outcome;
    }
    throw new Failure('UNAVAILABLE', `Tag ${repository}:${tag ?? ''} keeps changing: try again.`);
  }

  async #attempt(push: Push, place: Place, cause: Partial<Cause>): Promise<PushOutcome | 'stale'> {
    const { db, registry } = this.#desk;
    const { repository, tag, digest } = push;
    // In this order: what the registry answers is then at least as new as what is known.
    const known = tag === null ? null : await db.maybe(findRegistryTag(place, tag));
    const isKnownImage = (await new Images(db, itself).reached(digest)) !== null;
    const moves = tag !== null && (await this.#isNews(push, tag, { known, isKnownImage }));
    const images = isKnownImage ? [] : await registry.image(repository, digest);
    if (!images) return 'gone';
    if (!moves) return this.#keepImage(images, tag);
    const build = push.build == null ? null : await this.#desk.buildOf?.(push.build);
    const { output = null } = build ?? {};
    if (output?.repository === repository && output.tag === tag)
      return this.#awaitBuild(push, place, tag, images);
    const by = build && { kind: 'BUILD', message: `pushed by build ${build.name}`, eventId: build.eventId };
    const pushed = { ...push, pusher: build?.startedBy ?? push.pusher };
    return this.#move(pushed, place, { tag, known, images, cause: { ...by, ...cause } as Partial<Cause> });
  }

  /** A build's own output is moved by its end, and by a runner that still has the lease: until then it is but known. */
  async #awaitBuild(
    { digest, at }: Push,
    place: Place,
    tag: string,
    images: readonly ImageDescription[],
  ): Promise<PushOutcome> {
    await this.#desk.db.transaction(async (tx) => {
      await new Images(tx, itself).save(tx, images);
      await tx.execute(keepRegistryTag(place, tag, digest, at));
    });
    return 'image';
  }

  /** The registry tells of a push before it writes the tag, so that a tag which is not there yet is looked for again. */
  async #isNews(push: Push, tag: string, standing: Omit<Standing, 'current'>): Promise<boolean> {
    const { isNews, pauses } = this.#protections;
    const look = async () => {
      const current = await this.#desk.registry.digestOf(push.repository, tag);
      return { news: isNews(push, { ...standing, current }), isThere: current === push.digest };
    };
    let seen = await look();
    const mayCome = standing.known === null || push.at > standing.known.pushedAt;
    for (const millis of mayCome ? pauses : []) {
      if (seen.news || seen.isThere) break;
      await wait(millis);
      seen = await look();
    }
    return seen.news;
  }

  async #keepImage(images: readonly ImageDescription[], tag: string | null): Promise<PushOutcome> {
    if (images.length === 0) return 'old';
    await this.#desk.db.transaction((tx) => new Images(tx, itself).save(tx, images));
    return tag === null ? 'image' : 'old';
  }

  async #move(
    { digest, at, pusher, repository }: Push,
    place: Place,
    news: News,
  ): Promise<PushOutcome | 'stale'> {
    const { streamsFor, host } = this.#desk;
    const { tag, known, images, cause } = news;
    const reference = `${host}/${repository}@${digest}`;
    const by = { actor: pusher ?? { kind: 'SYSTEM', name: 'registry' }, requestId: null } as const;
    try {
      const recorded = await streamsFor(by).recordPush({
        ...place,
        tag,
        create: true,
        to: { reference, digest },
        cause: {
          kind: 'PUSH',
          message: `pushed to ${host}/${repository}:${tag}`,
          requestId: null,
          eventId: null,
          ...cause,
        },
        admit: (tx) => this.#protections.admit(tx, place, tag, known),
        saveImage: (tx) => saveImages(tx, digest, images),
        settle: async (tx) => {
          await tx.execute(keepRegistryTag(place, tag, digest, at));
        },
      });
      return typeof recorded === 'string' ? recorded : 'refused';
    } catch (error) {
      if (error instanceof Overtaken) return 'stale';
      if (error instanceof Failure && (error.code === 'NOT_FOUND' || error.code === 'CONFLICT'))
        return 'homeless';
      throw error;
    }
  }
}

interface News {
  readonly tag: string;
  readonly known: KnownTag | null;
  readonly images: readonly ImageDescription[];
  readonly cause: Partial<Cause>;
}

/** The registry's pushes were let by when their tokens were made. */
const itself = Access.ofSystem('registry');

/** The tag, or the image, is not any more what it was when the registry was asked. */
class Overtaken extends Error {}

async function admit(tx: Transaction, place: Place, tag: string, known: KnownTag | null): Promise<void> {
  const now = await tx.maybe(findRegistryTag(place, tag));
  if (now?.digest !== known?.digest || now?.pushedAt.getTime() !== known?.pushedAt.getTime())
    throw new Overtaken();
}

async function saveImages(
  tx: Transaction,
  digest: string,
  images: readonly ImageDescription[],
): Promise<void> {
  const kept = new Images(tx, itself);
  // In the digests' order, so that two pushes never wait for each other's rows in a ring.
  await kept.save(
    tx,
    [...images].sort((one, other) => (one.digest < other.digest ? -1 : 1)),
  );
  if (!(await kept.keep(tx, [digest]))) throw new Overtaken();
}
