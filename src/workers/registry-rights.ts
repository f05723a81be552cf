import { buildOfLease, isLeaseToken, type Build } from '../domains/builds/index.js';
import { ImageStreams } from '../domains/image-streams/index.js';
import {
  subjectOf,
  subjectOfBuild,
  type Place,
  type PushingBuild,
  type StreamRights,
} from '../domains/integrated-registry/index.js';
import { Namespaces } from '../domains/namespaces/index.js';
import { parseReference } from '../oci/index.js';
import type { Parts } from '../parts.js';
import { Failure } from '../platform/errors.js';
import { Access, actorOf } from '../viewer/index.js';

/** What of the process it takes to tell who may do what in the integrated registry. */
export type RightsParts = Pick<Parts, 'access' | 'config' | 'db' | 'events' | 'refusals'>;

/** Who logs in to the registry, as it knows them, and what they may do there. */
export interface RegistryViewer {
  readonly subject: string;
  readonly rights: StreamRights;
}

/**
 * Whom a password stands for: a token of Sluice, or the lease of a build. UNAUTHENTICATED for any other. Where somebody
 * wants to push and may not, the audit is told.
 */
export async function logIn(
  parts: RightsParts,
  password: string,
  requestId: string,
): Promise<RegistryViewer> {
  if (!isLeaseToken(password)) {
    const viewer = await parts.access.authenticate(`Bearer ${password}`);
    const access = parts.access.accessOf(viewer);
    const rights = rightsOf(parts, access);
    const mayPush = async (place: Place) => {
      const may = await rights.mayPush(place);
      if (!may) await noteRefusedPush(parts, access, place, requestId);
      return may;
    };
    return { subject: subjectOf(actorOf(viewer)), rights: { ...rights, mayPush } };
  }
  const build = await buildOfLease(parts.db, password);
  if (!build) throw new Failure('UNAUTHENTICATED', 'The lease of that build is over.');
  return { subject: subjectOfBuild(build.id), rights: rightsOfBuild(parts, build) };
}

/** Nothing is noted where a right is not what is missing. */
async function noteRefusedPush(
  { refusals }: RightsParts,
  access: Access,
  { namespace, stream: name }: Place,
  requestId: string,
): Promise<void> {
  const wanted = [
    { verb: 'update', resource: 'imagestreams/layers' },
    { verb: 'create', resource: 'imagestreams' },
  ] as const;
  for (const { verb, resource } of wanted) {
    const target = { namespace, name };
    const why = await access.whyNot(verb, resource, target);
    if (why === null) continue;
    refusals.note({ verb, resource, target, why, actor: actorOf(access.viewer), requestId });
    return;
  }
}

function rightsOf({ config, db, events }: RightsParts, access: Access): StreamRights {
  const by = { actor: { kind: 'SYSTEM', name: 'registry' }, requestId: null } as const;
  const desk = { db, outbox: events.outbox, by, access: Access.ofSystem('registry') };
  const streams = new ImageStreams(desk, config.registries);
  const namespaces = new Namespaces(desk, () => undefined);
  return {
    mayPull: ({ namespace, stream: name }) => access.can('get', 'imagestreams/layers', { namespace, name }),
    mayPush: async ({ namespace, stream: name }) => {
      if (!(await access.can('update', 'imagestreams/layers', { namespace, name }))) return false;
      if (await streams.byName(namespace, name)) return true;
      return (
        (await access.can('create', 'imagestreams', { namespace, name })) &&
        (await namespaces.byName(namespace)) !== null
      );
    },
  };
}

/** A build pulls its inputs, and what its namespace's builder may pull; it pushes its output and nothing else. */
function rightsOfBuild({ access, config }: RightsParts, build: Build): StreamRights {
  const { host } = config.registry;
  const builder = access.accessOfNamespace(build.namespace, 'builder');
  const output = build.outputReference === null ? null : repositoryAt(host, build.outputReference);
  const own = new Set([output, ...build.inputs.map(({ reference }) => repositoryAt(host, reference))]);
  const nameOf = ({ namespace, stream }: Place) => `${namespace}/${stream}`;
  return {
    mayPull: async (place) =>
      own.has(nameOf(place)) ||
      (await builder.can('get', 'imagestreams/layers', { namespace: place.namespace, name: place.stream })),
    mayPush: (place) => Promise.resolve(output === nameOf(place)),
  };
}

/** A build as its pushes are taken in. */
export function pushingBuild(host: string, build: Build): PushingBuild {
  const { namespace, name, outputReference, spec, startedBy, lastEvent } = build;
  const isOfStream = outputReference !== null && spec.output.to?.kind === 'IMAGE_STREAM_TAG';
  const repository = isOfStream ? repositoryAt(host, outputReference) : null;
  return {
    name: `${namespace}/${name}`,
    output:
      repository === null || outputReference === null
        ? null
        : { repository, tag: parseReference(outputReference).tag },
    startedBy,
    eventId: lastEvent,
  };
}

/** The repository of the integrated registry that a reference leads to; null for one that leads elsewhere. */
function repositoryAt(host: string | null, text: string): string | null {
  const { registry, namespace, name } = parseReference(text);
  return registry === host ? `${namespace}/${name}` : null;
}
