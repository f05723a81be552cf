import type { Authorizer } from '../sign-in/authorize.js';
import { digestOf, isDigest } from '../content/digest.js';
import { importFailed } from '../import-error.js';
import { parseManifest, type ParsedManifest } from '../content/manifest.js';
import { acceptedManifests, requireManifest } from '../content/media-types.js';
import { urlIn, type Place } from '../transport/place.js';
import { refusalOf } from '../transport/refusal.js';
import type { Answer } from '../transport/transport.js';

const mostBytes = 4 * 1024 * 1024;

/** Whether bytes are those that a digest names. */
export type Verify = (bytes: Buffer, digest: string) => boolean;

/** What HEAD tells of a manifest; a digest only where the registry names one. */
export interface ManifestHead {
  readonly digest: string | null;
  readonly mediaType: string;
}

/** A manifest whose bytes are proven to be those of its digest. */
export interface FetchedManifest {
  readonly digest: string;
  readonly bytes: Buffer;
  readonly parsed: ParsedManifest;
}

/** Reads one repository. Every answer is checked against the digest that it was asked by. */
export class Repository {
  readonly #place: Place;
  readonly #authorizer: Pick<Authorizer, 'ask'>;
  readonly #verify: Verify;
  readonly #signal: AbortSignal | undefined;

  constructor(
    place: Place,
    authorizer: Pick<Authorizer, 'ask'>,
    verify: Verify,
    signal: AbortSignal | undefined,
  ) {
    this.#place = place;
    this.#authorizer = authorizer;
    this.#verify = verify;
    this.#signal = signal;
  }

  /** Asks what a tag or digest stands for, without fetching it: Docker Hub does not count this as a pull. */
  async head(identifier: string): Promise<ManifestHead> {
    const answer = await this.#ask('HEAD', `manifests/${identifier}`, acceptedManifests);
    // Not every registry knows HEAD; GET will tell.
    if ([400, 405, 501].includes(answer.status)) return { digest: null, mediaType: '' };
    this.#requireSuccess(answer, `manifests/${identifier}`);
    const mediaType = answer.headers.get('content-type') ?? '';
    requireManifest(mediaType, this.#place.origin.host);
    const digest = digestHeader(answer);
    if (digest !== null && isDigest(identifier) && digest !== identifier)
      throw importFailed(`${this.#where(identifier)} answered with the digest of something else.`);
    return { digest, mediaType };
  }

  /** Fetches a manifest by digest, or by tag where no digest is known. */
  async manifest(identifier: string): Promise<FetchedManifest> {
    const answer = await this.#ask('GET', `manifests/${identifier}`, acceptedManifests);
    this.#requireSuccess(answer, `manifests/${identifier}`);
    const contentType = answer.headers.get('content-type');
    requireManifest(contentType, this.#place.origin.host);
    const named = digestHeader(answer);
    const digest = isDigest(identifier) ? identifier : (named ?? digestOf(answer.body));
    if (!this.#verify(answer.body, digest) || (named !== null && !this.#verify(answer.body, named)))
      throw importFailed(
        `The manifest at ${this.#where(identifier)} is not what its digest says: it was changed on the way.`,
      );
    return {
      digest,
      bytes: answer.body,
      parsed: parseManifest(answer.body, contentType, this.#where(identifier)),
    };
  }

  /** Fetches a small blob, such as a config, of the size that its manifest gives; or takes what is given, if that is it. */
  async blob(digest: string, size: bigint, given?: Buffer): Promise<Buffer> {
    if (given && BigInt(given.length) === size && this.#verify(given, digest)) return given;
    if (size > BigInt(mostBytes))
      throw importFailed(`${this.#where(digest)} is larger than the 4 MiB that are accepted.`);
    const answer = await this.#ask('GET', `blobs/${digest}`, '*/*');
    this.#requireSuccess(answer, `blobs/${digest}`);
    if (!this.#verify(answer.body, digest))
      throw importFailed(
        `The blob ${this.#where(digest)} is not what its digest says: it was changed on the way.`,
      );
    if (BigInt(answer.body.length) !== size)
      throw importFailed(`The blob ${this.#where(digest)} has not the size that its manifest gives.`);
    return answer.body;
  }

  /** One page of a list; `url` is the first page's or came from the page before. */
  async page(url: URL): Promise<Answer> {
    const request = {
      method: 'GET',
      url,
      headers: { accept: 'application/json' },
      maxBytes: mostBytes,
    } as const;
    const answer = await this.#authorizer.ask(this.#place, { ...request, signal: this.#signal });
    if (answer.status !== 200) throw refusalOf(answer, url);
    return answer;
  }

  /** Where the tags of this repository begin. */
  get firstTagPage(): URL {
    return urlIn(this.#place, 'tags/list?n=1000');
  }

  /** Where the repositories of the whole registry begin. */
  get firstCatalogPage(): URL {
    return new URL('/v2/_catalog?n=1000', this.#place.origin);
  }

  #ask(method: 'GET' | 'HEAD', path: string, accept: string): Promise<Answer> {
    const url = urlIn(this.#place, path);
    return this.#authorizer.ask(this.#place, {
      method,
      url,
      headers: { accept },
      maxBytes: mostBytes,
      signal: this.#signal,
    });
  }

  #requireSuccess(answer: Answer, path: string): void {
    if (answer.status !== 200) throw refusalOf(answer, urlIn(this.#place, path));
  }

  #where(identifier: string): string {
    return `${this.#place.registry}/${this.#place.repository}${isDigest(identifier) ? '@' : ':'}${identifier}`;
  }
}

function digestHeader({ headers }: Answer): string | null {
  const text = headers.get('docker-content-digest')?.trim() ?? '';
  return isDigest(text) ? text : null;
}
