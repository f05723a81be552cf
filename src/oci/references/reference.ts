import { badInput } from '../../platform/errors.js';

/** Where an image is, in five parts; a part that the text left out is `''`. */
export interface ImageReference {
  /** `host` or `host:port`, as written. */
  readonly registry: string;
  /** First segment of the path; `''` where there is none. */
  readonly namespace: string;
  /** Rest of the path; it may hold `/`. Empty when the text names only a registry. */
  readonly name: string;
  readonly tag: string;
  /** A digest, hexadecimal in lower case. */
  readonly id: string;
}

const longestName = 255;
/** A name, `:` and a tag of 128, `@sha512:` and its digits. */
const longestText = longestName + 129 + 136;

// Both are written so that no text can be matched in two ways: the time is linear in its length.
const label = '[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*';
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const grammar = (segment: string) =>
  new RegExp(
    `^((?:${label}(?:\\.${label})*(?::[0-9]+)?/)?${segment}(?:/${segment})*)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?$`,
  );
const form = grammar(component);
const formOfAnyCase = grammar(component.replaceAll('a-z', 'A-Za-z'));
const idLength = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

/**
 * Reads `[registry/][namespace/]name[:tag][@digest]` as OpenShift does: the first segment is a registry when
 * it holds `.` or `:` or is `localhost`; a lone segment that holds `.` or begins with `localhost` is a
 * registry and nothing else. Throws `BAD_USER_INPUT` for anything outside the grammar.
 */
export function parseReference(text: string): ImageReference {
  if (text.length > longestText)
    throw badInput(
      `An image reference has at most ${String(longestText)} characters; this has ${String(text.length)}.`,
    );
  const at = text.indexOf('@');
  const id = at < 0 ? '' : parseId(text, text.slice(at + 1));
  const named = at < 0 ? text : text.slice(0, at);
  const match = form.exec(named);
  if (!match)
    throw refused(text, formOfAnyCase.test(named) ? 'its name must be in lower case' : 'its form is wrong');
  const [, path = '', tag = ''] = match;
  if (path.length > longestName)
    throw refused(text, `its name has more than ${String(longestName)} characters`);
  if (isRegistryAlone(path))
    return { registry: id === '' ? named : `${named}@${id}`, namespace: '', name: '', tag: '', id };
  return { ...split(path), tag, id };
}

function parseId(text: string, id: string): string {
  const [, algorithm = '', hex = ''] = /^([^:]*):([0-9A-Fa-f]{32,})$/.exec(id) ?? [];
  if (hex === '') throw refused(text, 'what follows @ is not a digest');
  if (!idLength.has(algorithm)) throw refused(text, 'its digest must be sha256, sha384 or sha512');
  if (idLength.get(algorithm) !== hex.length) throw refused(text, 'its digest has the wrong length');
  return `${algorithm}:${hex.toLowerCase()}`;
}

const isRegistryAlone = (path: string) =>
  !path.includes('/') && (path.includes('.') || path.startsWith('localhost'));

function split(path: string): Pick<ImageReference, 'registry' | 'namespace' | 'name'> {
  const [first, rest] = cut(path);
  const isRegistry = rest !== '' && (/[.:]/.test(first) || first === 'localhost');
  const registry = isRegistry ? first : '';
  const [namespace, name] = cut(isRegistry ? rest : path);
  return name === '' ? { registry, namespace: '', name: namespace } : { registry, namespace, name };
}

function cut(path: string): [first: string, rest: string] {
  const slash = path.indexOf('/');
  return slash < 0 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)];
}

const refused = (text: string, why: string) =>
  badInput(
    `${JSON.stringify(text.slice(0, 80))} is not an image reference: ${why}. Write [registry/]name[:tag][@sha256:…].`,
  );
