import { sql } from '../platform/postgres/index.js';
import type { Actor } from '../events/event.js';
import type { Viewer } from './viewer.js';

/** A token as it is written. */
export interface TokenToWrite {
  readonly hash: Buffer;
  readonly prefix: string;
  readonly kind: 'USER' | 'SERVICE_ACCOUNT';
  readonly viewer: string;
  readonly description: string | null;
  readonly expiresAt: Date | null;
  readonly createdBy: Actor | null;
}

/** Keeps a token's hash; a user is known from then on. */
export const insertToken = (token: TokenToWrite) => sql<{ id: string }>`
  -- insertToken
  with owner as (
    insert into account (kind, name)
    select 'USER', ${token.viewer} where ${token.kind} = 'USER'
    on conflict do nothing
  )
  insert into token (hash, prefix, viewer_kind, viewer, description, expires_at, created_by)
  values (${token.hash}, ${token.prefix}, ${token.kind}, ${token.viewer}, ${token.description}, ${token.expiresAt},
          ${token.createdBy && JSON.stringify(token.createdBy)}::jsonb)
  returning id
`;

/** Whom a token stands for, unless it has expired or was revoked, or its owner is gone or shut out. */
export const findToken = (hash: Buffer) => sql<Viewer & { tokenId: string }>`
  -- findToken
  select t.viewer_kind as kind, t.viewer as name, t.expires_at as "expiresAt", t.id as "tokenId"
  from token t
  join account a on a.kind = t.viewer_kind and a.name = t.viewer and a.disabled_at is null
  where t.hash = ${hash} and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())
`;

/** Whether an account, and the token that was shown for it, are good still. */
export const findStanding = (kind: string, name: string, tokenId: string | null) => sql<{ isGood: boolean }>`
  -- findStanding
  select not exists (select from account where kind = ${kind} and name = ${name} and disabled_at is not null)
         and (${kind} = 'USER' or exists (select from account where kind = ${kind} and name = ${name}))
         and (${tokenId}::uuid is null or exists (
           select from token where id = ${tokenId}::uuid and revoked_at is null
         )) as "isGood"
`;

/** Notes when tokens were last used. */
export const noteUses = (ids: readonly string[], times: readonly Date[]) => sql`
  -- noteUses
  update token set last_used_at = used.at
  from unnest(${ids}::uuid[], ${times}::timestamptz[]) as used (id, at)
  where token.id = used.id and (token.last_used_at is null or token.last_used_at < used.at)
`;

/** Makes a user known whom an identity provider vouches for. */
export const knowUser = (name: string) => sql`
  -- knowUser
  insert into account (kind, name) values ('USER', ${name}) on conflict do nothing
`;
