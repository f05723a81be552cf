import { sql } from '../../platform/postgres/index.js';
import type { ConfigMap } from './model.js';

/** The config maps with these ids, in no order. */
export const findConfigMaps = (ids: readonly string[]) => sql<ConfigMap>`
  -- findConfigMaps
  select id, namespace, name, labels, annotations, entries, created_at as "createdAt", updated_at as "updatedAt"
  from config_map where id = any(${ids}::uuid[])
`;

/** The config map of this name. */
export const findConfigMap = (namespace: string, name: string) => sql<ConfigMap>`
  -- findConfigMap
  select id, namespace, name, labels, annotations, entries, created_at as "createdAt", updated_at as "updatedAt"
  from config_map where namespace = ${namespace} and name = ${name}
`;

/** The config maps of each of these namespaces behind `after`, by name; one more than `first` for each. */
export const listConfigMaps = (namespaces: readonly string[], first: number, after: string | null) =>
  sql<ConfigMap>`
  -- listConfigMaps
  select m.*
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select id, namespace, name, labels, annotations, entries, created_at as "createdAt", updated_at as "updatedAt"
    from config_map
    where namespace = wanted.namespace and name > ${after ?? ''}
    order by name
    limit ${first + 1}
  ) m
`;

/** Lets one at a time write into a namespace; yields no row when there is none of this name. */
export const lockNamespace = (namespace: string) => sql<{ readonly name: string }>`
  -- lockNamespaceOfConfigMap
  select name from namespace where name = ${namespace} for no key update
`;

/** Writes a config map. */
export const writeConfigMap = (map: Omit<ConfigMap, 'id' | 'createdAt' | 'updatedAt'>) => sql<ConfigMap>`
  -- writeConfigMap
  insert into config_map (namespace, name, labels, annotations, entries)
  values (${map.namespace}, ${map.name}, ${JSON.stringify(map.labels)}::jsonb,
          ${JSON.stringify(map.annotations)}::jsonb, ${JSON.stringify(map.entries)}::jsonb)
  on conflict (namespace, name) do update
    set labels = excluded.labels, annotations = excluded.annotations, entries = excluded.entries, updated_at = now()
  returning id, namespace, name, labels, annotations, entries, created_at as "createdAt", updated_at as "updatedAt"
`;

/** Deletes a config map; yields no row when there is none of this name. */
export const deleteConfigMap = (namespace: string, name: string) => sql<{ readonly id: string }>`
  -- deleteConfigMap
  delete from config_map where namespace = ${namespace} and name = ${name} returning id
`;
