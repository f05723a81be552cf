import type { Sealed } from '../../platform/keychain.js';
import { sql } from '../../platform/postgres/index.js';

/** What may be known of a signing key: all but the key. */
export interface SigningKey {
  readonly id: string;
  readonly webhookId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

/** A signing key as it is kept. */
export interface SealedKey extends SigningKey, Sealed {}

/** Keeps a new key. */
export const insertKey = (id: string, webhookId: string, sealed: Sealed) => sql`
  -- insertKey
  insert into webhook_key (id, webhook_id, key_id, wrapped_key, sealed_data)
  values (${id}::uuid, ${webhookId}::uuid, ${sealed.keyId}, ${sealed.wrappedKey}::bytea, ${sealed.sealedData}::bytea)
`;

/** Ends the keys of a webhook in so many seconds, unless they end sooner; forgets those that have ended. */
export const retireKeys = (webhookId: string, seconds: number) => sql`
  -- retireKeys
  with forgotten as (
    delete from webhook_key where webhook_id = ${webhookId}::uuid and expires_at <= now()
  )
  update webhook_key
  set expires_at = least(expires_at, now() + make_interval(secs => ${seconds}::float8))
  where webhook_id = ${webhookId}::uuid and (expires_at is null or expires_at > now())
`;

/** The keys of these webhooks that are good now, newest first. */
export const findKeys = (webhookIds: readonly string[]) => sql<SealedKey>`
  -- findKeys
  select id, webhook_id as "webhookId", created_at as "createdAt", expires_at as "expiresAt",
         key_id as "keyId", wrapped_key as "wrappedKey", sealed_data as "sealedData"
  from webhook_key
  where webhook_id = any(${webhookIds}::uuid[]) and (expires_at is null or expires_at > now())
  order by created_at desc, id
`;

/** Keys under other encryption keys than this one, by id behind `after`; a few at a time. */
export const listKeysUnderOthers = (keyId: string, after: string) => sql<SealedKey>`
  -- listKeysUnderOthers
  select id, webhook_id as "webhookId", created_at as "createdAt", expires_at as "expiresAt",
         key_id as "keyId", wrapped_key as "wrappedKey", sealed_data as "sealedData"
  from webhook_key
  where key_id <> ${keyId} and id > ${after}::uuid
  order by id
  limit 500
`;

/** Puts a key under another encryption key. */
export const replaceKeyWrapping = (id: string, { keyId, wrappedKey }: Sealed) => sql`
  -- replaceKeyWrapping
  update webhook_key set key_id = ${keyId}, wrapped_key = ${wrappedKey}::bytea where id = ${id}::uuid
`;
