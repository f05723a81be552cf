import { Failure, notFound } from '../platform/errors.js';
import { called, type Resource, type Target, type Verb } from './resources.js';
import { Rights, type Scope } from './rights.js';
import { leastRoleFor } from './roles.js';
import type { Viewer } from './viewer.js';

/** Where an `Access` has its rights from. */
export interface RightsSource {
  read(): Promise<Rights>;
  /** Told of an event that changed rights: nothing that was read before may be believed. */
  heard(eventId: string): void;
  onChange(listener: () => void): () => void;
}

/** Something that a viewer wanted to do, and may not. */
export interface Refused {
  readonly verb: Verb;
  readonly resource: Resource;
  readonly target: Target;
  /** Which binding is missing, whether or not the viewer was told. */
  readonly why: string;
}

/** How a refusal is put. */
export interface Refusal {
  /** Where in the input the thing is named. */
  readonly path?: readonly string[];
  /** What is thrown where the thing itself is missing, when that is not its usual words. */
  readonly missing?: Failure;
}

/**
 * What one operation's viewer may do, as of when that was first asked. Every domain asks it before it does anything;
 * from then on it answers without the database, inside of transactions too.
 */
export class Access {
  readonly viewer: Viewer;
  readonly #source: RightsSource;
  #known: Promise<Rights> | undefined;
  #refused: Refused[] = [];

  constructor(viewer: Viewer, source: RightsSource) {
    this.viewer = viewer;
    this.#source = source;
  }

  #rights(): Promise<Rights> {
    return (this.#known ??= this.#source.read());
  }

  /** Settles once rights are at hand: before a transaction, which must not wait for another connection. */
  async ready(): Promise<void> {
    await this.#rights();
  }

  /** What the viewer may do, to be asked many times without waiting. */
  current = (): Promise<Rights> => this.#rights();

  /** Asks anew from now on: after the viewer has changed rights itself, or when an event says that somebody has. */
  renew(eventId?: string): void {
    if (eventId !== undefined) this.#source.heard(eventId);
    this.#known = undefined;
  }

  /** Calls back whenever rights have changed, until the function that it returns is called. */
  onChange = (listener: () => void): (() => void) => this.#source.onChange(listener);

  /** That of a part of Sluice itself, which may do everything: workers, the scheduler. */
  static ofSystem(name: string): Access {
    const rights = Promise.resolve(new Rights([{ role: 'cluster-admin', namespace: null, pattern: null }]));
    const source = { read: () => rights, heard: () => undefined, onChange: () => () => undefined };
    return new Access({ kind: 'SYSTEM', name }, source);
  }

  async can(verb: Verb, resource: Resource, target: Target = {}): Promise<boolean> {
    return (await this.#rights()).allow(verb, resource, target);
  }

  /** Equal for those who may do exactly the same. */
  async key(): Promise<string> {
    return (await this.#rights()).key;
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
    const why = this.#whyNot(verb, resource, target);
    this.#refused.push({ verb, resource, target, why });
    const isSeen =
      (target.namespace === undefined && target.name === undefined) ||
      rights.allow('get', resource, target) ||
      rights.allow('get', wholeOf(resource), target) ||
      (target.name === undefined && rights.allow('get', 'namespaces', target));
    if (!isSeen) throw refusal.missing ?? notFound(called(resource, target), ...(refusal.path ?? []));
    throw new Failure('FORBIDDEN', why, { path: refusal.path ?? [] });
  }

  /** What was refused since this was last asked. */
  takeRefused(): readonly Refused[] {
    return this.#refused.splice(0);
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
