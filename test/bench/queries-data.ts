import type { Database } from '../../src/platform/postgres/index.js';
import { sql } from '../../src/platform/postgres/index.js';

/** The streams, tags and history items of the queries' bench: so many in each of those above. */
export const size = { namespaces: 10, streams: 50, tags: 10, items: 5, images: 5_000 } as const;

/** Fills an empty database; the statistics that the planner needs are there as well. */
export async function fillDatabase(db: Database): Promise<void> {
  await db.execute(fillNamespaces());
  await db.execute(fillStreams());
  await db.execute(fillTags());
  await db.execute(fillImages());
  await db.execute(fillItems());
  await db.execute(sql`-- analyzeAll
    vacuum analyze`);
}

const fillNamespaces = () => sql`
  -- fillNamespaces
  insert into namespace (name) select 'team-' || n from generate_series(1, ${size.namespaces}::int) as n
`;

const fillStreams = () => sql`
  -- fillStreams
  insert into image_stream (namespace, name, labels)
  select 'team-' || n, 'app-' || s, jsonb_build_object('app', 'app-' || s, 'team', 'team-' || n)
  from generate_series(1, ${size.namespaces}::int) as n, generate_series(1, ${size.streams}::int) as s
`;

const fillTags = () => sql`
  -- fillTags
  insert into image_tag (stream_id, name, spec_generation, source_kind, source_name, revision)
  select id, 'v' || t, 1, 'DOCKER_IMAGE', 'registry.example.com/' || namespace || '/' || name || ':v' || t,
         ${size.items}::int
  from image_stream, generate_series(1, ${size.tags}::int) as t
`;

/** Digests are of numbers, configurations of about the size that real ones have. */
const fillImages = () => sql`
  -- fillImages
  insert into image (digest, media_type, manifest, size, platform, config)
  select 'sha256:' || encode(sha256(i::text::bytea), 'hex'), 'application/vnd.oci.image.manifest.v1+json',
         convert_to(repeat('m', 700), 'UTF8'), 30000000 + i,
         '{"os": "linux", "architecture": "amd64", "variant": null, "osVersion": null}',
         jsonb_build_object(
           'digest', 'sha256:' || encode(sha256(('config ' || i)::bytea), 'hex'),
           'created', '2026-11-01T08:00:00.000Z', 'author', null, 'dockerVersion', null, 'parent', null,
           'user', '1001', 'workingDir', '/opt/app', 'stopSignal', null, 'volumes', '[]'::jsonb,
           'entrypoint', '["container-entrypoint"]'::jsonb, 'cmd', '["serve", "--listen", "0.0.0.0:8080"]'::jsonb,
           'exposedPorts', '["8080/tcp", "8443/tcp"]'::jsonb,
           'env', (select jsonb_agg('SETTING_' || e || '=' || repeat('x', 40)) from generate_series(10, 21) as e),
           'labels', (
             select jsonb_object_agg('org.example.label-' || l, 'value of image ' || i)
             from generate_series(10, 21) as l
           )
         )
  from generate_series(1, ${size.images}::int) as i
`;

const fillItems = () => sql`
  -- fillItems
  with chosen as (
    select t.stream_id, t.name as tag, r.revision, s.namespace, s.name as stream,
           'sha256:' || encode(sha256((1 + (
             row_number() over (order by s.namespace, s.name, t.name, r.revision) * 7919
           ) % ${size.images}::int)::text::bytea), 'hex') as digest
    from image_tag t
    join image_stream s on s.id = t.stream_id
    cross join generate_series(1, ${size.items}::int) as r (revision)
  )
  insert into tag_item (stream_id, tag, revision, reference, digest, generation, created_at, actor, cause)
  select stream_id, tag, revision, 'registry.example.com/' || namespace || '/' || stream || '@' || digest, digest, 1,
         timestamptz '2026-11-01' + revision * interval '1 day', '{"kind": "USER", "name": "ada"}',
         jsonb_build_object('kind', 'IMPORT', 'message', 'imported from registry.example.com',
                            'requestId', null, 'eventId', null)
  from chosen
`;
