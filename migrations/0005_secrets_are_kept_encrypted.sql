-- Credentials of registries, a namespace's own, as nobody can read them who has only the database.

create table secret (
  id uuid primary key,
  namespace text not null,
  name text not null,
  type text not null,
  -- What it has credentials for, e.g. quay.io/team: never the credentials.
  registries text[] not null,
  annotations jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Counts what was ever written into it. The encrypted data is bound to it, and to the id and both names.
  version bigint not null,
  -- Names the key under which the data's own key is wrapped.
  key_id text not null,
  wrapped_key bytea not null,
  sealed_data bytea not null,
  constraint secret_in_namespace foreign key (namespace) references namespace (name),
  constraint secret_name_unique unique (namespace, name),
  constraint secret_type_known check (type in ('DOCKER_CONFIG_JSON', 'DOCKER_CFG'))
);
