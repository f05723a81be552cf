import { sql } from '../../platform/postgres/index.js';

/** Names of the streams of a namespace that say they are this repository; two are one too many. */
export const findStreamsOfRepository = (namespace: string, repository: string) => sql<{ name: string }>`
  -- findStreamsOfRepository
  select name
  from image_stream
  where namespace = ${namespace} and docker_image_repository = ${repository}
  order by name
  limit 2
`;
