import { sql } from '../../platform/postgres/index.js';
import type { Namespace } from './model.js';

/** The namespaces with these names, in no order. */
export const findNamespaces = (names: readonly string[]) => sql<Namespace>`
  -- findNamespaces
  select name, display_name as "displayName", created_at as "createdAt"
  from namespace
  where name = any(${names}::text[])
`;

/** The namespaces behind `after`, by name, all of them or those named; one more than `first`. */
export const listNamespaces = (
  names: readonly string[] | null,
  first: number,
  after: string | null,
) => sql<Namespace>`
  -- listNamespaces
  select name, display_name as "displayName", created_at as "createdAt"
  from namespace
  where name > ${after ?? ''} and (${names}::text[] is null or name = any(${names}::text[]))
  order by name
  limit ${first + 1}
`;

/** Creates a namespace; yields no row when there is one of this name. */
export const insertNamespace = (name: string, displayName: string | null) => sql<Namespace>`
  -- insertNamespace
  insert into namespace (name, display_name) values (${name}, ${displayName})
  on conflict (name) do nothing
  returning name, display_name as "displayName", created_at as "createdAt"
`;
