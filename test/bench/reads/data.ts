import { createLogger } from '../../../src/platform/logger.js';
import { Database, sql } from '../../../src/platform/postgres/index.js';
import { gatherStatistics } from './statistics.js';

/** How much there is: so many in each of those above; images and builds in all. */
export interface Size {
  readonly namespaces: number;
  readonly streams: number;
  readonly tags: number;
  readonly items: number;
  readonly images: number;
  readonly builds: number;
}

/**
 * 2,000 streams, 20,000 tags, 200,000 history items, 50,000 images and 100,000 builds, times `scale`; images and builds at most
 * ten times, or it would be the disk that is measured.
 */
export const sizeOf = (scale: number): Size => ({
  namespaces: Math.max(2, Math.round(50 * scale)),
  streams: 40,
  tags: 10,
  items: 10,
  images: Math.round(50_000 * Math.min(scale, 10)),
  builds: Math.round(100_000 * Math.min(scale, 10)),
});

/** Fills an empty database; the statistics that the planner needs are there as well. */
export async function fillDatabase(url: string, size: Size): Promise<void> {
  await using db = new Database({ url, logger: createLogger('error'), connections: 1 });
  for (let first = 1; first <= size.images; first += imagesAtOnce)
    await db.execute(fillImages(first, Math.min(first + imagesAtOnce - 1, size.images)));
  for (let first = 1; first <= size.namespaces; first += atOnce)
    await fillNamespaces(db, size, first, Math.min(first + atOnce - 1, size.namespaces));
  await gatherStatistics(url);
}

/** Namespaces that are filled by one transaction: no statement may take longer than ten seconds. */
const atOnce = 25;
const imagesAtOnce = 25_000;

/** What is not measured is left out: the accounts of the past that triggers keep, and checks of foreign keys. */
const fillNamespaces = (db: Database, size: Size, first: number, last: number) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`-- withoutTriggers
      set local session_replication_role = replica`);
    await tx.execute(fillNames(first, last));
    await tx.execute(fillStreams(first, last, size.streams));
    await tx.execute(fillTags(first, last, size));
    await tx.execute(fillItems(first, last, size));
    await tx.execute(fillBuilds(first, last, size));
    await tx.execute(fillEvents(first, last, size));
  });

const fillNames = (first: number, last: number) => sql`
  -- fillNamespaces
  insert into namespace (name) select 'team-' || n from generate_series(${first}::int, ${last}::int) as n
`;

const fillStreams = (first: number, last: number, streams: number) => sql`
  -- fillStreams
  insert into image_stream (namespace, name, labels)
  select 'team-' || n, 'app-' || s, jsonb_build_object('app', 'app-' || s, 'team', 'team-' || n)
  from generate_series(${first}::int, ${last}::int) as n, generate_series(1, ${streams}::int) as s
`;

const fillTags = (first: number, last: number, { tags, items }: Size) => sql`
  -- fillTags
  insert into image_tag (stream_id, name, spec_generation, source_kind, source_name, revision)
  select id, 'v' || t, 1, 'DOCKER_IMAGE', 'registry.example.com/' || namespace || '/' || name || ':v' || t, ${items}::int
  from image_stream, generate_series(1, ${tags}::int) as t
  where namespace in (select 'team-' || n from generate_series(${first}::int, ${last}::int) as n)
`;

/** Digests are of numbers, configurations of about the size that real ones have. */
const fillImages = (first: number, last: number) => sql`
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
           'env', constants.env, 'labels', constants.labels
         )
  from generate_series(${first}::int, ${last}::int) as i,
       (select jsonb_agg('SETTING_' || e || '=' || repeat('x', 40)) as env,
               jsonb_object_agg('org.example.label-' || e, 'value of label ' || e) as labels
        from generate_series(10, 21) as e) as constants
`;

