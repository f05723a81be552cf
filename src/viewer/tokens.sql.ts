import { sql } from '../platform/postgres/index.js';

/** Keeps a token's hash. */
export const insertToken = (hash: Buffer, viewer: string, expiresAt: Date | null) => sql`
  -- insertToken
  insert into token (hash, viewer, expires_at) values (${hash}, ${viewer}, ${expiresAt})
  on conflict (hash) do nothing
`;

/** Whom a token stands for, unless it has expired. */
export const findToken = (hash: Buffer) => sql<{ name: string; expiresAt: Date | null }>`
  -- findToken
  select viewer as name, expires_at as "expiresAt"
  from token
  where hash = ${hash} and (expires_at is null or expires_at > now())
`;
