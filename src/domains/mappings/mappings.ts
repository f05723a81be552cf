import { badInput, Failure, notFound } from '../../platform/errors.js';
import type { Queryable, Transaction } from '../../platform/postgres/index.js';
import { Access, columnsOf } from '../../viewer/index.js';
import type { ImageStreams, ImageTag } from '../image-streams/index.js';
import type { ImageDescription } from '../../oci/index.js';
import { Images } from '../images/index.js';
import { describeImage } from './describe-image.js';
import * as statements from './mappings.sql.js';
import type { MappingRequest } from './model.js';
import { locateReference } from './reference.js';
import { requireSame } from './same-image.js';

/** What mappings need. */
export interface MappingDesk {
  readonly db: Queryable;
  readonly access: Access;
  readonly streams: ImageStreams;
}

/** Pushes that registries tell of, brought into streams. */
export class Mappings {
  readonly #desk: MappingDesk;

  constructor(desk: MappingDesk) {
    this.#desk = desk;
  }

  /** Keeps the image's description when it is new, points the tag at it, and yields the tag. */
  async create(request: MappingRequest): Promise<ImageTag | null> {
    const { streams } = this.#desk;
    const { namespace, tag, image } = request;
    const description = describeImage(image);
    const to = { reference: locateReference(image.reference, image.digest), digest: image.digest };
    const stream = await this.#findStream(request);
    const isProven = image.manifest !== undefined || (await this.#sees(image.digest));
    await streams.recordPush({
      namespace,
      stream,
      tag,
      to,
      saveImage: (tx) => keepImage(tx, description, isProven),
    });
    return streams.tagByName(namespace, stream, tag);
  }

  #sees = async (digest: string): Promise<boolean> =>
    (await new Images(this.#desk.db, this.#desk.access).byDigest(digest)) !== null;

  async #findStream({ namespace, stream, dockerImageRepository }: MappingRequest): Promise<string> {
    if (stream !== undefined) return stream;
    if (dockerImageRepository === undefined)
      throw badInput('Name the stream, or give its dockerImageRepository.', 'input', 'stream');
    const mine = await this.#desk.access.scope('update', 'imagestreams/layers');
    const [found, another] = await this.#desk.db.many(
      statements.findStreamsOfRepository(namespace, dockerImageRepository, columnsOf(mine)),
    );
    const path = ['input', 'dockerImageRepository'];
    if (another)
      throw new Failure(
        'CONFLICT',
        `Several streams of ${namespace} are ${dockerImageRepository}: name the stream.`,
        { path },
      );
    if (found) return found.name;
    throw notFound(`An image stream of ${namespace} with the repository ${dockerImageRepository}`, ...path);
  }
}

/** Who names the digest of an image that others have brought has not shown to have it. */
const unproven = ({ digest }: ImageDescription) =>
  badInput(
    `Give the manifest of ${digest}: its bytes show that you have the image.`,
    'input',
    'image',
    'manifest',
  );

/** Keeps an image. Whoever was first is who counts, even one whose transaction has only just ended. */
async function keepImage(tx: Transaction, description: ImageDescription, isProven: boolean): Promise<void> {
  const images = new Images(tx, Access.ofSystem('mappings'));
  if (!isProven && (await images.reached(description.digest))) throw unproven(description);
  await images.save(tx, [description]);
  const { digest } = description;
  const known = await images.reached(digest);
  if (!known) throw new Error(`Image ${digest} was kept and is not there.`);
  const [layers, manifests] = await Promise.all([images.layers(digest), images.manifests(digest)]);
  requireSame({ ...known, layers, manifests }, description);
}
