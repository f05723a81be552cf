import { bareHost, type AddressGuard } from '../../platform/network/index.js';
import type { Place } from '../transport/place.js';

/** Token servers that are known to belong to a registry on another host. */
const siblings = new Map([
  ['registry-1.docker.io', 'auth.docker.io'],
  ['registry.gitlab.com', 'gitlab.com'],
  ['registry.redhat.io', 'sso.redhat.com'],
  ['registry.connect.redhat.com', 'sso.redhat.com'],
]);

/** Decides which token servers a registry may send us to, and which of them may see its credentials. */
export interface RealmPolicy {
  mayAsk(place: Place, realm: URL): boolean;
  maySeeCredentials(place: Place, realm: URL): boolean;
}

/**
 * A realm is asked over https; over http only where the registry itself is on that host and speaks http, or at a
 * listed address. It sees credentials when it is on the registry's host, is known to belong to it, or its host is
 * among `trustedRealms`.
 */
export const createRealmPolicy = (guard: AddressGuard, trustedRealms: readonly string[]): RealmPolicy => ({
  mayAsk: ({ origin }, realm) =>
    guard.permitsUrl(realm) &&
    (realm.protocol === 'https:' ||
      guard.isListed(bareHost(realm)) ||
      (origin.protocol === 'http:' && realm.hostname === origin.hostname)),
  maySeeCredentials: ({ origin }, realm) =>
    (realm.hostname === origin.hostname && (realm.protocol === 'https:' || origin.protocol === 'http:')) ||
    (realm.protocol === 'https:' &&
      (siblings.get(origin.hostname) === realm.hostname || trustedRealms.includes(realm.hostname))),
});
