/** Where requests go, and whose credentials they may carry. */
export interface Place {
  /** The registry as references name it, e.g. `docker.io`: what credentials are looked up by. */
  readonly registry: string;
  /** Path within the registry, e.g. `library/redis`. */
  readonly repository: string;
  /** The origin that serves it, e.g. `https://registry-1.docker.io/`. */
  readonly origin: URL;
  /** Whether certificates go unverified. */
  readonly insecure: boolean;
}

/** The URL of something in a repository, e.g. `manifests/latest`. */
export const urlIn = (place: Place, path: string): URL =>
  new URL(`/v2/${place.repository}/${path}`, place.origin);
