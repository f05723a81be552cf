import { sql } from '../../../platform/postgres/index.js';

/** Builds whose runner has let its lease expire, and that another may begin with. */
export const listAbandoned = (mostAttempts: number, limit: number) => sql<{ readonly id: string }>`
  -- listAbandonedBuilds
  select id from build
  where phase = 'RUNNING' and lease_until < now() and attempt < ${mostAttempts} and deadline_at > now()
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

/** Forgets deliveries of webhooks that nobody sends again. */
export const dropOldDeliveries = (days: number) => sql`
  -- dropOldDeliveries
  delete from build_delivery where received_at < now() - make_interval(days => ${days})
`;
