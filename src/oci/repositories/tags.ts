import { listAll } from './listing.js';
import type { Repository } from './repository.js';

/** All tags of a repository, each once; `ImportFailed` where the registry lists more than 100,000. */
export const listTags = (repository: Repository): Promise<string[]> =>
  listAll(repository.firstTagPage, (page) => repository.page(page), {
    of: 'tags',
    most: 100_000,
    form: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/,
  });
