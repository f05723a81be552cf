import type { Cause } from '../../../events/index.js';
import { Failure, notFound } from '../../../platform/errors.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import type { DeploymentDesk } from '../desk.js';
import type { Deployment } from '../model.js';
import { lockDeployments } from './changes.sql.js';

/** A deployment by its names, and the version that it must have; 0n: it must not exist yet. */
export interface DeploymentTarget {
  readonly namespace: string;
  readonly name: string;
  readonly expectedVersion?: bigint | undefined;
}

/** Locks a deployment that must be there. */
export async function openDeployment(tx: Transaction, target: DeploymentTarget): Promise<Deployment> {
  const known = await findDeployment(tx, target);
  if (!known) throw notFound(`Deployment ${target.namespace}/${target.name}`, 'input', 'name');
  return known;
}

/** Locks a deployment, if there is one; refuses one of another version than is expected. */
export async function findDeployment(tx: Transaction, target: DeploymentTarget): Promise<Deployment | null> {
  const [known] = await tx.many(lockDeployments([target]));
  const { namespace, name, expectedVersion } = target;
  if (expectedVersion === undefined || (known?.resourceVersion ?? 0n) === expectedVersion)
    return known ?? null;
  const state = known ? `has version ${String(known.resourceVersion)}` : 'does not exist';
  throw new Failure(
    'CONFLICT',
    `Deployment ${namespace}/${name} ${state}, not ${String(expectedVersion)}: read it again and decide.`,
    { path: ['input', 'expectedVersion'], ...(known && { currentVersion: known.resourceVersion }) },
  );
}

/** The cause of what was asked for in so many words; `eventId` where an event of it came first. */
export const requested = (
  { by }: Pick<DeploymentDesk, 'by'>,
  message: string,
  eventId: string | null = null,
): Cause => ({
  kind: 'REQUEST',
  message,
  requestId: by.requestId,
  eventId,
});
