import DataLoader from 'dataloader';
import type { ImageDescription, ImageLayer, ImageManifest } from '../../oci/index.js';
import type { Queryable, Transaction } from '../../platform/postgres/index.js';
import { notFound } from '../../platform/errors.js';
import { compareImages, type ImageComparison, type WholeImage } from './compare.js';
import * as statements from './images.sql.js';
import type { Image } from './model.js';

/** Images as one request reads them. */
export class Images {
  readonly #byDigest: DataLoader<string, Image | null>;
  readonly #layers: DataLoader<string, ImageLayer[]>;
  readonly #manifests: DataLoader<string, ImageManifest[]>;

  constructor(db: Queryable) {
    this.#byDigest = new DataLoader(async (digests) => {
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

  byDigest = (digest: string): Promise<Image | null> => this.#byDigest.load(digest);

  layers = (digest: string): Promise<ImageLayer[]> => this.#layers.load(digest);

  manifests = (digest: string): Promise<ImageManifest[]> => this.#manifests.load(digest);

  /** How the image `b` differs from the image `a`; both must be known. */
  async compare(a: string, b: string): Promise<ImageComparison> {
    const [one, other] = await Promise.all([this.#whole(a), this.#whole(b)]);
    if (!one) throw notFound(`Image ${a}`, 'a');
    if (!other) throw notFound(`Image ${b}`, 'b');
    return compareImages(one, other);
  }

  async #whole(digest: string): Promise<WholeImage | null> {
    const [image, layers, manifests] = await Promise.all([
      this.byDigest(digest),
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
    do for (const image of images) await tx.execute(statements.insertImage(image));
    while (!(await this.keep(tx, digests)));
    for (const digest of digests) {
      this.#byDigest.clear(digest);
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
