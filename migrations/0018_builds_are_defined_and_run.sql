-- Definitions of builds, builds, their queue, leases and logs.

create table build_config (
  id uuid primary key default gen_random_uuid(),
  namespace text not null,
  name text not null,
  created_at timestamptz not null default now(),
  resource_version bigint not null default 1,
  generation bigint not null default 1,
  labels jsonb not null,
  annotations jsonb not null,
  -- As the contract's BuildSpec and BuildTrigger, secrets as salted hashes.
  spec jsonb not null,
  triggers jsonb not null,
  run_policy text not null,
  successful_limit integer,
  failed_limit integer,
  -- The number of the newest build.
  last_version bigint not null default 0,
  constraint build_config_in_namespace foreign key (namespace) references namespace (name),
  constraint build_config_name_unique unique (namespace, name),
  constraint build_config_run_policy_known check (run_policy in ('SERIAL', 'SERIAL_LATEST_ONLY', 'PARALLEL'))
);

-- Which tags start builds of which definitions, and what they were last built with.
create table build_image_trigger (
  config_id uuid not null,
  namespace text not null,
  stream text not null,
  tag text not null,
  paused boolean not null,
  -- Its place among the definition's triggers.
  position integer not null,
  last_image text,
  last_triggered_at timestamptz,
  primary key (config_id, namespace, stream, tag),
  constraint build_image_trigger_of_config foreign key (config_id) references build_config (id) on delete cascade
);

create index build_image_trigger_of_tag on build_image_trigger (namespace, stream, tag);

create table build (
  id uuid primary key default gen_random_uuid(),
  -- Counts up; the order of lists.
  ordinal bigint generated always as identity,
  namespace text not null,
  name text not null,
  config_id uuid,
  config_name text,
  number bigint not null,
  labels jsonb not null,
  annotations jsonb not null,
  spec jsonb not null,
  -- What claims look at; of the specification.
  strategy text generated always as (spec -> 'strategy' ->> 'type') stored,
  node_selector jsonb not null,
  run_policy text not null,
  phase text not null,
  reason text,
  message text,
  causes jsonb not null,
  started_by jsonb not null,
  clone_of text,
  revision jsonb,
  -- What its images were resolved to, as the contract's BuildInputImage without the image.
  inputs jsonb not null default '[]',
  output_reference text,
  output_digest text,
  stages jsonb not null default '[]',
  created_at timestamptz not null default now(),
  -- When it became ready for a runner.
  queued_at timestamptz,
  started_at timestamptz,
  completed_at timestamptz,
  deadline_at timestamptz,
  runner text,
  attempt integer not null default 0,
  -- Rises with each claim and when the build ends: whoever holds a lower one has nothing to say any more.
  fence bigint not null default 0,
  lease_hash bytea,
  lease_until timestamptz,
  log_bytes bigint not null default 0,
  log_truncated boolean not null default false,
  log_snippet text,
  -- The event that led to the present phase: the cause of the next.
  last_event uuid not null,
  constraint build_ordinal_unique unique (ordinal),
  constraint build_in_namespace foreign key (namespace) references namespace (name),
  constraint build_name_unique unique (namespace, name),
  constraint build_of_config foreign key (config_id) references build_config (id) on delete set null,
  constraint build_phase_known check (phase in ('NEW', 'PENDING', 'RUNNING', 'COMPLETE', 'FAILED', 'ERROR', 'CANCELLED')),
  constraint build_ended_or_not check ((completed_at is null) = (phase in ('NEW', 'PENDING', 'RUNNING')))
);

create index build_of_namespace on build (namespace, ordinal);
create index build_of_config_number on build (config_id, number);
create index build_unfinished on build (config_id) where phase in ('NEW', 'PENDING', 'RUNNING');
create index build_claimable on build (namespace, queued_at) where phase in ('PENDING', 'RUNNING');
create index build_blocked on build (created_at) where phase = 'NEW';

-- Definitions and builds in the words of the domain.
create view build_config_state as
select
  id,
  namespace,
  name,
  created_at as "createdAt",
  resource_version as "resourceVersion",
  generation,
  labels,
  annotations,
  spec,
  triggers,
  run_policy as "runPolicy",
  successful_limit as "successfulBuildsHistoryLimit",
  failed_limit as "failedBuildsHistoryLimit",
  last_version as "lastVersion"
from build_config;

create view build_state as
select
  id,
  ordinal,
  namespace,
  name,
  config_id as "configId",
  config_name as "configName",
  number,
  labels,
  annotations,
  spec,
  run_policy as "runPolicy",
  phase,
  reason,
  message,
  causes,
  started_by as "startedBy",
  clone_of as "cloneOf",
  revision,
  inputs,
  output_reference as "outputReference",
  output_digest as "outputDigest",
  stages,
  created_at as "createdAt",
  started_at as "startedAt",
  completed_at as "completedAt",
  deadline_at as "deadlineAt",
  runner,
  attempt,
  log_truncated as "logTruncated",
  log_snippet as "logSnippet",
  last_event as "lastEvent"
from build;

-- Whose turn it is: the namespace with the lowest.
create sequence build_turn_number;
create table build_turn (
  namespace text primary key,
  turn bigint not null,
  constraint build_turn_of_namespace foreign key (namespace) references namespace (name) on delete cascade
);

-- What builds wrote, each attempt by itself. Pieces may overlap where a runner sent them again otherwise cut.
create table build_log_chunk (
  build_id uuid not null,
  attempt integer not null,
  -- Bytes before it.
  start bigint not null,
  bytes bytea not null,
  newlines integer not null,
  written_at timestamptz not null,
  primary key (build_id, attempt, start),
  constraint build_log_chunk_of_build foreign key (build_id) references build (id) on delete cascade
);

-- Sources that are sent along. The token is the URL's, kept as its hash.
create table build_upload (
  build_id uuid primary key,
  token_hash bytea not null,
  as_file text,
  expires_at timestamptz not null,
  -- Null until all of it is there.
  received_at timestamptz,
  size bigint,
  digest text,
  constraint build_upload_of_build foreign key (build_id) references build (id) on delete cascade,
  constraint build_upload_token_unique unique (token_hash)
);

create table build_upload_chunk (
  build_id uuid not null,
  -- Tells one try from another: what a broken one left behind is not read.
  try uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (build_id, try, number),
  constraint build_upload_chunk_of_build foreign key (build_id) references build (id) on delete cascade
);

-- Deliveries of webhooks that have started a build: the same again starts none.
create table build_delivery (
  config_id uuid not null,
  sender text not null,
  delivery text not null,
  build_name text not null,
  received_at timestamptz not null default now(),
  primary key (config_id, sender, delivery),
  constraint build_delivery_of_config foreign key (config_id) references build_config (id) on delete cascade
);
