import type { LoggedEvent } from '../events/index.js';
import { Failure } from '../platform/errors.js';
import type { Access } from './access.js';
import type { Resource } from './resources.js';
import type { Rights } from './rights.js';
import { changesRights, mayWatch } from './watched-events.js';

/** What a subscriber has asked for, as far as its rights go by that. */
export interface Watched {
  /** Null: in all namespaces. */
  readonly namespace?: string | null | undefined;
  /** What it is about; all that can be watched without it. */
  readonly resource?: Resource;
}

const watchable: readonly Resource[] = [
  'imagestreams',
  'builds',
  'deployments',
  'namespaces',
  'images',
  'audit',
];

/**
 * What one subscriber may be told of, as the log goes on: at each event that changes rights they are asked anew, so
 * that nothing is told that was committed after the right to it was lost. Ends when none is left.
 */
export class Watch implements Disposable {
  readonly #access: Access;
  readonly #watched: Watched;
  readonly #ending = new AbortController();
  readonly #forget: () => void;
  readonly #expiry: NodeJS.Timeout | undefined;
  #rights: Rights;
  #couldEver: boolean;
  #failure: Failure | null = null;

  private constructor(access: Access, watched: Watched, rights: Rights) {
    this.#access = access;
    this.#watched = watched;
    this.#rights = rights;
    this.#couldEver = this.#can;
    this.#forget = access.onChange(() => void this.renew().catch(() => undefined));
    const { expiresAt } = access.viewer;
    if (expiresAt)
      this.#expiry = setTimeout(
        () => {
          this.#end(expired());
        },
        Math.min(Math.max(expiresAt.getTime() - Date.now(), 0), 2 ** 31 - 1),
      ).unref();
  }

  static async open(access: Access, watched: Watched): Promise<Watch> {
    return new Watch(access, watched, await access.current());
  }

  /** Aborted when there is nothing left that may be told. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** The failure to end with, once `signal` is aborted. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** Whether an event may be told, by the rights of now. */
  admits(event: LoggedEvent): boolean {
    return mayWatch(this.#rights, event);
  }

  /** Those events, of some that follow each other, that may be told; all that `matches` says are wanted. */
  async sift(
    events: readonly LoggedEvent[],
    matches: (event: LoggedEvent) => boolean,
  ): Promise<LoggedEvent[]> {
    const told: LoggedEvent[] = [];
    for (const event of events) {
      if (changesRights(event)) await this.renew(event.id);
      if (this.#failure) break;
      if (matches(event) && this.admits(event)) told.push(event);
    }
    return told;
  }

  /** Asks for the rights anew; of the same event once a process. */
  async renew(eventId?: string): Promise<void> {
    this.#access.renew(eventId);
    this.#rights = await this.#access.current();
    if (this.#rights.isRevoked) this.#end(expired());
    else if (this.#can) this.#couldEver = true;
    else if (this.#couldEver) this.#end(this.#lost());
  }

  get #can(): boolean {
    const { namespace, resource } = this.#watched;
    return (resource ? [resource] : watchable).some((one) => {
      const { all, namespaces, names } = this.#rights.scope('watch', one);
      if (all) return true;
      if (namespace == null) return namespaces.length + names.length > 0;
      return namespaces.includes(namespace) || names.some((name) => name.namespace === namespace);
    });
  }

  #lost(): Failure {
    const { namespace } = this.#watched;
    const where = namespace == null ? '' : ` in namespace ${namespace}`;
    return new Failure(
      'FORBIDDEN',
      `You may no longer watch what happens${where}: your rights were taken away.`,
    );
  }

  #end(failure: Failure): void {
    this.#failure ??= failure;
    this.#ending.abort();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#expiry);
    this.#forget();
  }
}

const expired = () =>
  new Failure('UNAUTHENTICATED', 'The token has expired or was revoked: subscribe again with another.');
