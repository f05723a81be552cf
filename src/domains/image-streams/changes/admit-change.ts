import { Failure, notFound } from '../../../platform/errors.js';
import type { Access, Resource, Verb } from '../../../viewer/index.js';
import type { StreamTarget } from './open-stream.js';

/** What one must be allowed on a stream to change it in some way. */
export interface StreamRight {
  readonly verb: Verb;
  readonly resource: Resource;
}

/** What an admitted change may still not do: told once it is known whether the stream is there. */
export interface Admitted {
  readonly refuseChange: () => Promise<void>;
  readonly refuseCreation: () => Promise<void>;
}

/**
 * Lets a viewer change a stream, or create it, by its names alone: whether it is there makes no difference to those
 * who may not know. Null for what was settled before.
 */
export async function admitChange(
  access: Access,
  { namespace, stream: name, create = false }: StreamTarget,
  right: StreamRight | null,
): Promise<Admitted> {
  if (right === null) return freely;
  const at = { namespace, name };
  const change = () => access.require(right.verb, right.resource, at, { path: ['input'] });
  const creation = () =>
    access.require('create', 'imagestreams', at, {
      path: ['input', 'namespace'],
      missing: namespaceMissing(namespace),
    });
  if (!(create && (await access.can('create', 'imagestreams', at))))
    await access.require(right.verb, right.resource, at, {
      path: ['input'],
      missing: create ? namespaceMissing(namespace) : notFound(`Image stream ${namespace}/${name}`, 'input'),
    });
  return { refuseChange: change, refuseCreation: creation };
}

const freely: Admitted = {
  refuseChange: () => Promise.resolve(),
  refuseCreation: () => Promise.resolve(),
};

/** The failure for a stream that is to be created where there is no namespace. */
export const namespaceMissing = (namespace: string, cause?: unknown) =>
  new Failure('NOT_FOUND', `Namespace ${namespace} does not exist: create it first.`, {
    path: ['input', 'namespace'],
    ...(cause !== undefined && { cause }),
  });
