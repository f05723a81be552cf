import { sql } from '../../platform/postgres/index.js';
import type { ScopeColumns } from '../../viewer/index.js';

/** Names of the streams of a namespace in a scope that say they are this repository; two are one too many. */
export const findStreamsOfRepository = (namespace: string, repository: string, scope: ScopeColumns) => sql<{
  name: string;
}>`
  -- findStreamsOfRepository
  select name
  from image_stream
  where namespace = ${namespace} and docker_image_repository = ${repository}
    and (${scope.all} or exists (
      select from unnest(${scope.namespaces}::text[], ${scope.patterns}::text[]) as held (namespace, pattern)
      where held.namespace = image_stream.namespace and image_stream.name like held.pattern))
  order by name
  limit 2
`;
