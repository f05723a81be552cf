-- Registries elsewhere tell of pushes; a namespace has a hook for each. What they say is a hint: the tags whose sources
-- match are checked at once, and only what the check finds counts.

create table registry_hook (
  id uuid primary key,
  namespace text not null,
  name text not null,
  provider text not null,
  created_at timestamptz not null default now(),
  created_by jsonb not null,
  last_told_at timestamptz,
  -- What proves the sender, encrypted: bound to the id and both names.
  key_id text not null,
  wrapped_key bytea not null,
  sealed_data bytea not null,
  constraint registry_hook_in_namespace foreign key (namespace) references namespace (name) on delete cascade,
  constraint registry_hook_name_unique unique (namespace, name),
  constraint registry_hook_provider_known check (provider in ('DOCKER_HUB', 'GHCR', 'HARBOR', 'QUAY', 'GENERIC'))
);

-- Deliveries that have a number of their own, for as long as a sender may repeat them.
create table registry_hook_delivery (
  hook_id uuid not null references registry_hook (id) on delete cascade,
  delivery text not null,
  told_at timestamptz not null default now(),
  primary key (hook_id, delivery)
);

create index registry_hook_delivery_age on registry_hook_delivery (told_at);

-- A check that a hint asked for, also of a tag that is not scheduled. A hint that comes while the check is under way
-- makes another one follow it.
alter table tag_check
  add column claimed_at timestamptz,
  add column hinted_at timestamptz,
  add column hint text;
