import { canonicalRegistry, parseReference, withDefaults, type ImageReference } from '../../oci/index.js';
import type { Provider } from './model.js';

/** Something that may have been pushed. */
export interface Hint {
  /** In full, with a registry; its digest, where one is told, is never believed and left out. */
  readonly reference: ImageReference;
  /** False where no tag is told: any of the repository's may have moved. */
  readonly namesTag: boolean;
}

/** How many pushes one delivery may tell of. */
const most = 100;

/** What a delivery of this provider hints at; nothing, where it tells of something else or in another form. */
export function hintsIn(provider: Provider, body: unknown): Hint[] {
  const told = readers[provider](at(body));
  return told.slice(0, most).flatMap((text) => {
    const hint = hintOf(text);
    return hint ? [hint] : [];
  });
}

/** Whether a source, as a tag's specification names it, may be what was pushed. */
export function matches({ reference, namesTag }: Hint, source: ImageReference): boolean {
  const own = inFull(source);
  return (
    own.id === '' &&
    own.registry === reference.registry &&
    own.namespace === reference.namespace &&
    own.name === reference.name &&
    (!namesTag || own.tag === reference.tag)
  );
}

function hintOf(text: string): Hint | null {
  try {
    const named = parseReference(text);
    if (named.name === '' || named.registry === '') return null;
    return { reference: { ...inFull(named), id: '' }, namesTag: named.tag !== '' };
  } catch {
    return null;
  }
}

function inFull(reference: ImageReference): ImageReference {
  const full = withDefaults({ ...reference, registry: canonicalRegistry(reference.registry) });
  return { ...full, registry: canonicalRegistry(full.registry) };
}

type Reader = (body: At) => string[];

const readers: Readonly<Record<Provider, Reader>> = {
  DOCKER_HUB: (body) => [
    join('docker.io', body.text('repository', 'repo_name'), body.text('push_data', 'tag')),
  ],
  QUAY: (body) =>
    body
      .list('updated_tags')
      .map((tag) => join('', body.text('docker_url'), typeof tag.value === 'string' ? tag.value : '')),
  HARBOR: (body) => {
    // Since 2.8 also as CloudEvents, with what it tells of under `data`.
    const type = body.text('type');
    if (
      ![
        'PUSH_ARTIFACT',
        'harbor.artifact.pushed',
        'REPLICATION',
        'harbor.replication.status.changed',
      ].includes(type)
    )
      return [];
    const data = body.member(body.text('specversion') === '' ? 'event_data' : 'data');
    return data.list('resources').map((resource) => resource.text('resource_url'));
  },
  GHCR: (body) => {
    const found = ['registry_package', 'package'].map((key) => body.member(key));
    const told = found.find((each) => each.text('name') !== '');
    if (told?.text('package_type').toLowerCase() !== 'container') return [];
    const version = told.member('package_version');
    const owner = told.text('owner', 'login') || told.text('namespace');
    const tag = version.text('container_metadata', 'tag', 'name');
    return [join('ghcr.io', `${owner}/${told.text('name')}`.toLowerCase(), tag)];
  },
  GENERIC: (body) =>
    body.text('image') !== ''
      ? [body.text('image')]
      : body
          .list('events')
          .filter((event) => event.text('action') === 'push' && event.text('target', 'tag') !== '')
          .map((event) =>
            join(
              event.text('request', 'host'),
              event.text('target', 'repository'),
              event.text('target', 'tag'),
            ),
          ),
};

const join = (registry: string, repository: string, tag: string) =>
  `${registry === '' ? '' : `${registry}/`}${repository}${tag === '' ? '' : `:${tag}`}`;

/** A place in JSON of which nothing is known. */
interface At {
  readonly value: unknown;
  readonly member: (key: string) => At;
  /** The text at the end of a path; empty where there is none. */
  readonly text: (...path: string[]) => string;
  readonly list: (key: string) => At[];
}

function at(value: unknown): At {
  const member = (key: string) =>
    at(
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    );
  return {
    value,
    member,
    text: (...path) => {
      const found = path.reduce((place, key) => place.member(key), at(value)).value;
      return typeof found === 'string' ? found : '';
    },
    list: (key) => {
      const found = member(key).value;
      return Array.isArray(found) ? found.slice(0, most).map(at) : [];
    },
  };
}
