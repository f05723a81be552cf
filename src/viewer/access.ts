import { Failure, notFound } from '../platform/errors.js';
import { called, type Resource, type Target, type Verb } from './resources.js';
import { Rights, type Scope } from './rights.js';
import { leastRoleFor } from './roles.js';
import type { Viewer } from './viewer.js';

/** How a refusal is put. */
export interface Refusal {
  /** Where in the input the thing is named. */
  readonly path?: readonly string[];
  /** What is thrown where the thing itself is missing, when that is not its usual words. */
  readonly missing?: Failure;
}

/** What one operation's viewer may do. Every domain asks it first; it remembers nothing beyond the operation. */
export class Access {
  readonly viewer: Viewer;
  readonly #rights: () => Promise<Rights>;

  constructor(viewer: Viewer, rights: () => Promise<Rights>) {
    this.viewer = viewer;
    this.#rights = rights;
  }

  /** That of a part of Sluice itself, which may do everything: workers, the scheduler. */
  static ofSystem(name: string): Access {
    const rights = Promise.resolve(new Rights([{ role: 'cluster-admin', namespace: null, pattern: null }]));
    return new Access({ kind: 'SYSTEM', name }, () => rights);
  }

  async can(verb: Verb, resource: Resource, target: Target = {}): Promise<boolean> {
    return (await this.#rights()).allow(verb, resource, target);
  }

  /** Where it may do that, for the statements of lists and counts, and for events. */
  async scope(verb: Verb, resource: Resource): Promise<Scope> {
    return (await this.#rights()).scope(verb, resource);
  }

  /**
   * Refuses what the viewer may not do: with NOT_FOUND, in the words for a thing that is missing, where it may not
   * even see it; with FORBIDDEN and the role that is missing otherwise.
   */
  async require(verb: Verb, resource: Resource, target: Target = {}, refusal: Refusal = {}): Promise<void> {
    const rights = await this.#rights();
    if (rights.allow(verb, resource, target)) return;
    const isSeen =
      (target.namespace === undefined && target.name === undefined) ||
      rights.allow('get', resource, target) ||
      rights.allow('get', wholeOf(resource), target) ||
      (target.name === undefined && rights.allow('get', 'namespaces', target));
    if (!isSeen) throw refusal.missing ?? notFound(called(resource, target), ...(refusal.path ?? []));
    throw new Failure('FORBIDDEN', this.#whyNot(verb, resource, target), { path: refusal.path ?? [] });
  }

  /** Null where it may; otherwise which binding is missing. */
  async whyNot(verb: Verb, resource: Resource, target: Target = {}): Promise<string | null> {
    return (await this.can(verb, resource, target)) ? null : this.#whyNot(verb, resource, target);
  }

  #whyNot(verb: Verb, resource: Resource, { namespace, name }: Target): string {
    const { kind, name: viewer } = this.viewer;
    const where = resource === 'namespaces' ? (namespace ?? name) : namespace;
    const role = leastRoleFor(verb, resource, where !== undefined && verb !== 'create');
    const place = where === undefined ? 'everywhere' : `in namespace ${where}`;
    const subject = kind === 'SERVICE_ACCOUNT' ? `service account ${viewer}` : viewer;
    return `${subject} may not ${verb} ${resource}${name !== undefined && resource !== 'namespaces' ? ` ${name}` : ''} ${place}: no binding of the role ${role?.name ?? 'cluster-admin'} ${place} names ${subject} or a group of theirs.`;
  }
}

/** `imagestreams` for `imagestreams/layers` and what else is shown as a part of streams. */
const wholeOf = (resource: Resource): Resource =>
  resource === 'imagestreamimports' ? 'imagestreams' : (resource.split('/', 1)[0] as Resource);
