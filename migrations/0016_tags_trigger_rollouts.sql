-- What runs, and what makes it run something else: deployments with their rollouts, and triggers that watch tags.

create table deployment (
  id uuid primary key default gen_random_uuid(),
  namespace text not null,
  name text not null,
  kind text not null,
  created_at timestamptz not null default now(),
  generation bigint not null default 1,
  resource_version bigint not null default 1,
  labels jsonb not null default '{}',
  annotations jsonb not null default '{}',
  -- The object as it was applied; images that triggers bring stand beside it.
  manifest jsonb not null,
  companions jsonb not null default '[]',
  -- [{name, path, image}] in the manifest's order.
  containers jsonb not null,
  -- By path: what triggers, or a rollback, have brought, and over which image of the manifest.
  images jsonb not null default '{}',
  -- [{reason, message}]: what could never work as it is written.
  problems jsonb not null default '[]',
  -- Whether a change of the manifest alone starts a rollout.
  config_change boolean not null,
  -- What a rollout is about besides its images.
  template_hash text not null,
  paused boolean not null default false,
  image_hold jsonb,
  -- Number of the newest rollout; 0: none.
  latest_rollout integer not null default 0,
  constraint deployment_in_namespace foreign key (namespace) references namespace (name) on delete cascade,
  constraint deployment_name_unique unique (namespace, name)
);

create table rollout (
  id uuid primary key default gen_random_uuid(),
  deployment_id uuid not null,
  number integer not null,
  state text not null default 'PENDING',
  manifest jsonb not null,
  companions jsonb not null,
  -- [{container, path, image, digest, from}]
  images jsonb not null,
  template_hash text not null,
  actor jsonb not null,
  cause jsonb not null,
  event_id uuid not null,
  -- The last event of it: what the next one hangs on.
  last_event_id uuid not null,
  rollback_of integer,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  message text,
  -- Who has it; whatever is said of it counts only with the token of the highest fence.
  agent text,
  token_hash bytea,
  fence bigint not null default 0,
  claimed_until timestamptz,
  attempts integer not null default 0,
  constraint rollout_of_deployment foreign key (deployment_id) references deployment (id) on delete cascade,
  constraint rollout_number_unique unique (deployment_id, number),
  constraint rollout_state_known
    check (state in ('PENDING', 'RUNNING', 'COMPLETE', 'FAILED', 'SUPERSEDED', 'CANCELLED'))
);

create index rollout_open on rollout (deployment_id, number) where state in ('PENDING', 'RUNNING');
create unique index rollout_token on rollout (token_hash) where token_hash is not null;

-- Whatever is set off when a tag moves, whoever owns the target.
create table image_trigger (
  id uuid primary key default gen_random_uuid(),
  namespace text not null,
  target_kind text not null,
  target_name text not null,
  name text not null,
  position integer not null,
  type text not null,
  from_namespace text,
  from_stream text,
  from_tag text,
  -- As they were written: names or paths.
  containers text[] not null default '{}',
  -- Where in the manifest the image goes.
  paths text[] not null default '{}',
  automatic boolean not null default true,
  -- Why it can never fire as it is written: {reason, message}.
  problem jsonb,
  created_by jsonb not null,
  last_reference text,
  last_image text,
  last_digest text,
  last_at timestamptz,
  last_event_id uuid,
  constraint image_trigger_in_namespace foreign key (namespace) references namespace (name) on delete cascade,
  constraint image_trigger_name_unique unique (namespace, target_kind, target_name, name),
  constraint image_trigger_type_known check (type in ('IMAGE_CHANGE', 'CONFIG_CHANGE')),
  constraint image_trigger_target_known check (target_kind in ('DEPLOYMENT', 'BUILD_CONFIG', 'CONSUMER', 'WEBHOOK'))
);

create index image_trigger_watches on image_trigger (from_namespace, from_stream, from_tag) where type = 'IMAGE_CHANGE';

-- Targets whose triggers are to be looked at: one row however often their tags move meanwhile. Whoever locks a row
-- looks at all of the target's triggers as they are then, and takes the row away in the same transaction.
create table trigger_due (
  namespace text not null,
  target_kind text not null,
  target_name text not null,
  since timestamptz not null default now(),
  due_at timestamptz not null default now(),
  failures integer not null default 0,
  -- Fires without being counted: somebody has let it.
  exempt boolean not null default false,
  primary key (namespace, target_kind, target_name)
);

create index trigger_due_next on trigger_due (due_at);

-- How much triggers may start in a namespace, and whether they are held.
create table trigger_budget (
  namespace text primary key,
  -- Null: the server's own; 0: any number.
  per_minute integer,
  -- Null: full.
  tokens double precision,
  refilled_at timestamptz not null default now(),
  -- {since, actor, reason}
  hold jsonb,
  constraint trigger_budget_of_namespace foreign key (namespace) references namespace (name) on delete cascade
);

