import { sql } from '../../../platform/postgres/index.js';

/** Definitions with builds that wait for what is not there, and such builds of no definition. */
export const listBlocked = (limit: number) => sql<{
  readonly configId: string | null;
  readonly buildId: string | null;
}>`
  -- listBlockedBuilds
  select distinct config_id as "configId", case when config_id is null then id end as "buildId"
  from build
  where phase = 'NEW' and reason in ('INVALID_OUTPUT_REFERENCE', 'INVALID_IMAGE_REFERENCE', 'MISSING_PUSH_SECRET')
  limit ${limit}
`;

/** Builds that have run for too long, or were left by runner after runner, or wait in vain for their source. */
export const listOverdue = (mostAttempts: number, limit: number) => sql<{
  readonly id: string;
  readonly why: 'DEADLINE' | 'ABANDONED' | 'NO_UPLOAD';
}>`
  -- listOverdueBuilds
  select b.id,
         case when b.phase = 'NEW' then 'NO_UPLOAD' when b.deadline_at < now() then 'DEADLINE' else 'ABANDONED' end as why
  from build b
  left join build_upload u on u.build_id = b.id
  where (b.phase = 'RUNNING' and b.deadline_at < now())
     or (b.phase = 'RUNNING' and b.lease_until < now() and b.attempt - b.released >= ${mostAttempts})
     or (b.phase = 'NEW' and b.reason = 'AWAITING_UPLOAD' and u.received_at is null and u.expires_at < now())
  order by b.created_at
  limit ${limit}
`;
