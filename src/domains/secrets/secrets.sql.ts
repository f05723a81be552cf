import type { Sealed } from '../../platform/keychain.js';
import { sql } from '../../platform/postgres/index.js';
import type { RegistrySecret } from './model.js';

/** A secret with its encrypted data, and what that is bound to. */
export interface SealedSecret extends RegistrySecret, Sealed {
  readonly version: bigint;
}

/** The secrets with these ids, in no order. */
export const findSecrets = (ids: readonly string[]) => sql<RegistrySecret>`
  -- findSecrets
  select id, namespace, name, type, registries, keys, annotations, created_at as "createdAt", updated_at as "updatedAt"
  from secret
  where id = any(${ids}::uuid[])
`;

/** The secrets with these names in these namespaces, pair by pair, in no order. */
export const findSecretsByName = (namespaces: readonly string[], names: readonly string[]) =>
  sql<RegistrySecret>`
  -- findSecretsByName
  select id, s.namespace, s.name, type, registries, keys, annotations, created_at as "createdAt",
         updated_at as "updatedAt"
  from unnest(${namespaces}::text[], ${names}::text[]) as wanted (namespace, name)
  join secret s on s.namespace = wanted.namespace and s.name = wanted.name
`;

/** The secrets of each of these namespaces behind `after`, by name; one more than `first` for each. */
export const listSecrets = (namespaces: readonly string[], first: number, after: string | null) =>
  sql<RegistrySecret>`
  -- listSecrets
  select s.*
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select id, namespace, name, type, registries, keys, annotations, created_at as "createdAt",
           updated_at as "updatedAt"
    from secret
    where namespace = wanted.namespace and name > ${after ?? ''}
    order by name
    limit ${first + 1}
  ) s
`;

/** All that a namespace's imports may show to registries, by name. */
export const listSealedForImport = (namespace: string) => sql<SealedSecret>`
  -- listSealedForImport
  select id, namespace, name, type, registries, keys, annotations, created_at as "createdAt", updated_at as "updatedAt",
         version, key_id as "keyId", wrapped_key as "wrappedKey", sealed_data as "sealedData"
  from secret
  where namespace = ${namespace} and type in ('DOCKER_CONFIG_JSON', 'DOCKER_CFG')
    and annotations ->> 'openshift.io/image.excludeSecret' is distinct from 'true'
  order by name
`;

/** The secrets of these names with what they hold. */
export const listSealed = (namespace: string, names: readonly string[]) => sql<SealedSecret>`
  -- listSealed
  select id, namespace, name, type, registries, keys, annotations, created_at as "createdAt",
         updated_at as "updatedAt", version, key_id as "keyId", wrapped_key as "wrappedKey", sealed_data as "sealedData"
  from secret
  where namespace = ${namespace} and name = any(${names}::text[])
`;

/** Lets one at a time write secrets into a namespace; yields no row when there is none of this name. */
export const lockNamespace = (namespace: string) => sql<{ readonly name: string }>`
  -- lockNamespace
  select name from namespace where name = ${namespace} for no key update
`;

/** A secret that is about to be written. */
export const findSecretToWrite = (namespace: string, name: string) => sql<SealedSecret>`
  -- findSecretToWrite
  select id, namespace, name, type, registries, keys, annotations, created_at as "createdAt", updated_at as "updatedAt",
         version, key_id as "keyId", wrapped_key as "wrappedKey", sealed_data as "sealedData"
  from secret
  where namespace = ${namespace} and name = ${name}
  for update
`;

/** Writes a secret as it is to be from now on. */
export const writeSecret = (secret: Omit<SealedSecret, 'createdAt' | 'updatedAt'>) => sql<RegistrySecret>`
  -- writeSecret
  insert into secret (id, namespace, name, type, registries, keys, annotations, version, key_id, wrapped_key, sealed_data)
  values (${secret.id}::uuid, ${secret.namespace}, ${secret.name}, ${secret.type}, ${secret.registries}::text[], ${secret.keys}::text[],
          ${JSON.stringify(secret.annotations)}::jsonb, ${secret.version}::bigint, ${secret.keyId},
          ${secret.wrappedKey}::bytea, ${secret.sealedData}::bytea)
  on conflict (id) do update
    set type = excluded.type, registries = excluded.registries, keys = excluded.keys, annotations = excluded.annotations,
        version = excluded.version, key_id = excluded.key_id, wrapped_key = excluded.wrapped_key,
        sealed_data = excluded.sealed_data, updated_at = now()
  returning id, namespace, name, type, registries, keys, annotations, created_at as "createdAt",
            updated_at as "updatedAt"
`;

/** Deletes a secret; yields no row when there is none of this name. */
export const deleteSecret = (namespace: string, name: string) => sql<{ readonly id: string }>`
  -- deleteSecret
  delete from secret where namespace = ${namespace} and name = ${name} returning id
`;

/** Secrets under other keys than this one, by id behind `after`; a few at a time. */
export const listUnderOtherKeys = (keyId: string, after: string) => sql<SealedSecret>`
  -- listUnderOtherKeys
  select id, namespace, name, type, registries, keys, annotations, created_at as "createdAt", updated_at as "updatedAt",
         version, key_id as "keyId", wrapped_key as "wrappedKey", sealed_data as "sealedData"
  from secret
  where key_id <> ${keyId} and id > ${after}::uuid
  order by id
  limit 500
`;

/** Puts a secret's own key under another key, unless the secret was written meanwhile. */
export const replaceWrappedKey = ({ id, version }: SealedSecret, { keyId, wrappedKey }: Sealed) => sql`
  -- replaceWrappedKey
  update secret set key_id = ${keyId}, wrapped_key = ${wrappedKey}::bytea
  where id = ${id}::uuid and version = ${version}::bigint
`;
