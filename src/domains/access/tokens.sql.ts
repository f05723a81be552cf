import { sql } from '../../platform/postgres/index.js';
import type { Token } from './model.js';

/** The tokens of each of these owners that are good, newest first; 100 for each at most. */
export const listTokens = (kinds: readonly string[], names: readonly string[]) => sql<Token>`
  -- listTokens
  select t.*
  from unnest(${kinds}::text[], ${names}::text[]) as wanted (kind, name)
  cross join lateral (
    select id, prefix, description, viewer_kind as "ownerKind", viewer as "ownerName",
           case when viewer_kind = 'SERVICE_ACCOUNT' then split_part(viewer, ':', 3) end as namespace,
           created_at as "createdAt", created_by as "createdBy", expires_at as "expiresAt", last_used_at as "lastUsedAt"
    from token
    where viewer_kind = wanted.kind and viewer = wanted.name
      and revoked_at is null and (expires_at is null or expires_at > now())
    order by created_at desc
    limit 100
  ) t
`;

/** What time it is for all nodes: tokens end by the database's clock. */
export const readClock = () => sql<{ now: Date }>`
  -- readClock
  select now() as now
`;

/** The token with this id, unless it was revoked or has expired. */
export const findTokenById = (id: string) => sql<Token>`
  -- findTokenById
  select id, prefix, description, viewer_kind as "ownerKind", viewer as "ownerName",
         case when viewer_kind = 'SERVICE_ACCOUNT' then split_part(viewer, ':', 3) end as namespace,
         created_at as "createdAt", created_by as "createdBy", expires_at as "expiresAt", last_used_at as "lastUsedAt"
  from token
  where id = ${id}::uuid and revoked_at is null and (expires_at is null or expires_at > now())
`;

/** Takes a token's power; touches no row when it has none any more. */
export const revokeToken = (id: string) => sql`
  -- revokeToken
  update token set revoked_at = now() where id = ${id}::uuid and revoked_at is null
`;
