import { randomBytes } from 'node:crypto';
import { newEventId } from '../../../events/index.js';
import { badInput, Failure } from '../../../platform/errors.js';
import { sha256 } from '../../../platform/sha256.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent, causedBy } from '../events.js';
import { usualDeadline, type Build } from '../model.js';
import { findBuilds } from '../runs/find.sql.js';
import { advance } from '../runs/advance.js';
import { end } from '../runs/end.js';
import type { BuildStrategyType } from '../spec.js';
import { claimBuild, lockQueue } from './claim.sql.js';
import type { LeaseKey } from './leases.sql.js';
import { Missing } from './missing.js';
import { gatherWork, type BuildWork } from './work.js';

/** How often a build is begun at most: after that its runners are taken to vanish because of it. */
export const mostAttempts = 3;

/** What a runner asks for. */
export interface ClaimRequest {
  readonly runner: string;
  readonly strategies: readonly BuildStrategyType[] | null;
  readonly namespaces: readonly string[] | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly leaseSeconds: number;
}

/** The right to carry out a build, with all that it takes. */
export interface BuildLease {
  readonly token: string;
  readonly fence: bigint;
  readonly expiresAt: Date;
  readonly build: Build;
  readonly work: BuildWork;
}

/** How the token of a lease begins. */
export const leasePrefix = 'sluice_lease_';

/** What a lease's token is kept as. */
export const hashOfLease = (token: string): Buffer => sha256(token);

/** The key of a lease as its holder names it. */
export const leaseKey = (buildId: string, token: string, fence: bigint): LeaseKey => ({
  buildId,
  hash: hashOfLease(token),
  fence,
});

/** What a holder is told who is none any more. */
export const leaseLost = () =>
  new Failure(
    'CONFLICT',
    'The lease is over: the build has ended, was cancelled, or is with another runner. Stop working on it.',
    { path: ['input', 'lease'] },
  );

/** Refuses what no lease may last. */
export function checkLeaseSeconds(seconds: number): void {
  if (seconds < 1 || seconds > 600)
    throw badInput('A lease holds from 1 to 600 seconds.', 'input', 'leaseSeconds');
}

/**
 * Claims the build whose turn it is, with all that it takes to carry it out; null when there is none. One for which
 * something is missing by now (a secret, a variable) ends with that as its reason, and the next one is claimed.
 */
export async function claim(desk: BuildDesk, request: ClaimRequest): Promise<BuildLease | null> {
  for (;;) {
    const claimed = await claimNext(desk, request);
    if (!claimed) return null;
    const { token, key, build, expiresAt, gathering } = claimed;
    try {
      return { token, fence: key.fence, expiresAt, build, work: await gathering };
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      await desk.db.transaction(async (tx) => {
        const ending = { phase: 'ERROR', reason: error.reason, message: error.message } as const;
        await end(tx, desk, build, { ...ending, from: ['RUNNING'] });
        if (build.configId !== null) await advance(tx, desk, build.configId);
      });
    }
  }
}

async function claimNext(desk: BuildDesk, { leaseSeconds, runner, ...terms }: ClaimRequest) {
  const { db, outbox, by } = desk;
  const token = `${leasePrefix}${randomBytes(32).toString('base64url')}`;
  const hash = hashOfLease(token);
  return db.transaction(async (tx) => {
    const eventId = newEventId();
    const wanted = { ...terms, runner, lease: leaseSeconds, mostAttempts, usualDeadline };
    const [, row] = await Promise.all([tx.execute(lockQueue()), tx.maybe(claimBuild(wanted, hash, eventId))]);
    if (!row) return null;
    const build = await tx.one(findBuilds([row.id]));
    // While the claim is committed; nobody gets to see it if that fails.
    const gathering = gatherWork(desk, build, token);
    gathering.catch(() => undefined);
    const message =
      row.attempt === 1 ? `begun by ${runner}` : `begun by ${runner}, attempt ${String(row.attempt)}`;
    const cause = causedBy({ lastEvent: row.before }, message, by.requestId);
    await outbox.publish(
      tx,
      buildEvent('STARTED', build, { phase: 'RUNNING', message }, by.actor, cause),
      eventId,
    );
    const key = { buildId: row.id, hash, fence: row.fence };
    return { token, key, build, gathering, expiresAt: row.leaseUntil };
  });
}
