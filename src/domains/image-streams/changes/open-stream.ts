import type { Publisher } from '../../../events/index.js';
import type { SourceRules } from '../../../oci/index.js';
import { Failure, notFound } from '../../../platform/errors.js';
import { violatedConstraint, type Store, type Transaction } from '../../../platform/postgres/index.js';
import { refuseStreamAboveLimit } from '../../policies/index.js';
import { lockStream, insertStream } from './stream.sql.js';
import type { By } from '../events.js';
import type { ImageStream } from '../model.js';
import { checkStreamName } from '../rules/names.js';
import type { Access } from '../../../viewer/index.js';
import { admitChange, namespaceMissing, type StreamRight } from './admit-change.js';
import { StreamWriter } from './writer/stream-writer.js';

/** What every change of a stream needs. */
export interface Desk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: By;
  readonly access: Access;
  /** Which registries sources may name; all of them when left out. */
  readonly sources?: SourceRules | undefined;
}

/** Which stream to change, and on what terms. */
export interface StreamTarget {
  readonly namespace: string;
  readonly stream: string;
  /** The resource version that it must have; 0n: it must not exist yet. */
  readonly expectedVersion?: bigint | undefined;
  /** Create it when it is missing. */
  readonly create?: boolean;
  /** Tags will be pointed elsewhere, most likely: what that takes is asked for at once. */
  readonly points?: boolean;
}

const updating: StreamRight = { verb: 'update', resource: 'imagestreams' };

/** Locks a stream, or creates it where that is asked for, and opens it for change by those who have the right to it. */
export async function openStream(
  tx: Transaction,
  desk: Desk,
  target: StreamTarget,
  names: readonly string[] | 'all',
  right: StreamRight | null = updating,
): Promise<StreamWriter> {
  const { namespace, stream: name, expectedVersion, create = false, points = false } = target;
  const admitted = await admitChange(desk.access, target, right);
  const known = await tx.maybe(lockStream(namespace, name));
  if (known) await admitted.refuseChange();
  if (expectedVersion !== undefined && (known?.resourceVersion ?? 0n) !== expectedVersion)
    throw outdated(target, known);
  if (known) return StreamWriter.open(tx, desk, { stream: known, created: false }, names, points);
  if (!create) throw notFound(`Image stream ${namespace}/${name}`, 'input');
  await admitted.refuseCreation();
  const made = await createStream(tx, namespace, name);
  if (!made.created) await admitted.refuseChange();
  return StreamWriter.open(tx, desk, made, names, points);
}

async function createStream(tx: Transaction, namespace: string, name: string) {
  checkStreamName(name, 'input', 'stream');
  const stream = await tx.maybe(insertStream(namespace, name)).catch((error: unknown) => {
    if (violatedConstraint(error) === 'image_stream_in_namespace') throw namespaceMissing(namespace, error);
    throw error;
  });
  if (stream) {
    await refuseStreamAboveLimit(tx, namespace, name);
    return { stream, created: true };
  }
  // Another writer created it since it was looked for, and has committed: its lock is free now.
  return { stream: await tx.one(lockStream(namespace, name)), created: false };
}

function outdated({ namespace, stream, expectedVersion }: StreamTarget, known: ImageStream | null): Failure {
  const state = known ? `has version ${String(known.resourceVersion)}` : 'does not exist';
  return new Failure(
    'CONFLICT',
    `Image stream ${namespace}/${stream} ${state}, not ${String(expectedVersion)}: read it again and decide.`,
    { path: ['input', 'expectedVersion'], ...(known && { currentVersion: known.resourceVersion }) },
  );
}
