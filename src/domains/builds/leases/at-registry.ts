import type { Queryable } from '../../../platform/postgres/index.js';
import type { Build } from '../model.js';
import { findBuilds } from '../runs/find.sql.js';
import { hashOfLease, leasePrefix } from './claim.js';
import { findByToken } from './leases.sql.js';

/** Whether a password is the token of a lease: what builds show at the integrated registry. */
export const isLeaseToken = (text: string): boolean => text.startsWith(leasePrefix);

/** The running build whose lease a token is for; null when the lease is over. */
export const buildOfLease = (db: Queryable, token: string): Promise<Build | null> =>
  db.maybe(findByToken(hashOfLease(token)));

/** A build by its id, whoever asks. */
export const buildById = (db: Queryable, id: string): Promise<Build | null> => db.maybe(findBuilds([id]));
