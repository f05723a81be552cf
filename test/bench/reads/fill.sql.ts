import { sql } from '../../../src/platform/postgres/index.js';
import type { Size } from './data.js';

/** Namespaces, from the `first` to the `last`; so with all statements below. */
export const fillNames = (first: number, last: number) => sql`
  -- fillNamespaces
  insert into namespace (name) select 'team-' || n from generate_series(${first}::int, ${last}::int) as n
`;

/** So many streams in each. */
export const fillStreams = (first: number, last: number, streams: number) => sql`
  -- fillStreams
  insert into image_stream (namespace, name, labels)
  select 'team-' || n, 'app-' || s, jsonb_build_object('app', 'app-' || s, 'team', 'team-' || n)
  from generate_series(${first}::int, ${last}::int) as n, generate_series(1, ${streams}::int) as s
`;

/** So many tags in each stream; each has as many items as there are revisions. */
export const fillTags = (first: number, last: number, { tags, items }: Size) => sql`
  -- fillTags
  insert into image_tag (stream_id, name, spec_generation, source_kind, source_name, revision)
  select id, 'v' || t, 1, 'DOCKER_IMAGE', 'registry.example.com/' || namespace || '/' || name || ':v' || t, ${items}::int
  from image_stream, generate_series(1, ${tags}::int) as t
  where namespace in (select 'team-' || n from generate_series(${first}::int, ${last}::int) as n)
`;

/** Digests are of numbers, configurations of about the size that real ones have. */
export const fillImages = (first: number, last: number) => sql`
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

/** The histories of all tags. */
export const fillItems = (first: number, last: number, { images, items }: Size) => sql`
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
export const fillBuilds = (first: number, last: number, { namespaces, streams, builds }: Size) => sql`
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
export const fillEvents = (first: number, last: number, { streams, tags, items }: Size) => sql`
  -- fillEvents
  insert into event (place, number, id, type, namespace, subject, payload, actor, cause)
  select pg_snapshot_xmax(pg_current_snapshot()), nextval('event_number'), gen_random_uuid(), 'tag.moved',
         'team-' || n, 'team-' || n || '/app-' || s || ':v' || t,
         jsonb_build_object('tag', 'v' || t, 'revision', i), '{"kind": "USER", "name": "ada"}',
         '{"kind": "IMPORT", "message": "imported from registry.example.com", "requestId": null, "eventId": null}'
  from generate_series(${first}::int, ${last}::int) as n, generate_series(1, ${streams}::int) as s,
       generate_series(1, ${tags}::int) as t, generate_series(1, ${items}::int) as i
`;

/**
 * Two consumers and two webhooks in each namespace and two of each in none, all at the same cursor; they are paused, so
 * that none of them does anything.
 */
export const fillConsumers = (namespaces: number, cursor: string) => sql`
  -- fillConsumers
  with made as (
    insert into consumer (id, kind, namespace, name, owner, cursor, lease_seconds, maximum_attempts, backoff_seconds, paused)
    select md5(concat_ws(' ', k.kind, place.namespace, a))::uuid, k.kind, place.namespace, 'app-' || a,
           '{"kind": "USER", "name": "ada"}', ${cursor}, 30, 8, '{5, 60}', true
    from (select 'team-' || n from generate_series(1, ${namespaces}::int) as n union all select null) as place (namespace),
         unnest('{CONSUMER, WEBHOOK}'::text[]) as k (kind), generate_series(1, 2) as a
    returning id, kind
  )
  insert into webhook (id, url) select id, 'https://hooks.example.com/' || id from made where kind = 'WEBHOOK'
`;

/** So many events that wait for each of them; one of ten is a dead letter. */
export const fillWaiting = (waiting: number) => sql`
  -- fillWaiting
  insert into consumer_event (consumer_id, sequence, event_id, subject, event, cursor_before, died_at)
  select c.id, lpad(n::text, 20, '0'), md5('event ' || n)::uuid, 'team-1/app-1:v' || n % 10,
         jsonb_build_object(
           'id', md5('event ' || n)::uuid, 'type', 'tag.moved', 'version', 1, 'namespace', 'team-1',
           'subject', 'team-1/app-1:v' || n % 10, 'occurredAt', '2026-11-01T08:00:00.000Z', 'sequence', lpad(n::text, 20, '0'),
           'cursor', c.cursor, 'payload', jsonb_build_object('tag', 'v1', 'revision', n),
           'actor', '{"kind": "USER", "name": "ada"}'::jsonb, 'cause', '{"kind": "IMPORT", "message": "imported"}'::jsonb
         ),
         c.cursor, case when n % 10 = 0 then now() end
  from consumer c, generate_series(1, ${waiting}::int) as n
`;

/** What was sent to webhooks, each at the second attempt. */
export const fillDeliveries = () => sql`
  -- fillDeliveries
  with made as (
    insert into webhook_delivery (webhook_id, event_id, sequence, subject, event, cursor_before, state)
    select e.consumer_id, e.event_id, e.sequence, e.subject, e.event, e.cursor_before,
           case when e.died_at is null then 'DELIVERED' else 'FAILED' end
    from consumer_event e join webhook w on w.id = e.consumer_id
    returning webhook_id, event_id
  )
  insert into webhook_attempt (webhook_id, event_id, number, at, status, failure, duration_ms, excerpt, headers)
  select webhook_id, event_id, n, now(), 100 + 100 * n, null, 12, 'ok', '{"content-type": "application/json"}'
  from made, generate_series(1, 2) as n
`;

/** As many entries of the audit as there are builds, in one chain a namespace that no gateway goes on with. */
export const fillAudit = (first: number, last: number, { namespaces, builds }: Size) => sql`
  -- fillAudit
  insert into audit_entry (namespace, lane, position, event_id, occurred_at, type, subject, payload, actor, cause, hash)
  select 'team-' || n, 1000, p, gen_random_uuid(), timestamptz '2026-11-01' + p * interval '1 minute', 'build.completed',
         'team-' || n || '/app-' || p, '{"phase": "COMPLETE"}', '{"kind": "USER", "name": "ada"}',
         '{"kind": "BUILD", "message": "completed", "requestId": null, "eventId": null}', ''
  from generate_series(${first}::int, ${last}::int) as n, generate_series(1, ${builds}::int / ${namespaces}::int) as p
`;
