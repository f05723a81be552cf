import { badInput } from '../../platform/errors.js';
import { createAllowList } from './allow-list.js';
import type { ImageReference } from '../references/reference.js';

/** Which registries images may come from, and where names without a registry are looked for. */
export interface SourceRules {
  /**
   * Where to look for a reference, in order: where it says, or else in each registry that is searched. Registries that
   * are not allowed are left out; nothing is left when none is.
   */
  placesOf(reference: ImageReference, insecure: boolean): ImageReference[];
}

/** The rules as an operator sets them. */
export interface SourceSettings {
  /** `host[:port]` each, in the order in which they are tried. */
  readonly searched: readonly string[];
  /** See `createAllowList`. */
  readonly allowed: readonly string[];
  /** `host[:port]` of the integrated registry, from inside and outside. */
  readonly internal: string | null;
  readonly public: string | null;
}

/** Makes the rules; throws `BAD_USER_INPUT` for a setting of another form. */
export function createSourceRules(settings: SourceSettings): SourceRules {
  for (const registry of settings.searched)
    if (!/^[A-Za-z0-9.-]+(?::[0-9]{1,5})?$/.test(registry))
      throw badInput(`${JSON.stringify(registry)} is no registry to search: write host or host:port.`);
  const integrated = [settings.internal, settings.public].filter((host) => host !== null);
  const isAllowed = createAllowList(settings.allowed, integrated);
  return {
    placesOf(reference, insecure) {
      const registries = reference.registry === '' ? settings.searched : [reference.registry];
      return registries
        .map((registry) => ({ ...reference, registry }))
        .filter((place) => isAllowed(place, insecure));
    },
  };
}

/** Rules that allow everything and search docker.io. */
export const openSourceRules: SourceRules = createSourceRules({
  searched: ['docker.io'],
  allowed: [],
  internal: null,
  public: null,
});
