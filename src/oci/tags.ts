import { listAt, objectAt } from './fields.js';
import { importFailed } from './import-error.js';
import { parseJson } from './json.js';
import type { Repository } from './repository.js';

const mostPages = 500;
const mostTags = 100_000;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;

/**
 * All tags of a repository, each once. Ends whatever the registry does: at a page without a successor, at one that
 * brings nothing new (some ignore `n` and `last`), and with `ImportFailed` after 500 pages or 100,000 tags.
 */
export async function listTags(repository: Repository): Promise<string[]> {
  const tags = new Set<string>();
  let next: URL | null = repository.firstTagPage;
  for (let page = 0; next; page += 1) {
    const { body, headers, url: answered } = await repository.tagPage(next);
    const before = tags.size;
    for (const tag of readTags(body, next)) tags.add(tag);
    if (tags.size > mostTags || page >= mostPages)
      throw importFailed(`${next.host} lists tags without an end; at most ${String(mostTags)} are read.`);
    next = tags.size === before ? null : nextPage(headers.get('link'), next, answered);
  }
  return [...tags];
}

function readTags(body: Buffer, { host }: URL): string[] {
  const where = `the list of tags at ${host}`;
  const listed = listAt(objectAt(parseJson(body, where), where)['tags'], where, mostTags);
  return listed.filter((tag): tag is string => typeof tag === 'string' && tagForm.test(tag));
}

/** The page that a Link header names (RFC 8288), which must be a list of tags of the same repository. */
function nextPage(link: string | undefined, asked: URL, answered: URL): URL | null {
  const [, target] = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(link?.slice(0, 8_192) ?? '') ?? [];
  if (target === undefined) return null;
  const url = URL.canParse(target, answered.href) ? new URL(target, answered.href) : null;
  if (url?.origin === asked.origin && url.pathname === asked.pathname) return url;
  throw importFailed(`${asked.host} continues its list of tags at another place; that is not followed.`);
}
