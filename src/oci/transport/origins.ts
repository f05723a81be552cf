import { LruMap } from '../../platform/lru-map.js';
import { ImportError } from '../import-error.js';
import { NotReached } from './transport-errors.js';
import type { Place } from './place.js';
import { servingHost } from '../references/reference-forms.js';
import type { ImageReference } from '../references/reference.js';

const mostHosts = 1_000;

/** Knows how each registry is to be spoken to: https always, and http only where a request allows it. */
export class Origins {
  /** Hosts that were spoken to over http lately. */
  readonly #plain = new LruMap<string, true>(mostHosts);

  /** `known` is an origin that is known beforehand: a server of plain http may let a first try over https hang. */
  constructor(known?: URL) {
    if (known?.protocol === 'http:') this.#plain.set(known.host, true);
  }

  /**
   * Uses a repository over https or, where `insecure` allows it and https cannot be spoken, over http. What worked
   * is tried first the next time.
   */
  async reach<Result>(
    { registry, namespace, name }: ImageReference,
    insecure: boolean,
    use: (place: Place) => Promise<Result>,
  ): Promise<Result> {
    const host = servingHost(registry);
    const repository = namespace === '' ? name : `${namespace}/${name}`;
    const over = (scheme: string) => use({ registry, repository, insecure, origin: originOf(scheme, host) });
    if (!insecure) return over('https');
    const [first, second] = this.#plain.get(host) ? ['http', 'https'] : ['https', 'http'];
    try {
      return await over(first);
    } catch (failure) {
      if (!isUnreached(failure, first, host)) throw failure;
      const result = await over(second).catch((error: unknown) => {
        throw isUnreached(error, second, host) && failure.connected ? failure : error;
      });
      this.#remember(host, second === 'http');
      return result;
    }
  }

  #remember(host: string, plain: boolean): void {
    if (plain) this.#plain.set(host, true);
    else this.#plain.delete(host);
  }
}

// Not a host that a redirect led to: for that one, the other scheme of this one is no remedy.
const isUnreached = (error: unknown, scheme: string, host: string): error is NotReached =>
  error instanceof NotReached && error.origin === originOf(scheme, host).origin;

function originOf(scheme: string, host: string): URL {
  const text = `${scheme}://${host}/`;
  if (URL.canParse(text)) return new URL(text);
  throw new ImportError('BadRequest', `${host} is not a host, or its port is above 65535.`);
}
