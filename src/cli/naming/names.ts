import { UsageError } from '../program/exit-codes.js';

/** The kinds that `get`, `describe` and `delete` know, by each word that people use for them. */
const kinds = {
  is: ['is', 'imagestream', 'imagestreams'],
  istag: ['istag', 'istags', 'imagestreamtag', 'imagestreamtags'],
  isimage: ['isimage', 'isimages', 'imagestreamimage', 'imagestreamimages'],
  image: ['image', 'images'],
  bc: ['bc', 'buildconfig', 'buildconfigs'],
  build: ['build', 'builds'],
  secret: ['secret', 'secrets'],
  configmap: ['cm', 'configmap', 'configmaps'],
  namespace: ['ns', 'namespace', 'namespaces', 'project', 'projects'],
} as const;

/** A kind of thing, by the name that the command line has for it. */
export type Kind = keyof typeof kinds;

/** A kind, and the name that came with it as `kind/name`. */
export interface KindAndName {
  readonly kind: Kind;
  readonly name: string | undefined;
}

/** Reads `is`, `is NAME` or `is/NAME`, as `oc` takes them; `.image.openshift.io` and `.build.openshift.io` may follow the kind. */
export function parseKind(word: string, name?: string): KindAndName {
  const slash = word.indexOf('/');
  const said = (slash < 0 ? word : word.slice(0, slash))
    .toLowerCase()
    .replace(/\.(image|build)\.openshift\.io$/, '');
  for (const kind of Object.keys(kinds) as Kind[])
    if (kinds[kind].some((spelling) => spelling === said))
      return { kind, name: slash < 0 ? name : word.slice(slash + 1) || undefined };
  throw new UsageError(
    `${word === '' ? 'A kind of thing is missing' : `“${word}” is no kind of thing`}: there are ${Object.keys(kinds).join(', ')}, and what the verb’s --help lists besides.${slash < 0 && name === undefined && word !== '' ? ` A thing is named with its kind, e.g. is/${word}.` : ''}`,
  );
}

/** A tag of a stream, as `[namespace/]stream[:tag]` names it. */
export interface TagName {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
}

/** Reads `[namespace/]stream:tag`; a missing tag is `latest` unless it is demanded. */
export function parseTagName(text: string, namespace: string, demand?: 'tag'): TagName {
  const { namespace: room, name } = splitNamespace(text, namespace);
  const [stream = '', tag, ...more] = name.split(':');
  if (stream === '' || tag === '' || more.length > 0 || name.includes('@') || (demand && tag === undefined))
    throw new UsageError(`“${text}” names no tag; write STREAM:TAG, e.g. python:3.12.`);
  return { namespace: room, stream, tag: tag ?? 'latest' };
}

/** Reads `[namespace/]stream@digest`; the digest may be shortened. */
export function parseImageName(text: string, namespace: string) {
  const { namespace: room, name } = splitNamespace(text, namespace);
  const [stream = '', id = '', ...more] = name.split('@');
  if (stream === '' || id === '' || more.length > 0)
    throw new UsageError(
      `“${text}” names no image of a stream; write STREAM@DIGEST, e.g. python@sha256:3823c45b.`,
    );
  return { namespace: room, stream, id };
}

/** Reads `[namespace/]name`. */
export function splitNamespace(text: string, namespace: string) {
  const parts = text.split('/');
  const [first = '', second = ''] = parts;
  if (parts.length > 2 || first === '' || (parts.length === 2 && second === ''))
    throw new UsageError(`“${text}” is no name; write NAME or NAMESPACE/NAME.`);
  return parts.length === 2 ? { namespace: first, name: second } : { namespace, name: first };
}

/** A name as messages show it: the namespace only where it is another than the one worked in. */
export const shown = (namespace: string, name: string, here: string): string =>
  namespace === here ? name : `${namespace}/${name}`;