-- How far into the log of events the triggers have been told. Whoever has read on from this cursor moves it in the
-- transaction that tells them, unless somebody else has.
create table trigger_place (
  single boolean primary key default true,
  -- Null: nothing yet.
  cursor text,
  constraint trigger_place_one_row check (single)
);

insert into trigger_place default values;

-- What belongs to cascades, kept as long as histories are: the log itself is trimmed.
create table cascade_event (
  id uuid primary key,
  -- The event that brought it about.
  parent uuid,
  -- The order in which things happened; unlike the log's, good for one object at a time only.
  number bigint not null,
  type text not null,
  namespace text not null,
  subject text not null,
  payload jsonb not null,
  actor jsonb not null,
  cause jsonb not null,
  occurred_at timestamptz not null
);

create index cascade_event_parent on cascade_event (parent) where parent is not null;
create index cascade_event_subject on cascade_event (subject, number);

create function keep_cascades() returns trigger language plpgsql as $$
begin
  insert into cascade_event (id, parent, number, type, namespace, subject, payload, actor, cause, occurred_at)
  select id, (cause ->> 'eventId')::uuid, number, type, namespace, subject, payload, actor, cause, occurred_at
  from fresh
  where cause ->> 'eventId' is not null
     or type like any (array[
       'image-tag.moved', 'image-tag.replaced', 'image-tag.deleted', 'image-stream.deleted', 'promotion.%',
       'build%.%', 'rollout.%', 'deployment.%', 'trigger.%', 'namespace.triggers-%'
     ])
  on conflict (id) do nothing;
  return null;
end
$$;

create trigger event_inserted after insert on event
  referencing new table as fresh for each statement execute function keep_cascades();

-- Each trigger with its tag, its target, and where it stands. In the words of the domain.
create view trigger_state as
select
  t.id, t.namespace, t.target_kind as "targetKind", t.target_name as "targetName", t.name, t.position, t.type,
  t.from_namespace as "fromNamespace", t.from_stream as "fromStream", t.from_tag as "fromTag",
  t.containers, t.paths, t.automatic, t.problem, t.created_by as "createdBy",
  t.last_reference as "lastReference", t.last_image as "lastImage", t.last_digest as "lastDigest",
  t.last_at as "lastAt", t.last_event_id as "lastEventId",
  s.id as "streamId",
  g.name is not null as "tagFound",
  g.reference_policy as "referencePolicy",
  i.reference, i.digest, i.revision,
  t.target_kind <> 'DEPLOYMENT' or d.id is not null as "targetFound",
  coalesce(d.paused, false) as "targetPaused",
  d.image_hold as "imageHold",
  b.hold as "namespaceHold",
  null::text as loop,
  case
    when t.problem is not null then 'BROKEN'
    when t.type = 'CONFIG_CHANGE' then case when coalesce(d.paused, false) then 'PAUSED' else 'UP_TO_DATE' end
    when i.reference is null then 'UNRESOLVED'
    when not t.automatic or coalesce(d.paused, false) then 'PAUSED'
    when coalesce(i.digest, i.reference) = coalesce(t.last_digest, t.last_reference) then 'UP_TO_DATE'
    when d.image_hold is not null or b.hold is not null then 'HELD'
    else 'DUE'
  end as state
from image_trigger t
left join image_stream s on s.namespace = t.from_namespace and s.name = t.from_stream
left join image_tag g on g.stream_id = s.id and g.name = t.from_tag
left join tag_item i on i.stream_id = g.stream_id and i.tag = g.name and i.revision = g.revision
left join deployment d on t.target_kind = 'DEPLOYMENT' and d.namespace = t.namespace and d.name = t.target_name
left join trigger_budget b on b.namespace = t.namespace;

-- Deployments and rollouts in the words of the domain.
create view deployment_state as
select
  id, namespace, name, kind, created_at as "createdAt", generation, resource_version as "resourceVersion", labels,
  annotations, manifest, companions, containers, images, problems, config_change as "configChange",
  template_hash as "templateHash", paused, image_hold as "imageHold", latest_rollout as "latestRollout"
from deployment;

create view rollout_state as
select
  r.id, r.deployment_id as "deploymentId", d.namespace, d.name as deployment, d.kind as "deploymentKind", r.number,
  r.state, r.manifest, r.companions, r.images, r.template_hash as "templateHash", r.actor, r.cause,
  r.event_id as "eventId", r.last_event_id as "lastEventId", r.rollback_of as "rollbackOf",
  r.created_at as "createdAt", r.started_at as "startedAt", r.finished_at as "finishedAt", r.message, r.agent, r.fence,
  r.claimed_until as "claimedUntil", r.attempts
from rollout r
join deployment d on d.id = r.deployment_id;
