import {
  exact,
  ImportError,
  type FetchedImage,
  type ImageDescription,
  type ImageRequest,
  type Keyring,
  type Registries,
  type RegistryClient,
  type RepositoryRequest,
} from '../../oci/index.js';
import { Secret } from '../../platform/secret.js';
import { placeOf, type Place } from './model.js';
import type { SigningKey } from './signing-key.js';
import { ownSubject } from './subjects.js';
import { signToken, type Grant } from './tokens.js';

/**
 * Registries of which the integrated one, by any of its names, is asked with tokens of our own for what may be pulled
 * from it. For anything else it is asked as every registry is, with the credentials of who asks; when these do not help,
 * what is there and what is not fail alike.
 */
export function withOwnRegistry(
  registries: Registries,
  own: OwnRegistry,
  names: ReadonlySet<string>,
  mayPull: (place: Place) => Promise<boolean>,
): Registries {
  const ask = async <Answer>(
    { reference: { registry, namespace, name } }: RepositoryRequest,
    of: (registries: Registries) => Promise<Answer>,
  ): Promise<Answer> => {
    const place = names.has(registry) ? placeOf(`${namespace}/${name}`) : null;
    if (place === null) return of(registries);
    if (await mayPull(place)) return of(own);
    return of(registries).catch((cause: unknown) => {
      throw new ImportError('Unauthorized', notPulled(`${registry}/${namespace}/${name}`, place), { cause });
    });
  };
  return {
    listTags: (request) => ask(request, (asked) => asked.listTags(request)),
    fetchImage: (request) => ask(request, (asked) => asked.fetchImage(request)),
  };
}

const notPulled = (repository: string, { namespace }: Place) =>
  `${repository} is not there, or may not be pulled: that takes the role system:image-puller in namespace ${namespace}, bound to who imports, and for a schedule to the service accounts of the namespace that it imports into.`;

/** The integrated registry as Sluice itself asks it, with tokens of its own. Throws `ImportError`. */
export class OwnRegistry {
  readonly #client: RegistryClient;
  readonly #key: SigningKey;
  readonly #host: string;
  readonly #insecure: boolean;

  constructor(client: RegistryClient, key: SigningKey, origin: URL) {
    this.#client = client;
    this.#key = key;
    this.#host = origin.host;
    this.#insecure = origin.protocol === 'http:';
  }

  /** What a tag points at now; null when it is gone. */
  async digestOf(repository: string, tag: string): Promise<string | null> {
    const asked = { ...(await this.#at(repository)), reference: this.#reference(repository, { tag }) };
    return this.#client.headDigest(asked).catch(nullIfMissing);
  }

  /** An image with all that it leads to; null when it is gone. */
  async image(repository: string, digest: string): Promise<ImageDescription[] | null> {
    const asked = { ...(await this.#at(repository)), reference: this.#reference(repository, { id: digest }) };
    const found = await this.#client.fetchImage({ ...asked, mode: 'PRESERVE_ORIGINAL' }).catch(nullIfMissing);
    return found && !found.unchanged ? [found.image, ...found.children] : null;
  }

  /** What a reference to it stands for, as any client of registries says it. */
  async fetchImage(request: ImageRequest): Promise<FetchedImage> {
    const { namespace, name } = request.reference;
    const repository = namespace === '' ? name : `${namespace}/${name}`;
    const reference = { ...request.reference, registry: this.#host };
    const found = await this.#client.fetchImage({ ...request, ...(await this.#at(repository)), reference });
    return { ...found, reference: exact({ ...request.reference, id: found.digest }) };
  }

  /** The tags of what a reference names, likewise. */
  async listTags(request: RepositoryRequest): Promise<string[]> {
    const { namespace, name } = request.reference;
    const repository = namespace === '' ? name : `${namespace}/${name}`;
    const reference = { ...request.reference, registry: this.#host };
    return this.#client.listTags({ ...request, ...(await this.#at(repository)), reference });
  }

  async repositories(): Promise<string[]> {
    const keyring = await this.#keyring({ type: 'registry', name: 'catalog', actions: ['*'] });
    return this.#client.listRepositories({ registry: this.#host, insecure: this.#insecure, keyring });
  }

  /** The tags of a repository; none when it is gone. */
  async tags(repository: string): Promise<string[]> {
    const asked = { ...(await this.#at(repository)), reference: this.#reference(repository, {}) };
    return (await this.#client.listTags(asked).catch(nullIfMissing)) ?? [];
  }

  async #at(repository: string) {
    const keyring = await this.#keyring({ type: 'repository', name: repository, actions: ['pull'] });
    return { insecure: this.#insecure, keyring };
  }

  #reference(repository: string, { tag = '', id = '' }: { tag?: string; id?: string }) {
    return { registry: this.#host, namespace: '', name: repository, tag, id };
  }

  async #keyring(grant: Grant): Promise<Keyring> {
    const token = new Secret(await signToken(this.#key, ownSubject, [grant]));
    return { find: () => ({ kind: 'BEARER', token }) };
  }
}

function nullIfMissing(error: unknown): null {
  if (error instanceof ImportError && error.reason === 'NotFound') return null;
  throw error;
}
