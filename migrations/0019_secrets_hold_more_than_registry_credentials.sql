-- Secrets hold what builds need beside credentials of registries, and config maps what need not be hidden.

alter table secret add column keys text[] not null default '{}';
update secret set keys = case type when 'DOCKER_CFG' then array['.dockercfg'] else array['.dockerconfigjson'] end;
alter table secret drop constraint secret_type_known;
alter table secret add constraint secret_type_known
  check (type in ('DOCKER_CONFIG_JSON', 'DOCKER_CFG', 'BASIC_AUTH', 'SSH_AUTH', 'OPAQUE'));

create table config_map (
  id uuid primary key default gen_random_uuid(),
  namespace text not null,
  name text not null,
  labels jsonb not null,
  annotations jsonb not null,
  -- Base64 by entry.
  entries jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint config_map_in_namespace foreign key (namespace) references namespace (name),
  constraint config_map_name_unique unique (namespace, name)
);
