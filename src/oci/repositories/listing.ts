import { listAt, objectAt } from '../content/fields.js';
import { importFailed } from '../import-error.js';
import { parseJson } from '../content/json.js';
import type { Answer } from '../transport/transport.js';

const mostPages = 500;

/** A list that a registry gives in pages. */
export interface Listing {
  /** What it is of, e.g. `tags`: also the member of each page that holds it. */
  readonly of: 'tags' | 'repositories';
  readonly most: number;
  readonly form: RegExp;
}

/**
 * All of a list, each entry once. Ends whatever the registry does: at a page without a successor, at one that brings
 * nothing new (some ignore `n` and `last`), and with `ImportFailed` after 500 pages or too many entries.
 */
export async function listAll(
  first: URL,
  ask: (page: URL) => Promise<Answer>,
  { of, most, form }: Listing,
): Promise<string[]> {
  const all = new Set<string>();
  let next: URL | null = first;
  for (let page = 0; next; page += 1) {
    const { body, headers, url: answered } = await ask(next);
    const before = all.size;
    const where = `the list of ${of} at ${next.host}`;
    for (const entry of listAt(objectAt(parseJson(body, where), where)[of], where, most))
      if (typeof entry === 'string' && form.test(entry)) all.add(entry);
    if (all.size > most || page >= mostPages)
      throw importFailed(`${next.host} lists ${of} without an end; at most ${String(most)} are read.`);
    next = all.size === before ? null : nextPage(headers.get('link'), next, answered, of);
  }
  return [...all];
}

/** The page that a Link header names (RFC 8288), which must be of the same list. */
function nextPage(link: string | undefined, asked: URL, answered: URL, of: string): URL | null {
  const [, target] = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(link?.slice(0, 8_192) ?? '') ?? [];
  if (target === undefined) return null;
  const url = URL.canParse(target, answered.href) ? new URL(target, answered.href) : null;
  if (url?.origin === asked.origin && url.pathname === asked.pathname) return url;
  throw importFailed(`${asked.host} continues its list of ${of} at another place; that is not followed.`);
}