const fillItems = (first: number, last: number, { images, items }: Size) => sql`
  -- fillItems
  insert into tag_item (stream_id, tag, revision, reference, digest, generation, created_at, actor, cause)
  select t.stream_id, t.name, r.revision, 'registry.example.com/' || s.namespace || '/' || s.name || '@' || d.digest,
         d.digest, 1, timestamptz '2026-11-01' + r.revision * interval '1 day', '{"kind": "USER", "name": "ada"}',
         '{"kind": "IMPORT", "message": "imported from registry.example.com", "requestId": null, "eventId": null}'
  from image_stream s
  join image_tag t on t.stream_id = s.id
  cross join generate_series(1, ${items}::int) as r (revision)
  cross join lateral (
    select 'sha256:' || encode(sha256((1 + abs(hashtext(s.namespace || s.name || t.name || r.revision))
           % ${images}::int)::text::bytea), 'hex') as digest
  ) d
  where s.namespace in (select 'team-' || n from generate_series(${first}::int, ${last}::int) as n)
`;

const spec = {
  serviceAccount: null,
  source: {
    git: null,
    binary: null,
    dockerfile: 'FROM scratch',
    images: [],
    contextDir: null,
    sourceSecret: null,
    secrets: [],
    configMaps: [],
  },
  strategy: { type: 'DOCKER', docker: null, source: null, custom: null, jenkinsPipeline: null },
  output: { to: null, pushSecret: null, imageLabels: [] },
  resources: { limits: [], requests: [] },
  postCommit: null,
  completionDeadlineSeconds: null,
  nodeSelector: [],
  mountTrustedCA: false,
};

/** One of ten has failed. */
const fillBuilds = (first: number, last: number, { namespaces, streams, builds }: Size) => sql`
  -- fillBuilds
  insert into build (namespace, name, config_name, number, labels, annotations, spec, node_selector, run_policy, phase,
                     reason, message, causes, started_by, output_reference, created_at, started_at, completed_at,
                     runner, attempt, last_event)
  select 'team-' || n, 'app-' || (1 + b % ${streams}::int) || '-' || b, 'app-' || (1 + b % ${streams}::int), b, '{}', '{}',
         ${JSON.stringify(spec)}::jsonb, '{}', 'SERIAL',
         case when b % 10 = 0 then 'FAILED' else 'COMPLETE' end,
         case when b % 10 = 0 then 'DOCKER_BUILD_FAILED' end, case when b % 10 = 0 then 'step 3 of 7 failed' end,
         '[{"type": "MANUAL", "message": "Manually triggered", "from": null, "image": null, "revision": null}]',
         '{"kind": "USER", "name": "ada"}', 'registry.example.com/team-' || n || '/app:latest',
         timestamptz '2026-11-01' + b * interval '1 minute', timestamptz '2026-11-01' + b * interval '1 minute',
         timestamptz '2026-11-01' + b * interval '1 minute' + interval '40 seconds', 'runner-1', 1, gen_random_uuid()
  from generate_series(${first}::int, ${last}::int) as n, generate_series(1, ${builds}::int / ${namespaces}::int) as b
`;

/** One event for each item of the histories. */
const fillEvents = (first: number, last: number, { streams, tags, items }: Size) => sql`
  -- fillEvents
  insert into event (place, number, id, type, namespace, subject, payload, actor, cause)
  select pg_snapshot_xmax(pg_current_snapshot()), nextval('event_number'), gen_random_uuid(), 'tag.moved',
         'team-' || n, 'team-' || n || '/app-' || s || ':v' || t,
         jsonb_build_object('tag', 'v' || t, 'revision', i), '{"kind": "USER", "name": "ada"}',
         '{"kind": "IMPORT", "message": "imported from registry.example.com", "requestId": null, "eventId": null}'
  from generate_series(${first}::int, ${last}::int) as n, generate_series(1, ${streams}::int) as s,
       generate_series(1, ${tags}::int) as t, generate_series(1, ${items}::int) as i
`;
