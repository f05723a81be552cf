-- Who may do what: roles, bound to users, groups and service accounts, for all of Sluice, a namespace or some streams.

create table role_binding (
  id uuid primary key default gen_random_uuid(),
  role text not null,
  subject_kind text not null,
  -- Of a service account: system:serviceaccount:<namespace>:<name>.
  subject_name text not null,
  -- Null: everywhere. Not of a namespace that must exist: the shared catalogue may be created later.
  namespace text,
  -- Null: all of the namespace. Otherwise the image streams with this name; * stands for any characters, ? for one.
  stream_pattern text,
  created_at timestamptz not null default now(),
  created_by jsonb not null,
  constraint role_binding_subject_known check (subject_kind in ('USER', 'GROUP', 'SERVICE_ACCOUNT')),
  constraint role_binding_pattern_in_namespace check (stream_pattern is null or namespace is not null),
  constraint role_binding_unique unique nulls not distinct (subject_kind, subject_name, role, namespace, stream_pattern)
);

create index role_binding_namespace on role_binding (namespace);

create table group_member (
  group_name text not null,
  member text not null,
  primary key (group_name, member)
);

create index group_member_of on group_member (member);

-- One row, written last by each transaction that changes who may do what: what is remembered is asked against it.
create table rights (
  single boolean primary key default true,
  version bigint not null default 1,
  constraint rights_one_row check (single)
);

insert into rights default values;

-- Whoever held a token could do everything, and still can.
insert into role_binding (role, subject_kind, subject_name, created_by)
select distinct 'cluster-admin', 'USER', viewer, '{"kind": "SYSTEM", "name": "migration"}'::jsonb from token;

-- The shared catalogue is read and pulled from by everybody with a token.
insert into role_binding (role, subject_kind, subject_name, namespace, created_by)
values ('shared-resource-viewer', 'GROUP', 'system:authenticated', 'openshift', '{"kind": "SYSTEM", "name": "migration"}');

-- The service accounts of a namespace pull from it, and its builder pushes.
insert into role_binding (role, subject_kind, subject_name, namespace, created_by)
select 'system:image-puller', 'GROUP', 'system:serviceaccounts:' || name, name, '{"kind": "SYSTEM", "name": "migration"}'::jsonb
from namespace
union all
select 'system:image-builder', 'SERVICE_ACCOUNT', 'system:serviceaccount:' || name || ':builder', name, '{"kind": "SYSTEM", "name": "migration"}'::jsonb
from namespace;
