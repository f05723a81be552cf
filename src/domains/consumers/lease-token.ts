import { badInput } from '../../platform/errors.js';
import type { Lease } from './queue/lease.sql.js';

const form = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,18})$/;

/** A lease as members hand it about. It is no secret: it is worth nothing without rights to the consumer. */
export const writeLease = ({ consumerId, fence }: Lease): string =>
  Buffer.from(`${consumerId}.${String(fence)}`).toString('base64url');

/** The lease that a member shows. */
export function readLease(token: string): Lease {
  const [, consumerId, fence] = form.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (consumerId === undefined || fence === undefined)
    throw badInput('This is no lease; take it from a batch of takeEvents.', 'input', 'lease');
  return { consumerId, fence: BigInt(fence) };
}
