import { sql } from '../../../platform/postgres/index.js';
import type { Build } from '../model.js';

/** The builds with these ids, in no order. */
export const findBuilds = (ids: readonly string[]) => sql<Build>`
  -- findBuilds
  select * from build_state where id = any(${ids}::uuid[])
`;

/** The build of this name. */
export const findBuild = (namespace: string, name: string) => sql<Build>`
  -- findBuild
  select * from build_state where namespace = ${namespace} and name = ${name}
`;

/** The builds with these names in these namespaces, pair by pair. */
export const findBuildsNamed = (namespaces: readonly string[], names: readonly string[]) => sql<Build>`
  -- findBuildsNamed
  select b.*
  from unnest(${namespaces}::text[], ${names}::text[]) as wanted (namespace, name)
  join build_state b on b.namespace = wanted.namespace and b.name = wanted.name
`;

/** The image of the newest complete build of a definition before a number. */
export const findPreviousImage = (configId: string, number: bigint) => sql<{
  readonly reference: string;
  readonly digest: string;
}>`
  -- findPreviousImage
  select output_reference as reference, output_digest as digest
  from build
  where config_id = ${configId}::uuid and number < ${number}::bigint and phase = 'COMPLETE'
    and output_reference is not null and output_digest is not null
  order by number desc
  limit 1
`;
