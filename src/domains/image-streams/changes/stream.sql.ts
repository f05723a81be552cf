import { sql } from '../../../platform/postgres/index.js';
import type { ImageStream, TextMap } from '../model.js';

/** The stream, locked until the transaction ends: writers of one stream take turns. */
export const lockStream = (namespace: string, name: string) => sql<ImageStream>`
  -- lockStream
  select id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
         labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
  from image_stream
  where namespace = ${namespace} and name = ${name}
  for update
`;

/** Creates an empty stream; yields no row when there is one of this name. */
export const insertStream = (namespace: string, name: string) => sql<ImageStream>`
  -- insertStream
  insert into image_stream (namespace, name, generation, resource_version)
  values (${namespace}, ${name}, 0, 0)
  on conflict (namespace, name) do nothing
  returning id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
            labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
`;

/** What of a stream users write, tags aside. */
export interface StreamFields {
  readonly labels: TextMap;
  readonly annotations: TextMap;
  readonly dockerImageRepository: string | null;
  readonly localLookup: boolean;
}

/** Writes the stream's own fields and generation, and counts the change. */
export const updateStream = (id: string, fields: StreamFields, generation: bigint) => sql<ImageStream>`
  -- updateStream
  update image_stream
  set labels = ${JSON.stringify(fields.labels)}::jsonb, annotations = ${JSON.stringify(fields.annotations)}::jsonb,
      docker_image_repository = ${fields.dockerImageRepository}, local_lookup = ${fields.localLookup},
      generation = ${generation}, resource_version = resource_version + 1
  where id = ${id}::uuid
  returning id, namespace, name, created_at as "createdAt", generation, resource_version as "resourceVersion",
            labels, annotations, docker_image_repository as "dockerImageRepository", local_lookup as "localLookup"
`;

/** Deletes the stream, its tags and their histories. */
export const deleteStream = (id: string) => sql`
  -- deleteStream
  delete from image_stream where id = ${id}::uuid
`;
