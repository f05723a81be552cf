import { badInput } from '../../platform/errors.js';
import { matchesGlob } from '../../platform/glob.js';
import { canonicalRegistry, withDefaults } from '../references/reference-forms.js';
import type { ImageReference } from '../references/reference.js';

/** Whether images may be imported from where a reference with a registry points. */
export type AllowList = (reference: ImageReference, insecure: boolean) => boolean;

/**
 * An allow-list of `host[:port][/path]`, each part with `*` and `?`. Without a port it means 443, and 80 for
 * insecure imports; a path means what lies below it, too. An empty list allows everything, and the integrated
 * registry is always allowed.
 */
export function createAllowList(patterns: readonly string[], integrated: readonly string[]): AllowList {
  if (patterns.length === 0) return () => true;
  const entries = [...patterns, ...integrated].map(readPattern);
  return (reference, insecure) => {
    const { registry, namespace, name } = withDefaults(reference);
    const [written, port] = splitPort(registry);
    const host = canonicalRegistry(written);
    const path = namespace === '' ? name : `${namespace}/${name}`;
    return entries.some(
      (entry) =>
        matchesGlob(entry.host, host) &&
        matchesPort(entry.port, port, insecure) &&
        (entry.path === '' || matchesGlob(entry.path, path) || matchesGlob(`${entry.path}/*`, path)),
    );
  };
}

const patternForm = /^([a-z0-9.*?_-]+)(?::([0-9*?]{1,5}))?(?:\/([a-z0-9.*?_/-]+))?$/;

function readPattern(text: string) {
  const [, host, port = '', path = ''] = patternForm.exec(text.toLowerCase()) ?? [];
  if (host === undefined || text.length > 255)
    throw badInput(`${JSON.stringify(text)} names no registries: write host[:port][/path], with * and ?.`);
  return { host: canonicalRegistry(host), port, path: path.replace(/\/+$/, '') };
}

/**
 * An entry without a port means the usual ones, whether or not a reference writes them out. A reference without one may
 * be served at any that is usual for it: an insecure import tries both.
 */
const matchesPort = (entry: string, port: string, insecure: boolean): boolean =>
  entry === ''
    ? port === '' || port === '443' || (insecure && port === '80')
    : (port === '' ? usual(insecure) : [port]).some((each) => matchesGlob(entry, each));

const usual = (insecure: boolean): readonly string[] => (insecure ? ['80', '443'] : ['443']);

function splitPort(registry: string): [host: string, port: string] {
  const colon = registry.lastIndexOf(':');
  return colon < 0 ? [registry, ''] : [registry.slice(0, colon), registry.slice(colon + 1)];
}
