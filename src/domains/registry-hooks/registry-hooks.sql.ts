import type { Actor } from '../../events/index.js';
import type { Sealed } from '../../platform/keychain.js';
import { sql } from '../../platform/postgres/index.js';
import type { RegistryHook } from './model.js';

/** A hook with its encrypted secret. */
export interface SealedHook extends RegistryHook, Sealed {}

/** The hooks of these namespaces, by name. */
export const listHooks = (namespaces: readonly string[]) => sql<RegistryHook>`
  -- listHooks
  select id, namespace, name, provider, created_at as "createdAt", created_by as "createdBy",
         last_told_at as "lastToldAt"
  from registry_hook
  where namespace = any(${namespaces}::text[])
  order by name
`;

/** A hook by its names, with what opens its secret. */
export const findSealedHook = (namespace: string, name: string) => sql<SealedHook>`
  -- findSealedHook
  select id, namespace, name, provider, created_at as "createdAt", created_by as "createdBy",
         last_told_at as "lastToldAt", key_id as "keyId", wrapped_key as "wrappedKey", sealed_data as "sealedData"
  from registry_hook
  where namespace = ${namespace} and name = ${name}
`;

/** Keeps a hook, as long as its namespace has fewer than `most`; yields no row otherwise, or when the name is taken. */
export const insertHook = (
  hook: Pick<SealedHook, 'id' | 'namespace' | 'name' | 'provider' | 'keyId' | 'wrappedKey' | 'sealedData'>,
  by: Actor,
  most: number,
) => sql<RegistryHook>`
  -- insertHook
  insert into registry_hook (id, namespace, name, provider, created_by, key_id, wrapped_key, sealed_data)
  select ${hook.id}::uuid, ${hook.namespace}, ${hook.name}, ${hook.provider}, ${JSON.stringify(by)}::jsonb,
         ${hook.keyId}, ${hook.wrappedKey}::bytea, ${hook.sealedData}::bytea
  where (select count(*) from registry_hook where namespace = ${hook.namespace}) < ${most}::int
  on conflict (namespace, name) do nothing
  returning id, namespace, name, provider, created_at as "createdAt", created_by as "createdBy",
            last_told_at as "lastToldAt"
`;

/** Deletes a hook; yields no row when there is none of this name. */
export const deleteHook = (namespace: string, name: string) => sql<{ id: string }>`
  -- deleteHook
  delete from registry_hook where namespace = ${namespace} and name = ${name} returning id
`;

/** Notes that a hook was told something. */
export const touchHook = (id: string) => sql`
  -- touchHook
  update registry_hook set last_told_at = now() where id = ${id}::uuid
`;

/** Keeps the number of a delivery for a week; yields no row when it was there. */
export const keepDelivery = (hookId: string, delivery: string) => sql<{ delivery: string }>`
  -- keepDelivery
  with old as (
    delete from registry_hook_delivery
    where told_at < now() - interval '7 days' and hook_id = ${hookId}::uuid
  )
  insert into registry_hook_delivery (hook_id, delivery) values (${hookId}::uuid, ${delivery})
  on conflict (hook_id, delivery) do nothing
  returning delivery
`;

/** The tags of a namespace that are imported from somewhere with one of these words in it; to be looked at closely. */
export const findSourcesWith = (namespace: string, words: readonly string[]) => sql<{
  streamId: string;
  tag: string;
  source: string;
  /** Where a source that names no registry was found. */
  registry: string | null;
}>`
  -- findSourcesWith
  select t.stream_id as "streamId", t.name as tag, t.source_name as source, f.registry
  from image_stream s
  join image_tag t on t.stream_id = s.id
  left join found_registry f on f.stream_id = s.id and f.source = t.source_name
  where s.namespace = ${namespace} and t.source_kind = 'DOCKER_IMAGE' and not t.reference
    and exists (select from unnest(${words}::text[]) as word where position(word in t.source_name) > 0)
  order by t.stream_id, t.name
  limit 1000
`;

/** Has these tags checked now, because a hook of this name hinted at them. */
export const hintChecks = (streamIds: readonly string[], tags: readonly string[], hook: string) => sql`
  -- hintChecks
  insert into tag_check as c (stream_id, tag, next_check_at, hinted_at, hint)
  select stream_id, tag, now(), clock_timestamp(), ${hook}
  from unnest(${streamIds}::uuid[], ${tags}::text[]) as told (stream_id, tag)
  order by stream_id, tag
  on conflict (stream_id, tag) do update
  set next_check_at = least(c.next_check_at, now()), hinted_at = clock_timestamp(), hint = excluded.hint
`;

/** Hooks whose secrets are under other keys than this one. */
export const listHooksUnderOtherKeys = (keyId: string) => sql<SealedHook>`
  -- listHooksUnderOtherKeys
  select id, namespace, name, provider, created_at as "createdAt", created_by as "createdBy",
         last_told_at as "lastToldAt", key_id as "keyId", wrapped_key as "wrappedKey", sealed_data as "sealedData"
  from registry_hook
  where key_id <> ${keyId}
`;

/** Puts the own keys of hooks' secrets under another key. */
export const replaceHookKeys = (ids: readonly string[], keyId: string, wrappedKeys: readonly Buffer[]) => sql`
  -- replaceHookKeys
  update registry_hook h set key_id = ${keyId}, wrapped_key = fresh.wrapped_key
  from unnest(${ids}::uuid[], ${wrappedKeys}::bytea[]) as fresh (id, wrapped_key)
  where h.id = fresh.id
`;
