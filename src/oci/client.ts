import type { Logger } from '../platform/logger.js';
import { catalogOf, listRepositories } from './repositories/catalog.js';
import { Authorizer, type Unauthorized } from './sign-in/authorize.js';
import type { Keyring } from './sign-in/credentials.js';
import { isDigest, verifyDigest } from './content/digest.js';
import { fetchImage, identifierOf, isNews, unasked } from './repositories/fetch-image.js';
import { fingerprint, type Fingerprint } from './sign-in/fingerprint.js';
import { createGuard, guardWith, type AddressGuard } from '../platform/network/index.js';
import { ImportError } from './import-error.js';
import { Origins } from './transport/origins.js';
import type { Place } from './transport/place.js';
import { createRealmPolicy, type RealmPolicy } from './sign-in/realm.js';
import { sameOrigin, type CarriesCredentials } from './transport/redirects.js';
import { withDefaults } from './references/reference-forms.js';
import type { ImageReference } from './references/reference.js';
import { Repository, type Verify } from './repositories/repository.js';
import type { FetchedImage, ImageRequest, RepositoryRequest } from './requests.js';
import { listTags } from './repositories/tags.js';
import { createTransport, paceOf } from './transport/transport.js';

/** What stands between us and a hostile registry. Tests take one away to show what it keeps out; nobody else does. */
export interface Protections {
  readonly guard: AddressGuard;
  readonly verify: Verify;
  readonly carries: CarriesCredentials;
  readonly realms: RealmPolicy;
  readonly fingerprint: Fingerprint;
}

/** What a client of registries is made from. */
export interface RegistryClientOptions {
  /** Private addresses that may be reached, each an IP or a CIDR; all public ones may. */
  readonly allowedAddresses: readonly string[];
  /** Whose credentials are shown where those of a request have none. */
  readonly keyring: Keyring;
  readonly logger?: Logger;
  /** How long one request may take from first to last byte; 30,000 when left out. A whole import: ten times that. */
  readonly deadlineMillis?: number;
  /** Hosts of token servers that may see credentials of registries on other hosts. */
  readonly trustedRealms?: readonly string[];
  /** A registry that may be reached wherever its name leads. */
  readonly ownOrigin?: URL;
  readonly protections?: Partial<Protections>;
}

/**
 * Asks registries for images. Whatever goes wrong is an `ImportError`, save that an aborted `signal` throws its
 * reason. Nothing is believed that its digest does not prove, and no address is reached that the guard forbids.
 */
export class RegistryClient {
  readonly #deadlineMillis: number;
  readonly #verify: Verify;
  readonly #authorizer: Authorizer;
  readonly #origins: Origins;
  readonly #close: () => Promise<void>;

  constructor({
    allowedAddresses,
    keyring,
    logger,
    deadlineMillis = 30_000,
    ...options
  }: RegistryClientOptions) {
    const {
      guard = guardWith(options.ownOrigin, createGuard(allowedAddresses)),
      verify = verifyDigest,
      ...rest
    } = options.protections ?? {};
    const { carries = sameOrigin, realms = createRealmPolicy(guard, options.trustedRealms ?? []) } = rest;
    const { send, close } = createTransport(guard, paceOf(deadlineMillis));
    const { fingerprint: tellApart = fingerprint } = rest;
    this.#authorizer = new Authorizer({ send, keyring, realms, carries, logger, fingerprint: tellApart });
    this.#deadlineMillis = deadlineMillis;
    this.#verify = verify;
    this.#origins = new Origins(options.ownOrigin);
    this.#close = close;
  }

  /** The digest that a reference stands for now. */
  headDigest(request: RepositoryRequest): Promise<string> {
    return this.#at(request, async (repository) => {
      const identifier = identifierOf(request);
      const { digest } = await repository.head(identifier);
      return digest ?? (await repository.manifest(identifier)).digest;
    });
  }

  /** The image that a reference stands for now, or word that it is the known one. */
  fetchImage(request: ImageRequest): Promise<FetchedImage> {
    return this.#at(request, async (repository) =>
      fetchImage(
        repository,
        request,
        isNews(request) ? unasked : await repository.head(identifierOf(request)),
      ),
    );
  }

  /** The tags of a repository, in the registry's order, each once. */
  listTags(request: RepositoryRequest): Promise<string[]> {
    return this.#at(request, listTags);
  }

  /** The repositories of a registry, in its order, each once. */
  listRepositories({
    registry,
    ...request
  }: Omit<RepositoryRequest, 'reference'> & { readonly registry: string }): Promise<string[]> {
    return this.#at({ ...request, reference: catalogOf(registry) }, listRepositories);
  }

  /** Ends all connections; requests under way fail. */
  async close(): Promise<void> {
    await this.#close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #at<Result>(
    request: RepositoryRequest,
    use: (repository: Repository) => Promise<Result>,
  ): Promise<Result> {
    requireFetchable(request.reference);
    const deadline = AbortSignal.timeout(10 * this.#deadlineMillis);
    const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
    const authorizer = {
      ask: (place: Place, asked: Unauthorized) => this.#authorizer.ask(place, asked, request.keyring),
    };
    try {
      return await this.#origins.reach(withDefaults(request.reference), request.insecure, (place) =>
        use(new Repository(place, authorizer, this.#verify, signal)),
      );
    } catch (error) {
      request.signal?.throwIfAborted();
      if (error instanceof ImportError) throw error;
      const message = deadline.aborted
        ? 'The import took too long. Try again.'
        : 'The import failed in Sluice itself.';
      throw new ImportError('InternalError', message, { cause: error });
    }
  }
}

function requireFetchable({ registry, name, id }: ImageReference): void {
  if (name === '')
    throw new ImportError(
      'BadRequest',
      `${registry} names a registry, not an image. Write ${registry}/<name>.`,
    );
  if (id !== '' && !isDigest(id))
    throw new ImportError('BadRequest', `Images are imported by sha256 or sha512, not by ${id.slice(0, 7)}.`);
}
