import DataLoader from 'dataloader';
import type { ImageDescription, ImageLayer, ImageManifest } from '../../oci/index.js';
import type { Queryable, Transaction } from '../../platform/postgres/index.js';
import { notFound } from '../../platform/errors.js';
import { compareImages, type ImageComparison, type WholeImage } from './compare.js';
import * as statements from './images.sql.js';
import type { Image } from './model.js';
import { columnsOf, type Access } from '../../viewer/index.js';

/**
 * Images as one request reads them: all of them for those who may get images, for others those that streams hold which
 * they may see.
 */
export class Images {
  readonly #reached: DataLoader<string, Image | null>;
  readonly #isHeld: DataLoader<string, boolean>;
  readonly #layers: DataLoader<string, ImageLayer[]>;
  readonly #manifests: DataLoader<string, ImageManifest[]>;

  constructor(db: Queryable, access: Access) {
    this.#isHeld = new DataLoader(async (digests) => {
      if (await access.can('get', 'images')) return digests.map(() => true);
      const scope = columnsOf(await access.scope('get', 'imagestreams'));
      if (scope.all) return digests.map(() => true);
      const held = await db.many(statements.findHeldImages(digests, scope));
      const found = new Set(held.map(({ digest }) => digest));
      return digests.map((digest) => found.has(digest));
    });
    this.#reached = new DataLoader(async (digests) => {
      const rows = new Map((await db.many(statements.findImages(digests))).map((row) => [row.digest, row]));
      return digests.map((digest) => rows.get(digest) ?? null);
    });
    this.#layers = new DataLoader(async (digests) =>
      group(digests, await db.many(statements.findLayers(digests))),
    );
    this.#manifests = new DataLoader(async (digests) =>
      group(digests, await db.many(statements.findManifests(digests))),
    );
  }

  byDigest = async (digest: string): Promise<Image | null> =>
    (await this.#isHeld.load(digest)) ? this.#reached.load(digest) : null;

  /** An image that the viewer has come to through something that it may see: a tag, an event, an index. */
  reached = (digest: string): Promise<Image | null> => this.#reached.load(digest);

  layers = (digest: string): Promise<ImageLayer[]> => this.#layers.load(digest);

  manifests = (digest: string): Promise<ImageManifest[]> => this.#manifests.load(digest);

  /** How the image `b` differs from the image `a`; both must be known. */
  async compare(a: string, b: string): Promise<ImageComparison> {
    const [one, other] = await Promise.all([
      (await this.byDigest(a)) && this.#whole(a),
      (await this.byDigest(b)) && this.#whole(b),
    ]);
    if (!one) throw notFound(`Image ${a}`, 'a');
    if (!other) throw notFound(`Image ${b}`, 'b');
    return compareImages(one, other);
  }

  async #whole(digest: string): Promise<WholeImage | null> {
    const [image, layers, manifests] = await Promise.all([
      this.reached(digest),
      this.layers(digest),
      this.manifests(digest),
    ]);
    return image && { ...image, layers, manifests };
  }

  /**
   * Keeps these images from being pruned until the transaction ends, so that it may point at them; false when one
   * of them is not there.
   */
  async keep(tx: Transaction, digests: readonly string[]): Promise<boolean> {
    const wanted = [...new Set(digests)];
    return (await tx.many(statements.keepImages(wanted))).length === wanted.length;
  }

  /**
   * Keeps images within the transaction that first points at them; known ones stay as they are. Until it ends none
   * of them is pruned.
   */
  async save(tx: Transaction, images: readonly ImageDescription[]): Promise<void> {
    if (images.length === 0) return;
    const digests = images.map(({ digest }) => digest);
    // Again where one was known, and was pruned before it could be locked.
    for (let isKept = false; !isKept;) {
      const written = images.map((image) => tx.execute(statements.insertImage(image)));
      [isKept] = await Promise.all([this.keep(tx, digests), ...written]);
    }
    for (const digest of digests) {
      this.#reached.clear(digest);
      this.#isHeld.clear(digest);
      this.#layers.clear(digest);
      this.#manifests.clear(digest);
    }
  }
}

function group<Row extends { readonly imageDigest: string }>(
  digests: readonly string[],
  rows: readonly Row[],
) {
  const groups = new Map<string, Row[]>(digests.map((digest) => [digest, []]));
  for (const row of rows) groups.get(row.imageDigest)?.push(row);
  return digests.map((digest) => groups.get(digest) ?? []);
}
