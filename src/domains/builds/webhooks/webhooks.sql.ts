import { sql } from '../../../platform/postgres/index.js';

/**
 * Remembers a delivery; yields no row when it has come before. Of two that come at once, the second waits until the
 * first has ended.
 */
export const insertDelivery = (configId: string, sender: string, delivery: string) => sql<{
  readonly delivery: string;
}>`
  -- insertDelivery
  insert into build_delivery (config_id, sender, delivery, build_name) values (${configId}::uuid, ${sender}, ${delivery}, '')
  on conflict (config_id, sender, delivery) do nothing
  returning delivery
`;

/** Says which build a delivery has started. */
export const nameDelivery = (configId: string, sender: string, delivery: string, build: string) => sql`
  -- nameDelivery
  update build_delivery set build_name = ${build}
  where config_id = ${configId}::uuid and sender = ${sender} and delivery = ${delivery}
`;

/** The build that a delivery has started. */
export const findDelivery = (configId: string, sender: string, delivery: string) => sql<{
  readonly build: string;
}>`
  -- findDelivery
  select build_name as build from build_delivery
  where config_id = ${configId}::uuid and sender = ${sender} and delivery = ${delivery}
`;
