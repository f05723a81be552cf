import { listAll } from './listing.js';
import type { ImageReference } from '../references/reference.js';
import type { Repository } from './repository.js';

/** What stands for a registry's list of repositories where a repository is asked for; none can have this name. */
export const catalogOf = (registry: string): ImageReference => ({
  registry,
  namespace: '',
  name: '_catalog',
  tag: '',
  id: '',
});

/** All repositories of a registry that lets us know, each once; `ImportFailed` where it lists more than 100,000. */
export const listRepositories = (catalog: Repository): Promise<string[]> =>
  listAll(catalog.firstCatalogPage, (page) => catalog.page(page), {
    of: 'repositories',
    most: 100_000,
    form: /^[a-z0-9][a-z0-9._/-]{0,254}$/,
  });
