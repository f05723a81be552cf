import { sql } from '../../../src/platform/postgres/index.js';
import { eventAbout } from './asked.js';

const { payload, actor, cause } = eventAbout(0);

/**
 * Puts events about these into the log in one transaction, and wakes who reads it: what a writer pays beside (its audit, its
 * round trips) would bound how much there is to deliver.
 */
export const supply = (parts: readonly number[]) => sql`
  -- supplyEvents
  with told as (
    insert into event (place, number, id, type, namespace, subject, payload, actor, cause)
    select greatest(pg_current_xact_id(), pg_snapshot_xmax(pg_current_snapshot())), nextval('event_number'), gen_random_uuid(),
           'image-tag.moved', 'bench', 'bench/app-' || part, ${JSON.stringify(payload)}::jsonb, ${JSON.stringify(actor)}::jsonb,
           ${JSON.stringify(cause)}::jsonb
    from unnest(${parts.map(String)}::text[]) as about (part)
    returning 1
  )
  select pg_notify('sluice_events', 'bench') from (select count(*) from told) as all_of_them
`;

/** Has the transaction hold back whatever is committed from now on, as long as it is open. */
export const holdBack = () => sql`
  -- holdBackEvents
  select pg_current_xact_id()
`;
