import { badInput } from '../../../platform/errors.js';
import type { GitSource } from '../spec.js';
import { checkProxy } from './check-proxy.js';

const scheme = /^(https?|ssh|git):\/\/[^\s/?#\\]+(\/|$)/i;
const scpLike = /^([\w.-]+@)?[\w][\w.-]*:(?!\/\/)[^\s]+$/;
const ref = /^(?!-)(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]{1,255}(?<![./])$/u;

/** Refuses what no git may be asked for, and an address with a password: whoever sees the definition sees it. Tells none. */
export function checkGit(
  { uri, ref: asked, httpProxy, httpsProxy }: GitSource,
  path: readonly string[],
): void {
  const isUrl = scheme.test(uri);
  if (
    uri.startsWith('-') ||
    /[\s\0]/.test(uri) ||
    !(isUrl || scpLike.test(uri)) ||
    (isUrl && !uri.includes('@') && !URL.canParse(uri))
  )
    throw badInput(
      `${uri.includes('@') ? 'uri' : JSON.stringify(uri.slice(0, 80))} is no git repository to build from: write https://…, ssh://… or git@host:path.`,
      ...path,
      'uri',
    );
  // A password may have `/` and `@` in it: behind the colon where one can begin, all up to the last `@` can be it.
  if (/^[a-z]+:\/\/[^/?#\\]*:.*@/i.test(uri))
    throw badInput(
      'The address of a git repository holds no password: put it into a secret, and name that as sourceSecret. An @ of its path is written %40.',
      ...path,
      'uri',
    );
  if (asked !== null && !ref.test(asked))
    throw badInput(`${JSON.stringify(asked.slice(0, 80))} is no branch, tag or commit.`, ...path, 'ref');
  for (const [field, text] of Object.entries({ httpProxy, httpsProxy }))
    if (text !== null && text !== '') checkProxy(text, field, path);
}
