-- Namespaces, image streams, their tags, and the stack of all that each tag ever pointed at.

create table namespace (
  name text primary key,
  display_name text,
  created_at timestamptz not null default now(),
  constraint namespace_name_is_dns_label check (name ~ '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$')
);

-- Where those who name no namespace put their streams.
insert into namespace (name) values ('default');

create table image_stream (
  id uuid primary key default gen_random_uuid(),
  namespace text not null,
  name text not null,
  created_at timestamptz not null default now(),
  generation bigint not null default 1,
  resource_version bigint not null default 1,
  labels jsonb not null default '{}',
  annotations jsonb not null default '{}',
  docker_image_repository text,
  local_lookup boolean not null default false,
  constraint image_stream_in_namespace foreign key (namespace) references namespace (name),
  constraint image_stream_name_unique unique (namespace, name),
  constraint image_stream_name_valid check (length(name) <= 63 and name ~ '^[a-z0-9]+([._-][a-z0-9]+)*$')
);

-- A tag of a stream: its place in the specification (spec_generation null: not in it) and, beside it, the
-- revision of the newest item of its history (0: it has none).
create table image_tag (
  stream_id uuid not null references image_stream (id) on delete cascade,
  name text not null,
  spec_generation bigint,
  source_kind text,
  source_namespace text,
  source_name text,
  reference boolean not null default false,
  scheduled boolean not null default false,
  -- Seconds between checks, and of age before an image is followed; null: the server's own, and any.
  check_interval integer,
  minimum_age integer,
  insecure boolean not null default false,
  reference_policy text not null default 'SOURCE',
  import_mode text not null default 'LEGACY',
  annotations jsonb not null default '{}',
  -- The tag of the same stream that this one follows, if it follows one.
  tracks text,
  -- What the registry answered at the last successful import, and the image that made: an unchanged answer
  -- costs no body.
  observed_digest text,
  observed_image text,
  -- {since, actor, reason} while nothing but an explicit change may move the tag.
  hold jsonb,
  revision bigint not null default 0,
  primary key (stream_id, name),
  constraint image_tag_source_kind_known
    check (source_kind in ('DOCKER_IMAGE', 'IMAGE_STREAM_TAG', 'IMAGE_STREAM_IMAGE')),
  constraint image_tag_source_named check ((source_kind is null) = (source_name is null)),
  constraint image_tag_reference_policy_known check (reference_policy in ('SOURCE', 'LOCAL')),
  constraint image_tag_check_interval_positive check (check_interval > 0),
  constraint image_tag_minimum_age_positive check (minimum_age > 0),
  constraint image_tag_import_mode_known check (import_mode in ('LEGACY', 'PRESERVE_ORIGINAL'))
);

create index image_tag_tracks on image_tag (stream_id, tracks) where tracks is not null;

-- The history stack. Item 0 is the highest revision; an item's position is counted, never stored.
create table tag_item (
  stream_id uuid not null,
  tag text not null,
  revision bigint not null,
  reference text not null,
  digest text,
  generation bigint not null,
  created_at timestamptz not null default now(),
  actor jsonb not null,
  cause jsonb not null,
  primary key (stream_id, tag, revision),
  constraint tag_item_of_tag foreign key (stream_id, tag) references image_tag (stream_id, name) on delete cascade
);

-- Images of a stream by digest, or by the beginning of one.
create index tag_item_digest on tag_item (stream_id, digest text_pattern_ops);

-- What became of the last import.
create table tag_condition (
  stream_id uuid not null,
  tag text not null,
  type text not null,
  status text not null,
  reason text,
  message text,
  generation bigint not null,
  last_transition_at timestamptz not null default now(),
  last_checked_at timestamptz not null default now(),
  primary key (stream_id, tag, type),
  constraint tag_condition_of_tag foreign key (stream_id, tag) references image_tag (stream_id, name) on delete cascade,
  constraint tag_condition_status_known check (status in ('TRUE', 'FALSE', 'UNKNOWN'))
);

-- A tag with its stream's names and its newest item, in the words of the domain.
create view image_tag_state as
select
  t.stream_id as "streamId",
  s.namespace,
  s.name as stream,
  t.name,
  t.spec_generation as "specGeneration",
  t.source_kind as "sourceKind",
  t.source_namespace as "sourceNamespace",
  t.source_name as "sourceName",
  t.tracks,
  t.reference as "isReference",
  t.scheduled,
  t.insecure,
  t.reference_policy as "referencePolicy",
  t.import_mode as "importMode",
  t.annotations,
  t.check_interval as "interval",
  t.minimum_age as "minimumAge",
  t.hold,
  t.observed_digest as "observedDigest",
  t.observed_image as "observedImage",
  t.revision,
  i.reference,
  i.digest,
  i.generation,
  i.created_at as "createdAt",
  i.actor,
  i.cause
from image_tag t
join image_stream s on s.id = t.stream_id
left join tag_item i on i.stream_id = t.stream_id and i.tag = t.name and i.revision = t.revision;
