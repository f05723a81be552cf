import type { JWK } from 'jose';
import { sql } from '../platform/postgres/index.js';

/** Makes the public half of a node's key known to all nodes, or known for longer. Ended ones are dropped. */
export const announceKey = (id: string, publicKey: JWK, hours: number) => sql<object>`
  -- announceKey
  with dropped as (delete from partner_key where expires_at < now() and id <> ${id})
  insert into partner_key (id, public_key, expires_at)
  values (${id}, ${JSON.stringify(publicKey)}::jsonb, now() + make_interval(hours => ${hours}))
  on conflict (id) do update set expires_at = excluded.expires_at
`;

/** The keys that any node may sign with now. */
export const listKeys = () => sql<{ publicKey: JWK }>`
  -- listKeys
  select public_key as "publicKey" from partner_key where expires_at > now() order by id
`;
