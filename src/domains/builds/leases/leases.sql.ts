import { sql } from '../../../platform/postgres/index.js';
import type { Build } from '../model.js';

/** What names a lease: the hash of its token, and its number. */
export interface LeaseKey {
  readonly buildId: string;
  readonly hash: Buffer;
  readonly fence: bigint;
}

/** Keeps a lease, also one that has expired and nobody took; yields no row when it is not the newest any more. */
export const renewLease = ({ buildId, hash, fence }: LeaseKey, seconds: number) => sql<{
  readonly expiresAt: Date;
}>`
  -- renewBuildLease
  update build set lease_until = now() + make_interval(secs => ${seconds})
  where id = ${buildId}::uuid and fence = ${fence}::bigint and lease_hash = ${hash} and phase = 'RUNNING'
  returning lease_until as "expiresAt"
`;

/** Gives the build of a lease back to the queue; yields no row when the lease is not the newest any more. */
export const releaseBuild = ({ buildId, hash, fence }: LeaseKey, eventId: string) => sql<{
  readonly id: string;
}>`
  -- releaseBuild
  update build
  set phase = 'PENDING', fence = fence + 1, released = released + 1, lease_until = null, last_event = ${eventId}::uuid
  where id = ${buildId}::uuid and fence = ${fence}::bigint and lease_hash = ${hash} and phase = 'RUNNING'
  returning id
`;

/** The build of a lease, as long as that is the newest; locked where the transaction is to decide something. */
export const findLeased = ({ buildId, hash, fence }: LeaseKey) => sql<Build>`
  -- findLeasedBuild
  select s.*
  from build b join build_state s on s.id = b.id
  where b.id = ${buildId}::uuid and b.fence = ${fence}::bigint and b.lease_hash = ${hash} and b.phase = 'RUNNING'
`;

/** The build that a lease was for when it ended. */
export const findEnded = ({ buildId, hash, fence }: LeaseKey) => sql<Build>`
  -- findEndedBuild
  select s.*
  from build b join build_state s on s.id = b.id
  where b.id = ${buildId}::uuid and b.fence = ${fence}::bigint + 1 and b.lease_hash = ${hash}
    and b.phase in ('COMPLETE', 'FAILED', 'ERROR')
`;

/** The build that a token's lease is for, whatever its number; for those who get to see the token alone. */
export const findByToken = (hash: Buffer) => sql<Build>`
  -- findBuildByToken
  select s.*
  from build b join build_state s on s.id = b.id
  where b.lease_hash = ${hash} and b.phase = 'RUNNING' and b.lease_until > now()
`;
