import { sql } from '../../../platform/postgres/index.js';

/** Builds whose runner has let its lease expire, and that another may begin with. */
export const listAbandoned = (mostAttempts: number, limit: number) => sql<{ readonly id: string }>`
  -- listAbandonedBuilds
  select id from build
  where phase = 'RUNNING' and lease_until < now() and attempt - released < ${mostAttempts} and deadline_at > now()
  order by lease_until
  limit ${limit}
`;

/** Gives an abandoned build back to the queue; yields no row when its runner, or another, was quicker. */
export const requeueBuild = (id: string, eventId: string) => sql<{ readonly id: string }>`
  -- requeueBuild
  update build
  set phase = 'PENDING', fence = fence + 1, lease_until = null, last_event = ${eventId}::uuid
  where id = ${id}::uuid and phase = 'RUNNING' and lease_until < now()
  returning id
`;

/** How long a build may wait, and how long nobody may have asked for its like, before that is said; in seconds. */
export interface RunnerPatience {
  readonly waiting: number;
  readonly silence: number;
}

/** Builds that wait for a runner and do not say rightly whether there is one that would take them. */
export const listUnattended = ({ waiting, silence }: RunnerPatience, limit: number) => sql<{
  readonly id: string;
  readonly isUnattended: boolean;
}>`
  -- listUnattendedBuilds
  select id, alone as "isUnattended"
  from (
    select b.id, b.queued_at, b.reason is not distinct from 'AWAITING_RUNNER' as said, not exists (
      select from build_runner r
      where (r.asked_at > now() - make_interval(secs => ${silence})
             or exists (select from build h where h.runner = r.name and h.phase = 'RUNNING' and h.lease_until > now()))
        and (r.namespaces is null or b.namespace = any(r.namespaces))
        and (r.strategies is null or b.strategy = any(r.strategies))
        and r.labels @> b.node_selector
    ) as alone
    from build b
    where b.phase = 'PENDING' and b.queued_at < now() - make_interval(secs => ${waiting})
  ) waits
  where alone <> said
  order by queued_at
  limit ${limit}
`;

/** Says of a build that waits for a runner that there is none, or, without a message, that there is one again. */
export const markUnattended = (id: string, message: string | null) => sql<{ readonly id: string }>`
  -- markUnattendedBuild
  update build
  set reason = case when ${message}::text is not null then 'AWAITING_RUNNER' end, message = ${message}
  where id = ${id}::uuid and phase = 'PENDING'
  returning id
`;

/** Forgets runners that have not asked for long. */
export const dropOldRunners = (days: number) => sql`
  -- dropOldRunners
  delete from build_runner where asked_at < now() - make_interval(days => ${days})
`;

/** Forgets deliveries of webhooks that nobody sends again. */
export const dropOldDeliveries = (days: number) => sql`
  -- dropOldDeliveries
  delete from build_delivery where received_at < now() - make_interval(days => ${days})
`;
