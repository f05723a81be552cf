import { badInput } from '../../platform/errors.js';
import type { ImageReference } from './reference.js';

const dockerHub = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/** Everything that a reference says, as one text that reads back as the same reference. */
export function formatReference(reference: ImageReference): string {
  const { registry, namespace, name, tag, id } = reference;
  const path = [registry, namespace, name].filter((part) => part !== '').join('/');
  return `${path}${tag === '' ? '' : `:${tag}`}${id === '' || name === '' ? '' : `@${id}`}`;
}

/** What to pull: a digest wins over a tag. Empty when the reference names only a registry. */
export const exact = (reference: ImageReference): string =>
  reference.name === '' ? '' : formatReference(mostSpecific(reference));

/** Fills in what docker takes for granted: `docker.io`, `library` (there only) and `latest`. */
export function withDefaults(reference: ImageReference): ImageReference {
  const registry = reference.registry || 'docker.io';
  return {
    ...reference,
    registry,
    namespace: reference.namespace || (dockerHub.has(registry) ? 'library' : ''),
    tag: reference.tag || 'latest',
  };
}

/** Leaves out what docker takes for granted, as people write it: no `library`, no `:latest`. */
export function daemonMinimal(reference: ImageReference): ImageReference {
  const onDockerHub = dockerHub.has(reference.registry);
  return {
    ...reference,
    registry: onDockerHub ? 'docker.io' : reference.registry,
    namespace: onDockerHub && reference.namespace === 'library' ? '' : reference.namespace,
    tag: reference.tag === 'latest' ? '' : reference.tag,
  };
}

/** The same without its tag where a digest says more. */
export const mostSpecific = (reference: ImageReference): ImageReference =>
  reference.id === '' ? reference : { ...reference, tag: '' };

/** One name for each registry: in lower case, and docker.io for all that it is called. */
export function canonicalRegistry(registry: string): string {
  const lower = registry.toLowerCase();
  return dockerHub.has(lower) ? 'docker.io' : lower;
}

/**
 * The host, and always a port, that serve a reference: docker.io is served by registry-1.docker.io. Both are empty for
 * a text like `host:tag@sha256:…`, which names no registry that could be.
 */
export function hostPort({ registry }: ImageReference, insecure = false): string {
  const host = servingHost(registry) || 'docker.io';
  const [, port, ...more] = host.split(':');
  if (more.length > 0) return ':';
  return port === undefined ? `${host}:${insecure ? '80' : '443'}` : host;
}

/** The host that answers for a registry. */
export const servingHost = (registry: string): string =>
  registry === 'docker.io' || registry === 'index.docker.io' ? 'registry-1.docker.io' : registry;

/** Whether two references mean the same once defaults are filled in: `redis` is `docker.io/library/redis:latest`. */
export function equalReferences(one: ImageReference, other: ImageReference): boolean {
  const [a, b] = [withDefaults(one), withDefaults(other)];
  return (['registry', 'namespace', 'name', 'tag', 'id'] as const).every((part) => a[part] === b[part]);
}

/** Whether two references lead to the same repository, whatever tag or digest they name. */
export const sameRepository = (one: ImageReference, other: ImageReference): boolean =>
  equalReferences({ ...one, tag: '', id: '' }, { ...other, tag: '', id: '' });

/** Refuses, with `BAD_USER_INPUT`, a reference that names a registry but no repository in it. */
export function requireImportable(reference: ImageReference): ImageReference {
  if (reference.name !== '') return reference;
  const { registry } = reference;
  throw badInput(
    `${JSON.stringify(registry)} names a registry, not an image: a lone name with a dot, or that begins with localhost, ` +
      `is taken for a host. Write ${registry}/<name>, or docker.io/library/${registry} if it is a repository there.`,
  );
}
