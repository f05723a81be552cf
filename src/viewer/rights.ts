import { matchesGlob } from '../platform/glob.js';
import {
  isInNamespaces,
  isOfStreams,
  resources,
  type Resource,
  type Target,
  type Verb,
} from './resources.js';
import { allows, roleNamed } from './roles.js';

/** A role that somebody holds, and where. */
export interface Grant {
  readonly role: string;
  /** Null: everywhere. */
  readonly namespace: string | null;
  /** Null: all of the namespace. */
  readonly pattern: string | null;
}

/** Where something is allowed. */
export interface Scope {
  /** Everywhere. */
  readonly all: boolean;
  /** In all of these namespaces. */
  readonly namespaces: readonly string[];
  /** On the streams of these names: `*` stands for any characters, `?` for one. */
  readonly names: readonly { readonly namespace: string; readonly pattern: string }[];
}

/** The scope of those to whom nothing is forbidden. */
const everywhere: Scope = { all: true, namespaces: [], names: [] };

/** A scope as the columns of statements: with each namespace the names in it, as LIKE has them. */
export interface ScopeColumns {
  readonly all: boolean;
  readonly namespaces: readonly string[];
  readonly patterns: readonly string[];
}

/** For statements: a row is held where `all`, or where a pattern of its namespace is like its name. */
export function columnsOf({ all, namespaces, names }: Scope): ScopeColumns {
  return {
    all,
    namespaces: [...namespaces, ...names.map(({ namespace }) => namespace)],
    patterns: [...namespaces.map(() => '%'), ...names.map(({ pattern }) => likeOf(pattern))],
  };
}

const likeOf = (pattern: string) =>
  pattern
    .replaceAll(/[\\%_]/g, '\\$&')
    .replaceAll('*', '%')
    .replaceAll('?', '_');

/** Whether a scope holds the target; one without a name is held only as a whole namespace. */
export function holds(scope: Scope, { namespace, name }: Target): boolean {
  if (scope.all) return true;
  if (namespace === undefined) return false;
  if (scope.namespaces.includes(namespace)) return true;
  return (
    name !== undefined &&
    scope.names.some((one) => one.namespace === namespace && matchesGlob(one.pattern, name))
  );
}

/** What one viewer may do: what its grants come to. The one predicate behind checks, lists, counts and events. */
export class Rights {
  /** Whether what the viewer has shown is good no more. */
  readonly isRevoked: boolean;
  readonly #grants: readonly Grant[];
  readonly #scopes = new Map<string, Scope>();
  #key: string | undefined;

  constructor(grants: readonly Grant[], isRevoked = false) {
    this.#grants = isRevoked ? [] : grants;
    this.isRevoked = isRevoked;
  }

  /** Equal for those who may do exactly the same. */
  get key(): string {
    return (this.#key ??= JSON.stringify(
      this.#grants.map(({ role, namespace, pattern }) => JSON.stringify([role, namespace, pattern])).sort(),
    ));
  }

  allow(verb: Verb, resource: Resource, target: Target): boolean {
    const of = resource === 'namespaces' ? { namespace: target.namespace ?? target.name } : target;
    return holds(this.scope(verb, resource), of);
  }

  scope(verb: Verb, resource: Resource): Scope {
    const key = `${verb} ${resource}`;
    const known = this.#scopes.get(key);
    if (known) return known;
    const scope = this.#scopeOf(verb, resource);
    this.#scopes.set(key, scope);
    return scope;
  }

  #scopeOf(verb: Verb, resource: Resource): Scope {
    const granted = this.#grants.filter(({ role, namespace }) => {
      const known = roleNamed(role);
      if (!known) return false;
      // To be given anything in a namespace is to be told that it exists.
      if (resource === 'namespaces' && isRead(verb))
        return (
          namespace !== null || resources.some((one) => isInNamespaces(one) && allows(known, 'get', one))
        );
      return allows(known, verb, resource);
    });
    if (granted.some(({ namespace }) => namespace === null)) return everywhere;
    const whole = (pattern: string | null) => pattern === null || resource === 'namespaces';
    return {
      all: false,
      namespaces: unique(
        granted.flatMap(({ namespace, pattern }) => (whole(pattern) ? (namespace ?? []) : [])),
      ),
      names: isOfStreams(resource)
        ? granted.flatMap(({ namespace, pattern }) =>
            namespace === null || pattern === null ? [] : [{ namespace, pattern }],
          )
        : [],
    };
  }
}

const isRead = (verb: Verb) => verb === 'get' || verb === 'list' || verb === 'watch';
const unique = (names: readonly string[]) => [...new Set(names)].sort();
