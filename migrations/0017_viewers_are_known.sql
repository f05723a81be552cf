-- Users and service accounts, and what tokens are besides their hashes.

create table account (
  kind text not null,
  -- Of a service account: system:serviceaccount:<namespace>:<name>.
  name text not null,
  -- Of a service account.
  namespace text,
  created_at timestamptz not null default now(),
  -- Since then nothing that it shows is good any more.
  disabled_at timestamptz,
  primary key (kind, name),
  constraint account_kind_known check (kind in ('USER', 'SERVICE_ACCOUNT')),
  constraint account_in_namespace foreign key (namespace) references namespace (name),
  constraint account_of_namespace check ((kind = 'SERVICE_ACCOUNT') = (namespace is not null))
);

create index account_namespace on account (namespace, name) where namespace is not null;

insert into account (kind, name) select distinct 'USER', viewer from token;

alter table token
  add column id uuid not null default gen_random_uuid(),
  add column viewer_kind text not null default 'USER',
  -- How it begins, to find it again where it has leaked.
  add column prefix text not null default 'sluice_',
  add column description text,
  add column created_by jsonb,
  add column last_used_at timestamptz,
  add column revoked_at timestamptz,
  add constraint token_id_unique unique (id);

create index token_owner on token (viewer_kind, viewer, created_at desc);
