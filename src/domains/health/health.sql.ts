import { sql } from '../../platform/postgres/index.js';
import type { Attention } from './model.js';

/** A definition of builds that is part of a ring. */
export interface CyclicConfig {
  readonly namespace: string;
  readonly name: string;
  readonly message: string;
}

/**
 * All that needs attention in namespaces (null: all), the gravest first; behind `after`, one more than `first`. What has
 * waited for less than `patience` seconds does not count as stuck; with a registry of our own, each stream has a repository.
 */
export const needsAttention = (
  namespaces: readonly string[] | null,
  first: number,
  after: readonly string[] | null,
  patience: number,
  cyclic: readonly CyclicConfig[],
  hasRegistry: boolean,
) => sql<Attention>`
  -- needsAttention
  with found as (
    select 'IMPORT_FAILING' as reason, 'ERROR' as severity, s.namespace, 'istag/' || s.name || ':' || c.tag as subject,
           coalesce(c.reason || ': ', '') || coalesce(c.message, 'the last import has failed') as message,
           c.last_transition_at as since
    from tag_condition c join image_stream s on s.id = c.stream_id
    where c.type = 'ImportSuccess' and c.status = 'FALSE'
    union all
    select 'TAG_HELD', 'WARNING', s.namespace, 'istag/' || s.name || ':' || t.name,
           'It is held' || coalesce(': ' || nullif(t.hold ->> 'reason', ''), '') || '.', (t.hold ->> 'since')::timestamptz
    from image_tag t join image_stream s on s.id = t.stream_id
    where t.hold is not null
    union all
    select 'APPROVAL_WAITING', 'WARNING', p.namespace, 'istag/' || p.stream || ':' || p.tag,
           (p.requested_by ->> 'name') || ' asks for what ' || p.from_namespace || '/' || p.from_stream || ':' || p.from_tag
             || ' pointed at.', p.requested_at
    from promotion p
    where p.state = 'PENDING' and p.expires_at > now()
    union all
    select case when t."streamId" is null then 'MISSING_STREAM' when not t."tagFound" then 'MISSING_TAG'
                else 'TAG_NOT_AVAILABLE' end,
           'WARNING', t.namespace, lower(replace(t."targetKind", '_', '')) || '/' || t."targetName",
           'Its trigger watches ' || t."fromNamespace" || '/' || t."fromStream" || ':' || t."fromTag" ||
           case when t."streamId" is null then ', and there is no such stream.'
                when not t."tagFound" then ', and there is no such tag.' else ', which points at nothing yet.' end, null
    from trigger_state t where t.state = 'UNRESOLVED'
    union all
    select 'TRIGGER_NEVER_FIRES', 'ERROR', t.namespace, lower(replace(t."targetKind", '_', '')) || '/' || t."targetName",
           (t.problem ->> 'reason') || ': ' || (t.problem ->> 'message'), null
    from trigger_state t where t.state = 'BROKEN'
    union all
    select 'TRIGGER_DENIED', 'ERROR', t.namespace, lower(replace(t."targetKind", '_', '')) || '/' || t."targetName",
           t.denied ->> 'message', (t.denied ->> 'since')::timestamptz
    from trigger_state t where t.denied is not null
    union all
    select 'CYCLIC', 'WARNING', c.namespace, 'buildconfig/' || c.name, c.message, null
    from unnest(
      ${cyclic.map(({ namespace }) => namespace)}::text[], ${cyclic.map(({ name }) => name)}::text[],
      ${cyclic.map(({ message }) => message)}::text[]
    ) as c (namespace, name, message)
    union all
    select 'TRIGGERS_HELD', 'ERROR', b.namespace, 'namespace/' || b.namespace, b.hold ->> 'reason',
           (b.hold ->> 'since')::timestamptz
    from trigger_budget b where b.hold is not null
    union all
    select 'IMAGES_HELD', 'WARNING', d.namespace, 'deployment/' || d.name, 'A rollback keeps its images: ' || (d.image_hold ->> 'reason'),
           (d.image_hold ->> 'since')::timestamptz
    from deployment d where d.image_hold is not null
    union all
    select case when r.state = 'FAILED' then 'ROLLOUT_FAILED' else 'ROLLOUT_STUCK' end, 'ERROR', d.namespace,
           'deployment/' || d.name,
           'Rollout ' || r.number || case when r.state = 'FAILED' then ' has failed' when r.state = 'PENDING' then ' waits for an agent'
             else ' was begun by ' || r.agent || ', which has fallen silent' end || coalesce(': ' || r.message, '') || '.',
           coalesce(r.finished_at, r.claimed_until, r.created_at)
    from deployment d join rollout r on r.deployment_id = d.id and r.number = d.latest_rollout
    where r.state = 'FAILED'
       or (r.state = 'PENDING' and r.created_at < now() - make_interval(secs => ${patience}::float8))
       or (r.state = 'RUNNING' and r.claimed_until < now() - make_interval(secs => ${patience}::float8))
    union all
    select case when b.phase in ('FAILED', 'ERROR') then 'BUILD_FAILED' else 'BUILD_STUCK' end, 'ERROR', b.namespace,
           'build/' || b.name,
           coalesce(b.message, case when b.phase in ('FAILED', 'ERROR') then 'It has failed.'
             when b.phase = 'RUNNING' then 'Its runner has fallen silent.' else 'No runner has taken it up.' end),
           coalesce(b.completed_at, b.lease_until, b.queued_at, b.created_at)
    from build_config c join build b on b.config_id = c.id and b.number = c.last_version
    where b.phase in ('FAILED', 'ERROR')
       or (b.phase = 'NEW' and b.created_at < now() - make_interval(secs => ${patience}::float8))
       or (b.phase = 'PENDING' and b.queued_at < now() - make_interval(secs => ${patience}::float8))
       or (b.phase = 'RUNNING' and b.lease_until < now() - make_interval(secs => ${patience}::float8))
    union all
    select 'MISSING_OUTPUT', 'ERROR', o.namespace, 'buildconfig/' || o.name,
           'Its image goes to ' || o.to_namespace || '/' || o.to_stream || ', and there is no such stream.', null
    from build_output o
    where not exists (select from image_stream s where s.namespace = o.to_namespace and s.name = o.to_stream)
    union all
    select 'MISSING_REGISTRY', 'ERROR', o.namespace, 'buildconfig/' || o.name,
           'Its image goes to ' || o.to_namespace || '/' || o.to_stream || ', and there is no repository to push it to.', null
    from build_output o join image_stream s on s.namespace = o.to_namespace and s.name = o.to_stream
    where not ${hasRegistry}::boolean and s.docker_image_repository is null
    union all
    select 'TAG_NOT_AVAILABLE', 'WARNING', o.namespace, 'buildconfig/' || o.name,
           'Its image goes to ' || o.to_namespace || '/' || o.to_stream || ':' || o.to_tag
             || ', which points at nothing yet, and nothing was built for it.', null
    from build_output o join image_stream s on s.namespace = o.to_namespace and s.name = o.to_stream
    where not exists (select from image_tag g where g.stream_id = s.id and g.name = o.to_tag and g.revision > 0)
      and not exists (
        select from build_output other join build b on b.config_id = other.config_id
        where other.to_namespace = o.to_namespace and other.to_stream = o.to_stream and other.to_tag = o.to_tag
      )
    union all
    select case when s.id is null then 'MISSING_STREAM' when n.from_tag is null then 'MISSING_IMAGE'
                when g.name is null then 'MISSING_TAG' else 'TAG_NOT_AVAILABLE' end,
           'WARNING', n.namespace, 'buildconfig/' || n.name,
           'It builds on ' || n.from_namespace || '/' || n.from_stream || coalesce(':' || n.from_tag, '@' || n.from_id) ||
           case when s.id is null then ', and there is no such stream.'
                when n.from_tag is null then ', and no tag of that stream has ever had such an image.'
                when g.name is null then ', and there is no such tag.' else ', which points at nothing yet.' end, null
    from build_input n
    left join image_stream s on s.namespace = n.from_namespace and s.name = n.from_stream
    left join image_tag g on g.stream_id = s.id and g.name = n.from_tag
    where case
        when n.from_tag is null then not exists (
          select from tag_item i
          where i.stream_id = s.id and (starts_with(i.digest, n.from_id) or starts_with(split_part(i.digest, ':', 2), n.from_id))
        )
        -- What a trigger of its own watches, the trigger tells.
        else coalesce(g.revision, 0) = 0 and not exists (
          select from image_trigger t
          where t.target_kind = 'BUILD_CONFIG' and t.namespace = n.namespace and t.target_name = n.name
            and t.from_namespace = n.from_namespace and t.from_stream = n.from_stream and t.from_tag = n.from_tag
        )
      end
    union all
    select 'MISSING_SECRET', 'ERROR', c.namespace, 'buildconfig/' || c.name,
           'It names the secret ' || n.name || ', and there is none of that name.', null
    from build_config c
    cross join lateral (
      select distinct found.name #>> '{}' as name
      from unnest(array['$.source.sourceSecret', '$.output.pushSecret', '$.strategy.*.pullSecret', '$.source.images[*].pullSecret',
                        '$.source.secrets[*].name', '$.strategy.custom.secrets[*].secret', '$.strategy.*.volumes[*].secret'
                       ]::jsonpath[]) as place
      cross join lateral jsonb_path_query(c.spec, place) as found (name)
    ) n
    where n.name is not null and not exists (select from secret s where s.namespace = c.namespace and s.name = n.name)
  )
  select reason, severity, namespace, subject, message, since from found
  where (${namespaces}::text[] is null or namespace = any(${namespaces}::text[]))
    and (${after}::text[] is null
         or (severity, namespace, subject, reason, message)
            > ((${after}::text[])[1], (${after}::text[])[2], (${after}::text[])[3], (${after}::text[])[4], (${after}::text[])[5]))
  order by severity, namespace, subject, reason, message
  limit ${first + 1}
`;
